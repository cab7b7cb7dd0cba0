import Corpus
import Ingestion
import Quotes
import TextScreen

/// What of an article can be copied to the clipboard.
package enum Copying: String, Sendable, CaseIterable {
  case title
  case address = "url"
  case quote
  case citation
  case body

  /// The words to be copied, made safe: what is pasted into a shell acts there; nil where the article has none.
  ///
  /// - Parameters:
  ///   - entry: the article.
  ///   - quote: its current quote.
  /// - Returns: one line, or those of the body.
  func words(of entry: Corpus.Entry, quote: Int?) -> String? {
    let article = entry.article
    switch self {
    case .title: return article.metadata.title.map(Self.safe)
    case .address: return article.metadata.url.map(Self.safe)
    case .quote:
      guard let quote, entry.quotations.indices.contains(quote) else { return nil }
      let wording = QuoteWording(quotation: entry.quotations[quote], text: article.text)
      return Self.safe(
        "\(wording.line) — \(wording.speaker ?? "unattributed") (\(Self.citation(of: article)))")
    case .citation: return Self.safe(Self.citation(of: article))
    case .body:
      return article.text.string.split(separator: "\n", omittingEmptySubsequences: false)
        .map { Self.safe(String($0)) }.joined(separator: "\n")
    }
  }

  /// `Jane Doe: “Title”, The Gazette, 2026-09-12, https://…`, as far as it is known.
  private static func citation(of article: Article) -> String {
    let metadata = article.metadata
    let title = "“\(ShownTitle(of: article).text)”"
    let lead = metadata.authors.isEmpty ? title : metadata.authors.joined(separator: ", ") + ": " + title
    let date = metadata.published.map { String($0.prefix(10)) } ?? metadata.publishedText
    return [lead, metadata.site, date, metadata.url].compactMap(\.self).joined(separator: ", ")
  }

  private static func safe(_ text: String) -> String { SafeText(text).description }
}

extension AppState {
  /// Terminals refuse more than about this on their clipboard, in bytes: 100,000 of Base64 are tmux's and xterm's limit.
  private static let mostCopied = 74_000

  /// Asks what is to be copied.
  mutating func beginCopy() {
    guard let entry = shown else {
      message = .info("no article to copy from")
      return
    }
    let items = Copying.allCases.filter { $0 == .body || $0.words(of: entry, quote: copiedQuote) != nil }.map
    {
      Menu.Item(
        key: $0.rawValue.first ?? "?", label: $0.rawValue,
        note: $0 == .quote ? "quote \((copiedQuote ?? 0) + 1), with its speaker" : "", choice: .copy($0))
    }
    popup = .menu(
      Menu(
        title: "Copy", items: items,
        cursor: focus == .quotes ? items.firstIndex { $0.choice == .copy(.quote) } ?? 0 : 0))
  }

  /// Copies what was chosen.
  mutating func copy(_ what: Copying) -> [Effect] {
    guard let entry = shown, let words = what.words(of: entry, quote: copiedQuote) else { return [] }
    guard words.utf8.count <= Self.mostCopied else {
      message = .error("the \(what.rawValue) is too long for a terminal’s clipboard; x exports it")
      return []
    }
    message = .info("\(what.rawValue) copied")
    return [.copy(words)]
  }

  /// The quote that is meant: the current one.
  private var copiedQuote: Int? { quotes.count > 0 ? body.quote ?? quotes.cursor : nil }
}
