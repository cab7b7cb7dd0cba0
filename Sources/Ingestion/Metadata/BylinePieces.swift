/// A byline cut into words and what parts them.
enum BylinePiece {
  case word(BylineWord)
  case number
  case comma
  case separator
}

/// A word of a byline: where it stands, and what it looks like.
struct BylineWord {
  /// Where it stands; a sign for "and" stands nowhere.
  let range: Range<Int>
  /// What its letters are known as.
  let kinds: BylineWords.Kinds
  /// What they are known as without a point behind them: "Jr." and "on." are words with a point, "A." is an initial.
  let bareKinds: BylineWords.Kinds
  private let traits: Traits

  private struct Traits: OptionSet {
    let rawValue: UInt16
    static let startsCapital = Traits(rawValue: 1 << 0)
    static let startsLetter = Traits(rawValue: 1 << 1)
    static let hasSmall = Traits(rawValue: 1 << 2)
    static let isAllCapital = Traits(rawValue: 1 << 3)
    static let isSmall = Traits(rawValue: 1 << 4)
    static let isName = Traits(rawValue: 1 << 5)
    static let isPlainOpening = Traits(rawValue: 1 << 6)
    static let isY = Traits(rawValue: 1 << 7)
  }

  /// How many bytes.
  var count: Int { range.count }
  var startsCapital: Bool { traits.contains(.startsCapital) }
  var startsLetter: Bool { traits.contains(.startsLetter) }
  /// One of its letters is small.
  var hasSmall: Bool { traits.contains(.hasSmall) }
  var isAllCapital: Bool { traits.contains(.isAllCapital) }
  /// It has no capital.
  var isSmall: Bool { traits.contains(.isSmall) }
  /// A capital, then letters, points, hyphens and apostrophes; or letters of a script without capitals.
  var isName: Bool { traits.contains(.isName) }
  /// "by" or "written".
  var isPlainOpening: Bool { traits.contains(.isPlainOpening) }
  /// The Spanish "y".
  var isY: Bool { traits.contains(.isY) }

  /// The word that a sign stands for.
  static let and = BylineWord(sign: BylineWords.kinds(of: "and"))

  private init(sign kinds: BylineWords.Kinds) {
    (range, self.kinds, bareKinds) = (0..<0, kinds, kinds)
    traits = [.startsLetter, .hasSmall, .isSmall]
  }

  /// The word at a place; not empty.
  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.range = range
    let word = UnsafeBufferPointer(rebasing: text[range])
    kinds = BylineWords.kinds(of: word)
    let hasPoint = word.count > 2 && word[word.count - 1] == UInt8(ascii: ".")
    let bare = hasPoint ? UnsafeBufferPointer(rebasing: word[..<(word.count - 1)]) : word
    bareKinds = hasPoint ? BylineWords.kinds(of: bare) : kinds
    var traits = word.allSatisfy { $0 < 0x80 } ? Self.asciiTraits(of: word) : Self.traits(of: word)
    if bare.count == 1, bare[0] | 0x20 == UInt8(ascii: "y") { traits.insert(.isY) }
    if bare.count == 2 && bare.begins(with: "by") || bare.count == 7 && bare.begins(with: "written") {
      traits.insert(.isPlainOpening)
    }
    if traits.contains(.isName), Self.endsInGenitive(word) { traits.remove(.isName) }
    self.traits = traits
  }

  /// The word's bytes.
  func bytes(in text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    range.isEmpty ? Self.conjunction : UnsafeBufferPointer(rebasing: text[range])
  }

  private static var conjunction: UnsafeBufferPointer<UInt8> {
    let word: StaticString = "and"
    return UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
  }

  private static func asciiTraits(of word: UnsafeBufferPointer<UInt8>) -> Traits {
    func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
    func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
    var (hasSmall, hasCapital, isAllCapital, isName) = (false, false, true, true)
    for byte in word {
      if isSmall(byte) { hasSmall = true }
      if isCapital(byte) { hasCapital = true } else { isAllCapital = false }
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "'"): break
      default: isName = false
      }
    }
    var traits: Traits = []
    if isCapital(word[0]) { traits.insert(.startsCapital) }
    if isCapital(word[0]) || isSmall(word[0]) { traits.insert(.startsLetter) }
    if hasSmall { traits.insert(.hasSmall) }
    if isAllCapital { traits.insert(.isAllCapital) }
    if !hasCapital { traits.insert(.isSmall) }
    if isCapital(word[0]), isName { traits.insert(.isName) }
    return traits
  }

  private static func traits(of word: UnsafeBufferPointer<UInt8>) -> Traits {
    let text = String(decoding: word, as: UTF8.self)
    guard let first = text.first else { return [] }
    var traits: Traits = []
    if first.isUppercase { traits.insert(.startsCapital) }
    if first.isLetter { traits.insert(.startsLetter) }
    if text.contains(where: \.isLowercase) { traits.insert(.hasSmall) }
    if text.allSatisfy(\.isUppercase) { traits.insert(.isAllCapital) }
    if text.lowercased() == text { traits.insert(.isSmall) }
    if first.isUppercase || first.isLetter && !first.isLowercase,
      text.allSatisfy({ $0.isLetter || ".-'’‐".contains($0) })
    {
      traits.insert(.isName)
    }
    return traits
  }

  private static func endsInGenitive(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count >= 2, word[word.count - 1] == UInt8(ascii: "s") else { return false }
    return word[word.count - 2] == UInt8(ascii: "'")
      || word.dropLast().suffix(3).elementsEqual([0xE2, 0x80, 0x99])
  }

  /// Whether it is the name of a month, with or without a point behind it.
  func isMonth(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let hasPoint = range.count > 2 && text[range.upperBound - 1] == UInt8(ascii: ".")
    return Self.isMonth(text, hasPoint ? range.lowerBound..<range.upperBound - 1 : range)
  }

  /// Whether a word is the name of a month.
  static func isMonth(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    guard word.count <= longestMonth else { return false }
    var reader = WordReader(text, in: word)
    return reader.next().flatMap { Months.month(of: $0.hash) } != nil
  }
  /// A month's name has no more bytes.
  private static let longestMonth = 14
}

/// Cuts bylines: at blanks, and at commas, bars, dots amid the line, dashes with blanks around, brackets.
enum BylinePieces {
  /// A byline that is read goes on for so many bytes at most.
  private static let longestByline = 1000

  /// The pieces of a byline, in order.
  static func pieces(of text: UnsafeBufferPointer<UInt8>) -> [BylinePiece] {
    var pieces: [BylinePiece] = []
    pieces.reserveCapacity(24)
    let end = min(text.count, longestByline)
    var at = 0
    var start = 0
    while at < end {
      let byte = text[at]
      if byte <= 0x20 || byte >= 0xC2 && text.isWideBlank(at: at) {
        addLast(start..<at, of: text, to: &pieces)
        at += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3
        start = at
        continue
      }
      let length = signLength(text, at: at)
      guard length > 0 else {
        at += 1
        continue
      }
      if at > start { add(start..<at, of: text, to: &pieces) }
      let next = at + length
      switch byte {
      // A sign that joins counts as a word.
      case UInt8(ascii: "&"), UInt8(ascii: "+"): pieces.append(.word(.and))
      // Without a blank behind it, it parts the items of a list.
      case UInt8(ascii: ","): pieces.append(isBlank(text, at: next, end: end) ? .comma : .separator)
      default: pieces.append(.separator)
      }
      (at, start) = (next, next)
    }
    addLast(start..<min(at, end), of: text, to: &pieces)
    return pieces
  }

  private static func isBlank(_ text: UnsafeBufferPointer<UInt8>, at place: Int, end: Int) -> Bool {
    place >= end || text[place] <= 0x20 || text[place] >= 0xC2 && text.isWideBlank(at: place)
  }

  /// The length in bytes of a sign that parts words; 0 where none stands.
  private static func signLength(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    switch text[place] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "/"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":"), UInt8(ascii: "&"),
      UInt8(ascii: "+"), UInt8(ascii: "@"), UInt8(ascii: "_"):
      return 1
    case 0xC2: return place + 1 < text.count && text[place + 1] == 0xB7 ? 2 : 0  // ·
    case 0xE2 where place + 2 < text.count && text[place + 1] == 0x80:
      switch text[place + 2] {
      case 0xA2, 0x93, 0x94: return 3  // • – —
      default: return 0
      }
    default: return 0
    }
  }

  /// Adds the word before a blank; a hyphen alone parts words.
  private static func addLast(
    _ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, to pieces: inout [BylinePiece]
  ) {
    if range.count == 1, text[range.lowerBound] == UInt8(ascii: "-") {
      pieces.append(.separator)
    } else if !range.isEmpty {
      add(range, of: text, to: &pieces)
    }
  }

  private static func add(
    _ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, to pieces: inout [BylinePiece]
  ) {
    if startsNumber(text, range) {
      pieces.append(.number)
    } else if let at = seam(of: text, in: range) {
      pieces.append(.word(BylineWord(text, range.lowerBound..<at)))
      pieces.append(.word(BylineWord(text, at..<range.upperBound)))
    } else {
      pieces.append(.word(BylineWord(text, range)))
    }
  }

  private static func startsNumber(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let byte = text[range.lowerBound]
    if byte < 0x80 { return byte &- UInt8(ascii: "0") < 10 }
    return String(decoding: text[range].prefix(16), as: UTF8.self).first?.isNumber ?? false
  }

  /// Where in a word a known one is glued to a name: after a small letter, before a capital.
  private static func seam(of text: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int? {
    if text[range].allSatisfy({ $0 < 0x80 }) {
      return range.dropFirst().first { at in
        text[at] &- 0x41 < 26 && text[at - 1] &- 0x61 < 26 && isGlued(text, range, at)
      }
    }
    let word = String(decoding: text[range], as: UTF8.self)
    var wasSmall = false
    for index in word.indices {
      let character = word[index]
      if wasSmall, character.isUppercase {
        let at = range.lowerBound + word.utf8.distance(from: word.startIndex, to: index)
        if isGlued(text, range, at) { return at }
      }
      wasSmall = character.isLowercase
    }
    return nil
  }

  private static func isGlued(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ at: Int) -> Bool {
    let head = UnsafeBufferPointer(rebasing: text[range.lowerBound..<at])
    let tail = UnsafeBufferPointer(rebasing: text[at..<range.upperBound])
    return BylineWords.kinds(of: head).contains(.glued) || BylineWords.kinds(of: tail).contains(.glued)
      || BylineWord.isMonth(text, at..<range.upperBound)
  }
}
