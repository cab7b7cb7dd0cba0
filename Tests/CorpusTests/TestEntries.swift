import Corpus
import Ingestion
import Quotes

extension Corpus.Entry {
  /// An article of one paragraph a line; what stands between ⟦ and ⟧ is a quote, and the name after a bar its speaker:
  /// `He said ⟦“No.”|Jane Roe⟧.` The marks themselves are not part of the text.
  static func article(
    _ marked: String, title: String? = nil, by authors: [String] = [], on published: String? = nil,
    site: String? = nil, language: String? = nil, path: String = "page.txt", words: Int? = nil
  ) -> Corpus.Entry {
    var text: [UInt8] = []
    var quotations: [Quotation] = []
    for (number, piece) in marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
      let halves =
        number == 0 ? [piece] : piece.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
      if number > 0, let inside = halves.first {
        let parts = inside.split(separator: "|", maxSplits: 1)
        let start = text.count
        text += Array((parts.first ?? "").utf8)
        quotations.append(
          Quotation(
            range: start..<text.count, kind: .direct, speaker: parts.count > 1 ? String(parts[1]) : nil,
            confidence: 1))
      }
      text += Array((halves.last ?? "").utf8)
    }
    let body = UTF8Text(validated: text)
    var blocks: [Block] = []
    var start = 0
    for (offset, byte) in text.enumerated() where byte == UInt8(ascii: "\n") {
      if offset > start { blocks.append(Block(kind: .paragraph, range: start..<offset)) }
      start = offset + 1
    }
    if start < text.count { blocks.append(Block(kind: .paragraph, range: start..<text.count)) }
    let record = Array("\(path)\n\(title ?? "")\n\(marked)".utf8)
    return Corpus.Entry(
      article: Article(
        source: Source(
          place: Source.Place(path: path, offset: 0), length: record.count, digest: Digest(of: record),
          format: .text),
        metadata: Metadata(
          title: title, authors: authors, published: published, site: site, language: language),
        text: body, blocks: blocks,
        wordCount: words ?? body.string.split(whereSeparator: \.isWhitespace).count),
      quotations: quotations)
  }
}
