import SeededNumbers
import Testing

@testable import Corpus

/// What counts as a word, and which words are the same.
@Suite struct TokenizerTests {
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    Tokenizer.forEachToken(in: text) { _, folded in words.append(String(decoding: folded, as: UTF8.self)) }
    return words
  }

  @Test(
    arguments: [
      ("LeCun’s well-known “plan”", ["lecun", "s", "well", "known", "plan"]),
      ("Ångström ÜBER naïve façade", ["angstrom", "uber", "naive", "facade"]),
      ("Straße Œuvre Łódź Đuro ﬁsh", ["strasse", "oeuvre", "lodz", "duro", "fish"]),
      ("cafe\u{301} soft\u{AD}hyphen zero\u{200B}width", ["cafe", "softhyphen", "zerowidth"]),
      ("Ёлка Йод", ["елка", "йод"]), ("Άθήνα ΣΟΦΟΣ σοφος", ["αθηνα", "σοφοσ", "σοφοσ"]),
      ("日本語のabc", ["日本", "本語", "語の", "の", "abc"]), ("ＡＢＣ１", ["abc1"]), ("한국", ["한국", "국"]),
      ("3.5% of 1,000", ["3", "5", "of", "1", "000"]), ("İstanbul", ["istanbul"]), ("हिन्दी", ["हिन्दी"]),
      ("مُحَمَّد", ["محمد"]),
    ])
  func wordsAreFolded(text: String, expected: [String]) {
    #expect(Self.words(text) == expected)
  }

  @Test func rangesPointToWhatStandsInTheText() {
    let text = "Ein «Ölfund», sagt sie: 日本!"
    let bytes = Array(text.utf8)
    var found: [String] = []
    Tokenizer.forEachToken(in: text) { token, _ in
      found.append(String(decoding: bytes[token.range], as: UTF8.self))
    }
    #expect(found == ["Ein", "Ölfund", "sagt", "sie", "日本", "本"])
  }

  @Test func anyBytesGiveTokensWithinTheirBounds() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        Bool.random(using: &generator) ? UInt8.random(in: 0...255, using: &generator) : UInt8(ascii: "x")
      }
      bytes.withUnsafeBufferPointer { text in
        var end = 0
        Tokenizer.forEachToken(in: text) { token, folded in
          #expect(!folded.isEmpty && folded.count <= Tokenizer.longestToken + 8)
          #expect(
            token.range.upperBound <= bytes.count && !token.range.isEmpty && token.range.lowerBound >= end)
          end = token.kind == .pair ? token.range.lowerBound + 1 : token.range.upperBound
        }
      }
    }
  }

  @Test func veryLongWordsAreCutAlikeInTextAndQuestion() throws {
    let long = String(repeating: "ä", count: 500)
    let corpus = Corpus([.article("before \(long) after")])
    let word = corpus.positions(matching: try Query(parsing: long))
    let phrase = corpus.positions(matching: try Query(parsing: "\"\(long) after\""))
    #expect(word == [0])
    #expect(phrase == [0])
  }

  @Test func scriptsWithoutSpacesAreFoundByAnyPieceOfThem() throws {
    let text = "日本の首相は経済対策を発表した"
    let corpus = Corpus([.article(text), .article("本日の天気")])
    let letters = Array(text)
    for start in letters.indices {
      for end in start..<letters.count {
        let piece = String(letters[start...end])
        let expected = [0, 1].filter { corpus[$0].article.text.string.contains(piece) }
        let found = corpus.positions(matching: try Query(parsing: piece))
        #expect(found == expected, "\(piece)")
        let marked = corpus.matches(of: try Query(parsing: piece), at: 0).map { corpus[0].article.text[$0] }
        #expect(end > start ? marked == [piece] : marked.allSatisfy { $0.hasPrefix(piece) }, "\(piece)")
      }
    }
  }
}
