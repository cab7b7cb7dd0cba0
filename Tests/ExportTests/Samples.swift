import Foundation
import Ingestion
import Quotes

@testable import Export

/// An article written for a test: paragraphs, with quotes drawn as ⟦…⟧.
func article(
  _ marked: [String], title: String? = "A title", removed: [String] = [], metadata: Metadata? = nil
) -> ExportItem {
  var text: [UInt8] = []
  var blocks: [Block] = []
  var quotations: [Quotation] = []
  for paragraph in marked {
    if !text.isEmpty { text += [0x0A, 0x0A] }
    let start = text.count
    var quoteStart = 0
    for scalar in paragraph.unicodeScalars {
      switch scalar {
      case "⟦": quoteStart = text.count
      case "⟧":
        quotations.append(
          Quotation(range: quoteStart..<text.count, kind: .direct, speaker: "Ada Quill", confidence: 0.93))
      default: text += Array(String(scalar).utf8)
      }
    }
    blocks.append(Block(kind: .paragraph, range: start..<text.count))
  }
  var removedText: [UInt8] = []
  let removedBlocks = removed.map { words in
    let start = removedText.count
    removedText += Array(words.utf8)
    defer { removedText.append(0x0A) }
    return RemovedBlock(
      range: start..<removedText.count, after: text.count, reason: .advertisement, rule: "label", score: 0.5)
  }
  let bytes = Array((marked.joined() + (title ?? "")).utf8)
  let source = Source(
    place: Source.Place(path: "pages/a.txt", offset: 7), length: bytes.count, digest: Digest(of: bytes),
    format: .text)
  return ExportItem(
    article: Article(
      source: source, metadata: metadata ?? Metadata(title: title), text: UTF8Text(validated: text),
      blocks: blocks, removedText: UTF8Text(validated: removedText), removed: removedBlocks, wordCount: 3),
    quotations: quotations)
}

/// Text that means harm, in every field that an article has.
func hostileArticle() -> ExportItem {
  let payload =
    "BEGIN\u{1B}]0;title\u{07}\u{9D}52;c;eA==\u{9C} \u{9B}31m \u{202E}drow\u{2066} \u{0}\u{8}\u{7F}\r\u{85}\u{2028}"
    + #"<script>alert(1)</script> </style> "x" 'y' & \ `*_[a](javascript:x) ---"# + "\n# =cmd()|'x'!A0 END"
  var item = article(
    [payload, "⟦" + payload + "⟧ said Ada."],
    metadata: Metadata(
      title: payload, authors: [payload], published: payload, publishedText: payload, site: payload,
      language: payload, url: "javascript:" + payload))
  item.article.source.place.path = payload
  item.article.source.record = payload
  item.quotations[0].speaker = payload
  item.quotations[0].role = payload
  item.quotations[0].mention = item.quotations[0].range
  item.quotations[0].cue = item.quotations[0].range
  item.story = payload
  item.quoteGroups = [payload]
  return item
}

/// Some articles whose text has scalars of all lengths, the same on every run.
func seededArticles(count: Int) -> [ExportItem] {
  var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  func random(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
  let letters = Array("abc é “”—\"\\\n\t\u{1}\u{7F}\u{90}\u{202E}日本👍🏽\u{301}")
  return (0..<count).map { _ in
    article(
      (0..<(1 + random(4))).map { _ in
        let words = String((0..<random(40)).map { _ in letters[random(letters.count)] })
        return random(2) == 0 ? words + "x ⟦q" + words + "⟧" : words + "x"
      })
  }
}

/// A string of exported bytes; nil where they are no UTF-8.
func text(_ bytes: [UInt8]) -> String? { String(validating: bytes, as: UTF8.self) }

/// An exported JSON value.
func json(_ bytes: some Sequence<UInt8>) throws -> Any {
  try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
}
