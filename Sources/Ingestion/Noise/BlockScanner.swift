import CWords

/// Counts the shape of a block: words, what stands between them, classes of words, phrases at the start.
struct BlockScanner: ~Copyable {
  private let text: UnsafeBufferPointer<UInt8>
  private let marked: MarkedText
  private let lexicon: Lexicon.Lookup
  private let phrases: PhraseTable.Lookup

  private init(
    _ text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon.Lookup, _ phrases: PhraseTable.Lookup
  ) {
    self.text = text
    self.marked = MarkedText(text)
    self.lexicon = lexicon
    self.phrases = phrases
  }

  /// Runs a body with a scanner of a text.
  static func scanning<Result>(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (borrowing BlockScanner) -> Result
  ) -> Result {
    Lexicon.shared.withLookup { lexicon in
      PhraseTable.shared.withLookup { phrases in
        body(BlockScanner(text, lexicon, phrases))
      }
    }
  }

  /// How many letters of ASCII the text has.
  var latinLetters: Int { marked.count(of: mark_word, butNot: mark_digit) }

  /// How many bytes of the text are no ASCII.
  var foreignBytes: Int { marked.count(of: mark_ink, butNot: mark_word) }

  /// Writes the shape of a block, which is a new one before; its content words' hashes are appended to the page's.
  func write(_ shape: inout BlockShape, of range: Range<Int>, vocabulary: inout Vocabulary) {
    let firstOfVocabulary = vocabulary.count
    let (words, counts) = marked.read(range)
    take(counts, &shape)
    var gathered = WordSums(hash: WordHash.seed)
    var opening: (phrase: PhraseTable.Phrase, words: Int32)?
    let head = min(words.count, PhraseTable.longest)
    for index in 0..<head {
      take(words[index], at: index, &gathered, &shape, &vocabulary)
      if let phrase = phrases.phrase(of: gathered.hash) { opening = (phrase, Int32(index) + 1) }
    }
    for index in head..<max(head, words.count) {
      take(words[index], at: index, &gathered, &shape, &vocabulary)
    }
    shape.hash = gathered.hash
    (shape.functionWords, shape.classes) = gathered.counts.lanes()
    finish(&shape, range)
    if let opening, shape.words == opening.words || shape.words <= opening.phrase.mostWords {
      shape.rule = opening.phrase.rule
    } else {
      shape.rule = NoiseRules.shapeRule(for: shape)
    }
    shape.vocabulary = firstOfVocabulary..<vocabulary.count
  }

  /// What is gathered word by word.
  private struct WordSums {
    /// Of the words in sequence.
    var hash: UInt64
    var counts = EntryCounts()
    var lastIdeograph: UInt64 = 0
    /// Whether the word before is one for pictures.
    var isAfterCredit = false
  }

  private func take(_ counts: text_counts, _ shape: inout BlockShape) {
    (shape.words, shape.ideographs, shape.letters) = (counts.words, counts.ideographs, counts.letters)
    (shape.capitalised, shape.allCapitals) = (counts.capitalised, counts.all_capitals)
    (shape.wordsWithDigits, shape.longestWord) = (counts.with_digits, counts.longest)
    (shape.commas, shape.sentenceEnds, shape.quotes) = (counts.commas, counts.sentence_ends, counts.quotes)
    (shape.signs, shape.colons) = (counts.signs, counts.colons)
  }

  @inline(__always)
  private func take(
    _ word: text_word, at index: Int, _ sums: inout WordSums, _ shape: inout BlockShape,
    _ vocabulary: inout Vocabulary
  ) {
    if sums.isAfterCredit, word.sign == UInt8(ascii: ":") || word.hash == CreditWords.by {
      shape.namesCredit = true
      shape.creditAt = Int32(truncatingIfNeeded: index)
    }
    sums.hash = WordHash.taking(word: word.hash, into: sums.hash)
    if Int(word.flags) & word_is_ideograph != 0 {
      // Pairs of ideographs carry meaning as words do elsewhere.
      if sums.lastIdeograph != 0 {
        vocabulary.append(
          UInt32(truncatingIfNeeded: WordHash.taking(word: word.hash, into: sums.lastIdeograph)))
      }
      sums.lastIdeograph = word.hash
      return
    }
    sums.lastIdeograph = 0
    let entry = lexicon.entry(of: word.hash)
    sums.isAfterCredit = entry & CreditWords.mask != 0
    if sums.isAfterCredit, CreditWords.agencies[word.hash],
      word.sign == UInt8(ascii: "/") || word.hash == CreditWords.getty
    {
      shape.namesAgency = true
    }
    sums.counts.add(entry, lexicon)
    vocabulary.append(
      Vocabulary.key(of: word.hash),
      if: !Lexicon.isFunctionWord(entry) && Int(word.letters) >= Vocabulary.leastLetters)
  }

  /// What the block's two ends and its whole tell.
  private func finish(_ shape: inout BlockShape, _ range: Range<Int>) {
    shape.endsSentence = SentenceEnd.isAtEnd(of: text, in: range)
    guard let last = range.last else { return }
    shape.endsBracket = text[last] == UInt8(ascii: "]") || text[last] == UInt8(ascii: ")")
    shape.endsColon = text[last] == UInt8(ascii: ":")
    if range.count >= 3 {
      let (a, b, c) = (text[last - 2], text[last - 1], text[last])
      shape.endsEllipsis = (a, b, c) == (0xE2, 0x80, 0xA6) || (a, b, c) == (0x2E, 0x2E, 0x2E)
    }
    let first = text[range.lowerBound]
    shape.startsCopyright = first == 0xC2 && range.count > 1 && text[range.lowerBound + 1] == 0xA9
    switch first {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): shape.startsSmall = true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): shape.startsDigit = true
    case UInt8(ascii: "\""), UInt8(ascii: "'"): shape.startsQuote = true
    case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"): shape.startsBracket = true
    case 0x80...:
      switch WideCharacter.read(text, at: range.lowerBound, end: range.upperBound).kind {
      case .quote: shape.startsQuote = true
      case .symbol: shape.startsSign = true
      default: break
      }
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): break
    default: shape.startsSign = true
    }
  }
}

/// Words and signs by which captions name who took the picture.
enum CreditWords {
  static let mask: Lexicon.Entry = 1 << Lexicon.Entry(16 + WordClass.credit.rawValue)
  static let by = PhraseHash.hashes(of: "by")[0]
  static let getty = PhraseHash.hashes(of: "getty")[0]
  static let agencies = KnownWords<Bool>("getty afp ap reuters shutterstock epa imago dpa alamy ansa")
}
