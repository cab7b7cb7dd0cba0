import CWords
import Testing

@testable import Ingestion

/// Words that are read of a whole stretch of text at once.
@Suite struct MarkedTextTests {
  private static let pieces = [
    "a", "Quay", "HARBOUR", "lighthouse-keepers", "2026", "3rd", "x9Y", "é", "Äpfel", "naïve", "ЛОДКА",
    "лодка",
    "港", "みなと", "’", "“", "»", "…", "—", "。", "，", "·", "\u{00A0}", "🚢", " ", " ", " ", " ", ". ", ", ", "\n",
    "\t", "!", "?\"", "| ", "@", ":",
    "extraordinarilylongwordwithoutanyblankinitatallthatgoesonbeyondsixtyfourletters",
  ]

  private func text(_ random: inout Seeded, pieces count: Int) -> [UInt8] {
    (0..<count).flatMap { _ in Array(Self.pieces[random.below(Self.pieces.count)].utf8) }
  }

  @Test(arguments: 0..<40)
  func theyAreThoseThatAreReadOneByOne(seed: Int) {
    var random = Seeded(UInt64(seed))
    let bytes = text(&random, pieces: 1 + random.below(200))
    bytes.withUnsafeBufferPointer { bytes in
      let marked = MarkedText(bytes)
      let (words, counts) = marked.read(0..<bytes.count)
      var reader = WordReader(bytes, in: 0..<bytes.count)
      var (letters, capitalised, allCapitals, withDigits, number) = (0, 0, 0, 0, 0)
      while let word = reader.next() {
        guard number < words.count else { break }
        let own = words[number]
        #expect(own.hash == word.hash)
        #expect(Int(own.letters) == word.letters)
        #expect((Int(own.flags) & word_is_ideograph != 0) == word.isIdeograph)
        letters += word.letters
        capitalised += word.startsCapital && number > 0 ? 1 : 0
        allCapitals += word.allCapital && word.letters > 1 ? 1 : 0
        withDigits += word.hasDigit ? 1 : 0
        number += 1
      }
      #expect(words.count == number)
      #expect(reader.at == bytes.count)
      #expect(counts.letters == letters)
      #expect(counts.capitalised == capitalised)
      #expect(counts.all_capitals == allCapitals)
      #expect(counts.with_digits == withDigits)
    }
  }

  @Test func whatStandsBetweenThemIsCounted() {
    let text = Array("The quay, at 8.30: “Ships!” she said. A | B, 港。 v1.2 …\" end?".utf8)
    let counts = text.withUnsafeBufferPointer { MarkedText($0).read(0..<$0.count).counts }
    #expect(counts.commas == 2)
    #expect(counts.colons == 1)
    #expect(counts.quotes == 3)
    #expect(counts.sentence_ends == 4)
    #expect(counts.signs == 1)
    #expect(counts.ideographs == 1)
    #expect(counts.longest == 5)
  }

  @Test(arguments: 0..<20)
  func aReadersWordsAreRunsBetweenBlanksAndIdeographs(seed: Int) {
    var random = Seeded(UInt64(seed))
    let bytes = text(&random, pieces: 1 + random.below(300))
    let words = String(decoding: bytes, as: UTF8.self).unicodeScalars
    var (count, isInWord) = (0, false)
    for scalar in words {
      // The lead bytes E3 to E9 stand for U+3000 to U+9FFF.
      let isIdeograph = (0x3000...0x9FFF).contains(scalar.value)
      if isIdeograph || scalar.value > 0x20 && !isInWord { count += 1 }
      isInWord = scalar.value > 0x20 && !isIdeograph
    }
    #expect(WordCount.words(in: bytes) == count)
  }

  /// The marks of sixty-four bytes are one number: places around its ends are as good as others.
  @Test(arguments: 0..<140)
  func blanksAreOneSpaceWhereverTheyStand(place: Int) {
    let before = String(repeating: "x", count: place)
    for blanks in [" \u{00A0}", "  ", "\t", " \u{7F} ", "\u{3000}", " "] {
      let page = DumpReader.page(of: Array((before + "y" + blanks + "end é").utf8))
      #expect(String(decoding: page.text, as: UTF8.self) == before + "y end é")
    }
  }
}
