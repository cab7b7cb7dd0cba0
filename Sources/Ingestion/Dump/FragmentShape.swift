import CWords

/// What a line of a dump shows of whether a sentence goes on before or after it.
struct FragmentShape {
  /// What is known of a line, each with its column in the table that the joins are decided on.
  enum Feature: Int, CaseIterable {
    case length, capitals, functionWords
    case endsSentence, endsColon, endsOpen, endsFunctionWord
    case startsSmall, startsCapital, startsClosing, startsDigit
  }

  /// Which line is looked at, seen from the one that may go on with the line before it.
  enum Place: Int, CaseIterable {
    case earlier = -2
    case before, own, next
  }

  /// The columns' names, as the table of weights calls them; the last is the share of the page's lines that begin small
  /// or with closing punctuation, which hardly any does where lines are paragraphs.
  static let names =
    Place.allCases.flatMap { place in Feature.allCases.map { "\(place).\($0)" } } + ["fragments"]

  /// The values of the features.
  private(set) var values = SIMD16<Float>()

  /// So many bytes of a line's start tell what kind of words it is made of.
  private static let headLength = 96
  /// A last word is looked for in so many bytes.
  private static let tailLength = 24

  /// The shape of a line.
  ///
  /// - Parameters:
  ///   - source: the dump.
  ///   - marked: the same, marked.
  ///   - line: where the line stands; it is not empty.
  ///   - lexicon: knows function words.
  init(
    of source: UnsafeBufferPointer<UInt8>, _ marked: borrowing MarkedText, in line: Range<Int>,
    lexicon: Lexicon.Lookup
  ) {
    set(.length, NoiseFeatures.logarithm(Float(line.count)))
    countWords(source, marked, line, lexicon)
    set(.endsSentence, SentenceEnd.isAtEnd(of: source, in: line))
    set(.endsColon, source[line.upperBound - 1] == UInt8(ascii: ":"))
    set(.endsOpen, Self.endsOpen(source, line))
    set(.startsSmall, Self.startsSmall(source, line))
    set(.startsClosing, Self.startsClosing(source, line))
    set(.startsDigit, source[line.lowerBound] &- UInt8(ascii: "0") < 10)
  }

  /// Whether the line can hardly be a paragraph's beginning.
  var isFragment: Bool {
    values[Feature.startsSmall.rawValue] + values[Feature.startsClosing.rawValue] > 0
  }

  private mutating func set(_ feature: Feature, _ value: Float) { values[feature.rawValue] = value }
  private mutating func set(_ feature: Feature, _ holds: Bool) { values[feature.rawValue] = holds ? 1 : 0 }

  /// The shares of capitals and of function words in the line's start, and whether its last word is a function word.
  private mutating func countWords(
    _ source: UnsafeBufferPointer<UInt8>, _ marked: borrowing MarkedText, _ line: Range<Int>,
    _ lexicon: Lexicon.Lookup
  ) {
    let head = marked.words(of: line.prefix(Self.headLength), lexicon)
    set(.startsCapital, head.starts_capital)
    let words = Float(max(1, head.words))
    set(.capitals, Float(head.capitalised) / words)
    set(.functionWords, Float(head.function_words) / words)
    var last = head.last
    if line.count > Self.headLength {
      var start = line.upperBound - Self.tailLength
      while start < line.upperBound, source[start] > 0x20 { start += 1 }
      let tail = marked.words(of: start..<line.upperBound, lexicon)
      if tail.words > 0 { last = tail.last }
    }
    set(.endsFunctionWord, Lexicon.isFunctionWord(lexicon.entry(of: last)))
  }

  /// Whether the line ends with a comma, a bracket or quotation mark that opens, or a sign that joins.
  private static func endsOpen(_ source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    switch source[line.upperBound - 1] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "&"),
      UInt8(ascii: "/"):
      true
    case 0x9C: line.count > 2 && source[line.upperBound - 3] == 0xE2  // “
    default: false
    }
  }

  private static func startsSmall(_ source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    let first = source[line.lowerBound]
    // a to z, à to ÿ
    return first &- UInt8(ascii: "a") < 26
      || first == 0xC3 && line.count > 1 && source[line.lowerBound + 1] >= 0xA0
  }

  /// Whether a line begins with punctuation that closes.
  static func startsClosing(_ source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    switch source[line.lowerBound] {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: ")"):
      return true
    case 0xE2 where line.count > 2 && source[line.lowerBound + 1] == 0x80:
      // ’ and ” close; ‘ and “ open.
      return source[line.lowerBound + 2] == 0x99 || source[line.lowerBound + 2] == 0x9D
    default:
      return false
    }
  }
}
