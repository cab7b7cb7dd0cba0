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

  /// What the words of a stretch of text are by being read one by one.
  private struct ReadWords {
    var (words, ideographs, letters, capitalised, allCapitals, withDigits, longest) = (0, 0, 0, 0, 0, 0, 0)
    var hash = WordHash.seed
    var openings: [UInt64] = []
    var vocabulary: [UInt32] = []
    var classes = [Int](repeating: 0, count: 32)

    init(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
      var reader = WordReader(bytes, in: range)
      var lastIdeograph: UInt64 = 0
      while let word = reader.next() {
        letters += word.letters
        capitalised += word.startsCapital && words > 0 ? 1 : 0
        allCapitals += word.allCapital && word.letters > 1 ? 1 : 0
        withDigits += word.hasDigit ? 1 : 0
        words += 1
        hash = WordHash.taking(word: word.hash, into: hash)
        openings.append(hash)
        if word.isIdeograph {
          ideographs += 1
          if lastIdeograph != 0 {
            vocabulary.append(
              UInt32(truncatingIfNeeded: WordHash.taking(word: word.hash, into: lastIdeograph)))
          }
          lastIdeograph = word.hash
          continue
        }
        lastIdeograph = 0
        longest = max(longest, word.letters)
        let entry = Lexicon.shared.withLookup { $0.entry(of: word.hash) }
        for bit in 0..<32 where entry >> UInt32(bit) & 1 != 0 { classes[bit] += 1 }
        if word.letters >= Vocabulary.leastLetters, !Lexicon.isFunctionWord(entry) {
          vocabulary.append(Vocabulary.key(of: word.hash))
        }
      }
    }
  }

  /// Scans a stretch of a text.
  private func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (scan: scanned_text, vocabulary: [UInt32]) {
    var scanned = scanned_text()
    let vocabulary = Vocabulary.gathered(from: bytes) { vocabulary in
      Lexicon.shared.withLookup { lexicon in
        PhraseTable.shared.withLookup { phrases in
          CreditWords.withHashes { credits in
            let knowledge = word_knowledge(lexicon: lexicon.table, credits: credits, phrases: phrases.filter)
            MarkedText(bytes).scan(range, knowledge, &vocabulary, into: &scanned)
          }
        }
      }
    }
    return (scanned, vocabulary)
  }

  @Test(arguments: 0..<60)
  func theyAreThoseThatAreReadOneByOne(seed: Int) {
    var random = Seeded(UInt64(seed))
    let (before, own, after) = (
      text(&random, pieces: random.below(30)),
      text(&random, pieces: 1 + random.below(seed < 50 ? 200 : 3000)),
      text(&random, pieces: random.below(30))
    )
    let range = before.count..<before.count + own.count
    (before + own + after).withUnsafeBufferPointer { bytes in
      let (scan, vocabulary) = self.scan(bytes, range)
      let read = ReadWords(of: bytes, range)
      #expect(Int(scan.words) == read.words)
      #expect(Int(scan.ideographs) == read.ideographs)
      #expect(Int(scan.letters) == read.letters)
      #expect(Int(scan.capitalised) == read.capitalised)
      #expect(Int(scan.all_capitals) == read.allCapitals)
      #expect(Int(scan.with_digits) == read.withDigits)
      #expect(Int(scan.longest) == read.longest)
      #expect(scan.hash == read.hash)
      #expect(vocabulary == read.vocabulary)
      withUnsafeBytes(of: scan.openings) {
        #expect(read.openings.prefix(12).elementsEqual($0.bindMemory(to: UInt64.self).prefix(read.words)))
      }
      withUnsafeBytes(of: scan.entries) {
        #expect($0.bindMemory(to: UInt16.self).map(Int.init) == read.classes)
      }
    }
  }

  @Test func whatStandsBetweenThemIsCounted() {
    let text = Array("The quay, at 8.30: “Ships!” she said. A | B, 港。 v1.2 …\" end?".utf8)
    let counts = text.withUnsafeBufferPointer { scan($0, 0..<$0.count).scan }
    #expect(counts.commas == 2)
    #expect(counts.colons == 1)
    #expect(counts.quotes == 3)
    #expect(counts.sentence_ends == 4)
    #expect(counts.signs == 1)
    #expect(counts.ideographs == 1)
    #expect(counts.longest == 5)
  }

  @Test(arguments: [
    ("Photo: Ines Marl", true, false, 1), ("Ferry at the quay. Photo by Ines Marl/Reuters", true, true, 5),
    ("The photo shows the quay", false, false, 0), ("Ines Marl/Getty Images", false, true, 0),
  ])
  func whoTookThePictureIsFound(text: String, namesCredit: Bool, namesAgency: Bool, at: Int32) {
    let found = Array(text.utf8).withUnsafeBufferPointer { scan($0, 0..<$0.count).scan }
    #expect(found.names_credit == namesCredit)
    #expect(found.names_agency == namesAgency)
    #expect(found.credit_at == at)
  }

  /// Lines that are looked at by their beginnings and ends alone, which may be cut amid a word or a character.
  @Test(arguments: 0..<80)
  func aLinesWordsAreThoseThatAreReadOneByOne(seed: Int) {
    var random = Seeded(UInt64(seed))
    let bytes = text(&random, pieces: 1 + random.below(40))
    let start = bytes[..<random.below(bytes.count + 1)].lastIndex(of: 0x20) ?? 0
    bytes.withUnsafeBufferPointer { bytes in
      let range = start..<min(bytes.count, start + random.below(128))
      var (words, capitalised, functionWords, last, startsCapital) = (0, 0, 0, UInt64(0), false)
      var reader = WordReader(bytes, in: range)
      let marked = MarkedText(bytes)
      Lexicon.shared.withLookup { lexicon in
        let line = marked.words(of: range, lexicon)
        while let word = reader.next() {
          if word.range.lowerBound == start { startsCapital = word.startsCapital }
          words += 1
          capitalised += word.startsCapital ? 1 : 0
          functionWords += Lexicon.isFunctionWord(lexicon.entry(of: word.hash)) ? 1 : 0
          last = word.hash
        }
        #expect(Int(line.words) == words)
        #expect(Int(line.capitalised) == capitalised)
        #expect(Int(line.function_words) == functionWords)
        #expect(line.last == last)
        #expect(line.starts_capital == startsCapital)
      }
    }
  }

  /// The ends of lines and NUL are found wherever they stand; their first bytes alone are none.
  @Test(arguments: 0..<140)
  func oddLineEndsAreFoundWhereverTheyStand(place: Int) {
    let before = String(repeating: "x", count: place)
    for end in ["\u{0}", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"] {
      for after in ["", "y", "y’ é\u{A0}" + before] {
        let text = Array((before + end + after).utf8)
        #expect(next_odd_line_end(text, text.count, 0) == place)
        #expect(next_odd_line_end(text, text.count, place + 1) == text.count)
      }
    }
    let without = Array((before + "“\u{A9}\u{A0}è’é…\n" + before).utf8)
    #expect(next_odd_line_end(without, without.count, 0) == without.count)
  }

  /// Words that share a bucket, more than it has places for.
  @Test func aTableKnowsAllWordsOfAFullBucket() {
    var table = WordBuckets(words: 16)
    for key in UInt32(1)...12 { table.update(Int(key % 3) * 16 + 15, key) { $0 = key * 10 } }
    table.withTable { table in
      for key in UInt32(1)...12 { #expect(word_value(table, Int(key % 3) * 16 + 15, key) == key * 10) }
      #expect(word_value(table, 15, 13) == 0)
    }
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
