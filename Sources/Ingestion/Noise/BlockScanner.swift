/// Counts the shape of a block in one pass: words, what stands between them, classes of words, phrases at the start.
struct BlockScanner {
  private let text: UnsafeBufferPointer<UInt8>
  private let lexicon: Lexicon.Lookup
  private let phrases: PhraseTable.Lookup

  /// Runs a body with a scanner of a text.
  static func scanning<Result>(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (borrowing BlockScanner) -> Result
  ) -> Result {
    Lexicon.shared.withLookup { lexicon in
      PhraseTable.shared.withLookup { phrases in
        body(BlockScanner(text: text, lexicon: lexicon, phrases: phrases))
      }
    }
  }

  /// The shape of a block; its content words' hashes are appended to the page's.
  func shape(of range: Range<Int>, vocabulary: inout Vocabulary) -> BlockShape {
    var shape = BlockShape()
    let firstOfVocabulary = vocabulary.count
    var reader = WordReader(text, in: range)
    var lastIdeograph: UInt64 = 0
    var credit = false
    var opening: PhraseTable.Phrase?
    var openingWords: Int32 = 0
    // Counted in the processor's own registers.
    var (words, letters, capitalised, allCapitals): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
    var (withDigits, longest, hash): (Int32, Int32, UInt64) = (0, 0, WordHash.seed)
    var functionWords = SIMD16<UInt16>()
    while true {
      var sign: UInt8 = 0x20
      // One space between words is the common case.
      if !reader.skipSpace() {
        let gap = reader.at
        reader.skipGap()
        if gap < reader.at {
          sign = text[gap]
          if reader.at &- gap != 1 || sign != 0x20 {
            countSigns(in: gap..<reader.at, end: range.upperBound, &shape)
          }
        }
        guard reader.at < range.upperBound else { break }
      }
      let word = reader.word()
      if credit, sign == UInt8(ascii: ":") || word.hash == CreditWords.by {
        shape.namesCredit = true
        shape.creditAt = words
      }
      words &+= 1
      letters &+= Int32(truncatingIfNeeded: word.letters)
      hash = WordHash.taking(word: word.hash, into: hash)
      if word.isIdeograph {
        shape.ideographs &+= 1
        // Pairs of ideographs carry meaning as words do elsewhere.
        if lastIdeograph != 0 {
          vocabulary.append(UInt32(truncatingIfNeeded: WordHash.taking(word: word.hash, into: lastIdeograph)))
        }
        lastIdeograph = word.hash
      } else {
        lastIdeograph = 0
        capitalised &+= word.startsCapital && words > 1 ? 1 : 0
        allCapitals &+= word.allCapital && word.letters > 1 ? 1 : 0
        withDigits &+= word.hasDigit ? 1 : 0
        longest = max(longest, Int32(truncatingIfNeeded: word.letters))
        let entry = lexicon.entry(of: word.hash)
        credit = entry & CreditWords.mask != 0
        if credit, CreditWords.agencies[word.hash],
          sign == UInt8(ascii: "/") || word.hash == CreditWords.getty
        {
          shape.namesAgency = true
        }
        Self.count(entry, in: &functionWords)
        vocabulary.append(
          Vocabulary.key(of: word.hash),
          if: !Lexicon.isFunctionWord(entry) && word.letters >= Vocabulary.leastLetters)
        if entry >> 16 != 0 { Self.count(entry >> 16, in: &shape.classes) }
      }
      if words <= PhraseTable.longest, let phrase = phrases.phrase(of: hash) {
        opening = phrase
        openingWords = words
      }
    }
    (shape.words, shape.letters, shape.capitalised, shape.allCapitals) = (
      words, letters, capitalised, allCapitals
    )
    (shape.wordsWithDigits, shape.longestWord, shape.hash) = (withDigits, longest, hash)
    shape.functionWords = functionWords
    finish(&shape, range)
    if let opening, shape.words == openingWords || shape.words <= opening.mostWords {
      shape.rule = opening.rule
    } else {
      shape.rule = NoiseRules.shapeRule(for: shape)
    }
    shape.vocabulary = firstOfVocabulary..<vocabulary.count
    return shape
  }

  /// Adds one to each lane whose bit is set.
  @inline(__always)
  private static func count(_ entry: Lexicon.Entry, in counts: inout SIMD16<UInt16>) {
    let laneBits = SIMD16<UInt16>(
      1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768)
    let bits = SIMD16<UInt16>(repeating: UInt16(truncatingIfNeeded: entry)) & laneBits
    counts.replace(with: counts &+ SIMD16(repeating: 1), where: bits .== laneBits)
  }

  /// Counts what stands between two words.
  @inline(__always)
  private func countSigns(in gap: Range<Int>, end: Int, _ shape: inout BlockShape) {
    var at = gap.lowerBound
    while at < gap.upperBound {
      let byte = text[at]
      if byte >= 0x80 {
        let (kind, length) = WideCharacter.read(text, at: at, end: end)
        switch kind {
        case .quote: shape.quotes &+= 1
        case .symbol:
          // 。 ！ ？ end sentences, ， 、 part them.
          let third = length == 3 ? text[at + 2] : 0
          if byte == 0xE3, third == 0x82 { shape.sentenceEnds &+= 1 }
          if byte == 0xEF, third == 0x81 || third == 0x9F { shape.sentenceEnds &+= 1 }
          if byte == 0xE3 && third == 0x81 || byte == 0xEF && third == 0x8C { shape.commas &+= 1 }
          if byte == 0xC2 || byte == 0xE2 && text[at + 1] > 0x80 || byte >= 0xF0 { shape.signs &+= 1 }
        default: break
        }
        at &+= length
        continue
      }
      switch byte {
      case 0x20: break
      case UInt8(ascii: ","): shape.commas &+= 1
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        let next = at + 1
        if next >= end || text[next] <= 0x20 || text[next] == UInt8(ascii: "\"") || text[next] >= 0x80 {
          shape.sentenceEnds &+= 1
        }
      case UInt8(ascii: "\""): shape.quotes &+= 1
      case UInt8(ascii: ":"): shape.colons &+= 1
      case UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "/"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "_"), UInt8(ascii: "="),
        UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "\\"):
        shape.signs &+= 1
      default: break
      }
      at &+= 1
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

/// Words and signs by which captions name who took the picture.
enum CreditWords {
  static let mask: Lexicon.Entry = 1 << Lexicon.Entry(16 + WordClass.credit.rawValue)
  static let by = PhraseHash.hashes(of: "by")[0]
  static let getty = PhraseHash.hashes(of: "getty")[0]
  static let agencies = KnownWords<Bool>("getty afp ap reuters shutterstock epa imago dpa alamy ansa")
}
