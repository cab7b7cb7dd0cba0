import CWords

/// Counts the shape of a block: words, what stands between them, classes of words, phrases at the start.
struct BlockScanner: ~Copyable {
  private let text: UnsafeBufferPointer<UInt8>
  private let marked: MarkedText
  private let phrases: PhraseTable.Lookup
  private let knowledge: word_knowledge

  private init(
    _ text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon.Lookup, _ phrases: PhraseTable.Lookup,
    _ credits: credit_words
  ) {
    self.text = text
    self.marked = MarkedText(text)
    self.phrases = phrases
    knowledge = word_knowledge(lexicon: lexicon.table, credits: credits, phrases: phrases.filter)
  }

  /// Runs a body with a scanner of a text.
  static func scanning<Result>(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (borrowing BlockScanner) -> Result
  ) -> Result {
    Lexicon.shared.withLookup { lexicon in
      PhraseTable.shared.withLookup { phrases in
        CreditWords.withHashes { body(BlockScanner(text, lexicon, phrases, $0)) }
      }
    }
  }

  /// How many letters of ASCII the text has.
  var latinLetters: Int { marked.latinLetters }

  /// How many bytes of the text are no ASCII.
  var foreignBytes: Int { marked.foreignBytes }

  /// Writes the shape of a block, which is a new one before; its content words' hashes are appended to the page's.
  func write(_ shape: inout BlockShape, of range: Range<Int>, vocabulary: inout Vocabulary) {
    let firstOfVocabulary = vocabulary.words.count
    var scan = scanned_text()
    marked.scan(range, knowledge, &vocabulary, into: &scan)
    shape.take(scan)
    finish(&shape, range)
    if scan.known_openings != 0, let opening = longestOpening(of: scan),
      shape.words == opening.words || shape.words <= opening.phrase.mostWords
    {
      shape.rule = opening.phrase.rule
    } else {
      shape.rule = NoiseRules.shapeRule(for: shape)
    }
    shape.vocabulary = firstOfVocabulary..<vocabulary.words.count
  }

  /// The longest phrase that a block begins with.
  private func longestOpening(of scan: scanned_text) -> (phrase: PhraseTable.Phrase, words: Int32)? {
    withUnsafeBytes(of: scan.openings) { bytes in
      let hashes = bytes.assumingMemoryBound(to: UInt64.self)
      var known = scan.known_openings
      while known != 0 {
        let last = known.bitWidth - 1 - known.leadingZeroBitCount
        if let phrase = phrases.phrase(of: hashes[last]) { return (phrase, Int32(last) + 1) }
        known &= ~(1 << UInt32(last))
      }
      return nil
    }
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

extension BlockShape {
  /// Takes over what was counted.
  fileprivate mutating func take(_ scan: scanned_text) {
    (words, ideographs, letters) = (scan.words, scan.ideographs, scan.letters)
    (capitalised, allCapitals) = (scan.capitalised, scan.all_capitals)
    (wordsWithDigits, longestWord) = (scan.with_digits, scan.longest)
    (commas, sentenceEnds, quotes) = (scan.commas, scan.sentence_ends, scan.quotes)
    (signs, colons) = (scan.signs, scan.colons)
    (namesCredit, creditAt, namesAgency) = (scan.names_credit, scan.credit_at, scan.names_agency)
    hash = scan.hash
    (functionWords, classes) = withUnsafeBytes(of: scan.entries) {
      (
        $0.loadUnaligned(as: SIMD16<UInt16>.self),
        $0.loadUnaligned(fromByteOffset: MemoryLayout<SIMD16<UInt16>>.size, as: SIMD16<UInt16>.self)
      )
    }
  }
}

/// Words and signs by which captions name who took the picture.
enum CreditWords {
  private static let mask: Lexicon.Entry = 1 << Lexicon.Entry(16 + WordClass.credit.rawValue)
  private static let by = PhraseHash.hashes(of: "by")[0]
  private static let getty = PhraseHash.hashes(of: "getty")[0]
  private static let agencies = PhraseHash.hashes(
    of: "getty afp ap reuters shutterstock epa imago dpa alamy ansa")

  /// Runs a body with their hashes.
  static func withHashes<Result>(_ body: (credit_words) -> Result) -> Result {
    agencies.withUnsafeBufferPointer {
      body(
        credit_words(
          mask: mask, by: by, known_agency: getty, agencies: $0.baseAddress, agency_count: $0.count))
    }
  }
}
