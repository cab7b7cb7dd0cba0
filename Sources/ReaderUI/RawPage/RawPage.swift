import Ingestion
import TextScreen

/// The page that an article was made of, as it stands in its file.
package struct RawPage: Sendable {
  /// What was asked for.
  package struct Request: Sendable, Hashable {
    /// Whose page it is.
    package var source: Source
    /// The cells that a line may take.
    package var columns: Int
  }

  /// A page longer than this is cut, in bytes; the editor shows all of it.
  private static let limit = 4 << 20

  /// What was asked for.
  package var request: Request

  /// The page's lines, broken to the width; or why it cannot be shown, in words.
  package var lines: Result<[Pager.Line], Unreadable>

  /// Why a page cannot be shown.
  package struct Unreadable: Error {
    /// The reason, in words.
    package var words: String

    /// A reason.
    package init(_ words: String) { self.words = words }
  }

  /// Breaks a page into lines; takes time in proportion to it.
  package init(_ request: Request, text: Result<UTF8Text, Unreadable>) {
    self.request = request
    lines = text.map { text in
      var lines = Self.lines(of: text.bytes.prefix(Self.limit), columns: request.columns)
      if text.count > Self.limit {
        lines.append(Pager.Line([Pager.Piece("… the page is longer: e opens its file", .dim)]))
      }
      return lines
    }
  }

  private static func lines(of text: ArraySlice<UInt8>, columns: Int) -> [Pager.Line] {
    let wrapper = LineWrapper(columns: max(10, columns))
    return text.split(separator: 0x0A, omittingEmptySubsequences: false).flatMap { line in
      let bytes = Array(line)
      guard !bytes.isEmpty else { return [Pager.Line.blank] }
      return wrapper.lines(of: bytes, in: 0..<bytes.count).map {
        Pager.Line([Pager.Piece(String(decoding: bytes[$0.bytes], as: UTF8.self))])
      }
    }
  }
}

extension AppState {
  /// Asks for the raw page of the shown article.
  mutating func showRawPage() -> [Effect] {
    guard let source = shown?.article.source else {
      message = .info("no article, so no page")
      return []
    }
    return [
      .readRaw(RawPage.Request(source: source, columns: PopupView.pagerArea(in: popupArea).columns))
    ]
  }

  /// Shows a raw page, unless something else is shown by now.
  mutating func take(_ page: RawPage) {
    guard popup == nil, shown?.article.source == page.request.source else { return }
    switch page.lines {
    case .success(let lines):
      popup = .pager(Pager(title: "Raw page · " + page.request.source.place.path, lines: lines))
    case .failure(let reason): message = .error(reason.words)
    }
  }
}
