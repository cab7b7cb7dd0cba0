import Ingestion
import SeededNumbers
import Testing

@testable import Quotes

@Suite struct QuotePropertyTests {
  /// Pieces that hold what the rules look at.
  private static let pieces = [
    "“", "”", "‘", "’", "\"", "''", "``", "«", "»", "„", "「", "」", "(", ")", ",", ".", ":", ";", "—", "…",
    "?", "!",
    " ", "\n", "\n\n", "'s", "> ", "Q: ", "BOS: ", "said", "says", "told", "he", "she", "it", "they", "who",
    "that",
    "Mara Quist", "Quist", "Mr. Bos", "Dr. J. R. Weil III", "the company", "Nordkai Inc.", "according to",
    "by",
    "called", "the board’s chairman", "a", "in June", "von der", "日本", "é", "🙂", "\u{200B}", "\u{A0}",
    "6'2\"", "U.S.",
    "saying", "to say", "and", "-", "0.5", "of", "Secretary of State", "„Wir“", "sagte",
    "was quoted as saying",
  ]

  private static func text(seed: UInt64) -> UTF8Text {
    var generator = SeededGenerator(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 1...120, using: &generator) {
      text += pieces.randomElement(using: &generator) ?? ""
      if Bool.random(using: &generator) { text += " " }
    }
    return UTF8Text(text)
  }

  @Test(arguments: UInt64(0)..<600)
  func everyRangeLiesInItsTextOnScalarBorders(seed: UInt64) {
    let text = Self.text(seed: seed)
    let quotes = QuoteExtractor().quotations(in: MarkedText.article(text))
    for quote in quotes {
      for range in [quote.range, quote.mention, quote.cue].compactMap({ $0 }) {
        #expect(!range.isEmpty)
        #expect(range.lowerBound >= 0 && range.upperBound <= text.count)
        #expect(isBorder(range.lowerBound, in: text) && isBorder(range.upperBound, in: text))
      }
      #expect((0...1).contains(quote.confidence))
    }
    #expect(quotes == quotes.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  private func isBorder(_ offset: Int, in text: UTF8Text) -> Bool {
    offset == text.count || text.bytes[offset] & 0xC0 != 0x80
  }
}
