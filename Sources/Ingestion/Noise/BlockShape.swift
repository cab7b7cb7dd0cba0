/// What a block looks like, counted in one pass over its bytes.
struct BlockShape: Sendable {
  /// Runs of letters and digits.
  var words: Int32 = 0
  /// Characters of kana and Han.
  var ideographs: Int32 = 0
  var letters: Int32 = 0
  /// Words that begin with a capital, the block's first not counted.
  var capitalised: Int32 = 0
  var allCapitals: Int32 = 0
  var wordsWithDigits: Int32 = 0
  var longestWord: Int32 = 0
  var commas: Int32 = 0
  /// Full stops, exclamation and question marks that a blank or the end follows.
  var sentenceEnds: Int32 = 0
  var quotes: Int32 = 0
  /// Signs that sentences seldom hold: | > / [ ] { } _ = @ # ©.
  var signs: Int32 = 0
  var colons: Int32 = 0

  var endsSentence = false
  var endsColon = false
  /// It ends in … or three dots: a teaser cut short.
  var endsEllipsis = false
  var startsSmall = false
  var startsDigit = false
  var startsQuote = false
  var startsBracket = false
  var startsSign = false
  var startsCopyright = false
  var endsBracket = false
  /// A word for pictures stands before a colon or "by": Photo: …, image by ….
  var namesCredit = false
  /// The number of the word after which the picture's maker is named, where one is.
  var creditAt: Int32 = 0
  /// A picture agency stands after a slash, or by its full name.
  var namesAgency = false

  /// How many of its words are function words, by language.
  var functionWords = SIMD16<UInt16>()
  /// How many of its words are in each class of words.
  var classes = SIMD16<UInt16>()

  /// The hash of its words, case folded.
  var hash: UInt64 = WordHash.seed
  /// The phrase rule that it matches, as its number in ``NoiseRules/all`` plus one; 0 is none.
  var rule: UInt8 = 0

  /// Where the hashes of its content words stand among the page's.
  var vocabulary: Range<Int> = 0..<0

  /// Its length in words; about two ideographs are one word of other scripts.
  var length: Float { Float(words &- ideographs) + Float(ideographs) * 0.55 }
}

extension BlockShape {
  /// How many of its words are of a class.
  func count(of wordClass: WordClass) -> UInt16 { classes[wordClass.rawValue] }
}
