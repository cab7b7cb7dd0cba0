import Ingestion
import Quotes

/// A piece of the article pane that is broken into lines by itself, whatever stands around it.
///
/// A long block is several segments, so that the work for a screen has a limit however long the article is.
struct Segment: Sendable, Hashable {
  /// What the segment shows.
  enum Content: Sendable, Hashable {
    case title
    case byline
    /// A part of a block of the article's text; its range counts bytes of it.
    case block(Block.Kind, level: Int?, isFirst: Bool)
    /// The one line that stands for some removed blocks.
    case hiddenMark(Range<Int>)
    /// A part of a removed block, shown in place; its range counts bytes of the removed text. The first of some with
    /// one reason is labelled with it.
    case removed(Int, isLabelled: Bool)
    /// There is no text at all.
    case emptyBody
  }

  /// What it shows.
  var content: Content

  /// Where its text stands, in bytes of the text that it is taken from.
  var range: Range<Int>

  /// Empty lines before it.
  var space: Int
}

extension Segment {
  /// The longest stretch that is broken into lines at once, in bytes.
  ///
  /// Far above any paragraph that a person wrote; at 200 lines of 80 it is still laid out within a frame.
  static let longest = 16_384

  /// All the segments of an article.
  static func segments(of article: Article, showsHidden: Bool) -> [Segment] {
    var segments = [
      Segment(content: .title, range: 0..<0, space: 0), Segment(content: .byline, range: 0..<0, space: 0),
    ]
    var removed = 0
    var previous: Block.Kind?
    func appendRemoved(upTo offset: Int) {
      let first = removed
      while removed < article.removed.count, article.removed[removed].after <= offset { removed += 1 }
      guard first < removed else { return }
      if showsHidden {
        for index in first..<removed {
          let isFirst = index == first || article.removed[index].reason != article.removed[index - 1].reason
          append(article.removed[index].range, of: article.removedText, space: isFirst ? 1 : 0) {
            .removed(index, isLabelled: isFirst && $0)
          }
        }
      } else {
        segments.append(
          Segment(content: .hiddenMark(first..<removed), range: offset..<offset, space: 1))
      }
      previous = nil
    }
    func append(
      _ range: Range<Int>, of text: UTF8Text, space: Int, _ content: (_ isFirst: Bool) -> Content
    ) {
      var start = range.lowerBound
      repeat {
        let end = breakPoint(in: text, from: start, to: range.upperBound)
        let isFirst = start == range.lowerBound
        segments.append(
          Segment(content: content(isFirst), range: start..<end, space: isFirst ? space : 0))
        start = end
      } while start < range.upperBound
    }
    for block in article.blocks {
      // What was removed before a block's end is told above it: between blocks, never inside one.
      appendRemoved(upTo: max(0, block.range.lowerBound - 1))
      let isTight = block.kind == .item && previous == .item
      append(block.range, of: article.text, space: isTight ? 0 : 1) {
        .block(block.kind, level: block.level, isFirst: $0)
      }
      previous = block.kind
    }
    appendRemoved(upTo: Int.max)
    if article.blocks.isEmpty {
      segments.insert(Segment(content: .emptyBody, range: 0..<0, space: 1), at: 2)
    }
    return segments
  }

  /// Where to end a stretch: the whole of it if it is short, else after a blank near the limit.
  private static func breakPoint(in text: UTF8Text, from start: Int, to end: Int) -> Int {
    guard end - start > longest else { return end }
    let limit = start + longest
    for offset in stride(from: limit, to: limit - 1024, by: -1) where text.bytes[offset - 1] == 0x20 {
      return offset
    }
    var offset = limit
    while offset > start + 1, text.bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
