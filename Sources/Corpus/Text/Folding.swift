import Foundation

/// What a scalar is to the tokenizer.
enum ScalarClass: UInt8 {
  /// Stands between words.
  case separator
  /// Part of a word: letters, digits, vowel signs.
  case word
  /// Written without spaces (Han, kana, Hangul, Thai …): searched by pairs.
  case ideograph
  /// Belongs to the word around it and says nothing: accents, soft hyphens, zero-width joiners.
  case ignored
}

/// Folds case and accents of scalars, and tells words from what stands between them.
///
/// Latin and Greek letters lose their accents (canonical decomposition, marks dropped); letters that do not
/// decompose but are read as plain ones (ß, æ, ø, đ, ł, œ …) become those. Cyrillic й stays apart from и, as its
/// readers see two letters. The result is UTF-8, at most ``FoldTable/longestFold`` bytes a scalar.
struct FoldTable: Sendable {
  static let shared = FoldTable()

  /// No scalar folds to more UTF-8 bytes than these.
  static let longestFold = 4

  /// In ``ascii``: a byte that begins or continues a longer sequence.
  static let beyondASCII: UInt8 = 0xFF

  /// For each byte: 0 for a separator, the folded byte of a letter or digit, or ``beyondASCII``.
  let ascii: [UInt8]

  /// The folds of the scalars in ``low`` and ``extended``, packed UTF-8, first byte lowest.
  private let folds: [UInt32]
  private let classes: [ScalarClass]
  private let cases: [LetterCase]

  /// Latin beyond ASCII, Greek, Cyrillic, Armenian: worth a table.
  private static let low: Range<UInt32> = 0x80..<0x590
  /// Latin and Greek letters with several accents.
  private static let extended: Range<UInt32> = 0x1E00..<0x2000

  private init() {
    var ascii = [UInt8](repeating: 0, count: 256)
    for byte in UInt8(0x80)...0xFF { ascii[Int(byte)] = Self.beyondASCII }
    for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { ascii[Int(byte)] = byte }
    for byte in UInt8(ascii: "a")...UInt8(ascii: "z") {
      ascii[Int(byte)] = byte
      ascii[Int(byte - 32)] = byte
    }
    self.ascii = ascii
    let scalars = (Array(Self.low) + Array(Self.extended)).map { Unicode.Scalar($0) ?? " " }
    classes = scalars.map(Self.computedClass)
    folds = scalars.map { Self.pack(Self.computedFold($0)) }
    cases = scalars.map(LetterCase.init)
  }

  private func slot(_ value: UInt32) -> Int? {
    if Self.low.contains(value) { return Int(value - Self.low.lowerBound) }
    if Self.extended.contains(value) { return Self.low.count + Int(value - Self.extended.lowerBound) }
    return nil
  }

  /// What the scalar is to the tokenizer.
  func scalarClass(_ scalar: Unicode.Scalar) -> ScalarClass {
    if let slot = slot(scalar.value) { return classes[slot] }
    if scalar.value < 0x80 { return ascii[Int(scalar.value)] == 0 ? .separator : .word }
    return Self.computedClass(scalar)
  }

  /// Whether the scalar is a capital, a small letter or neither.
  func letterCase(_ scalar: Unicode.Scalar) -> LetterCase {
    if let slot = slot(scalar.value) { return cases[slot] }
    return LetterCase(scalar)
  }

  /// The scalar's folded form as packed UTF-8, first byte lowest; 0 where nothing is left of it.
  func fold(_ scalar: Unicode.Scalar) -> UInt32 {
    if let slot = slot(scalar.value) { return folds[slot] }
    switch scalar.value {
    case 0..<0x80:
      let byte = ascii[Int(scalar.value)]
      return byte == 0 ? scalar.value : UInt32(byte)
    case 0xFF01...0xFF5E:  // full-width forms of ASCII
      return fold(Unicode.Scalar(UInt8(scalar.value - 0xFF01 + 0x21)))
    case 0xFB00...0xFB06: return Self.pack(Self.computedFold(scalar))
    default:
      guard scalar.properties.changesWhenLowercased else { return Self.pack([scalar]) }
      return Self.pack(Array(scalar.properties.lowercaseMapping.unicodeScalars))
    }
  }

  /// Packs what fits of some scalars.
  private static func pack(_ scalars: [Unicode.Scalar]) -> UInt32 {
    var packed: UInt32 = 0
    var shift: UInt32 = 0
    for scalar in scalars {
      let bytes = Array(String(scalar).utf8)
      guard Int(shift) / 8 + bytes.count <= longestFold else { break }
      for byte in bytes {
        packed |= UInt32(byte) << shift
        shift += 8
      }
    }
    return packed
  }

  /// Letters that have no decomposition and yet are looked for by the plain letter.
  private static let plainForms: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d",
    "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ł": "l", "Ł": "l", "ħ": "h", "Ħ": "h", "ı": "i", "ŧ": "t",
    "Ŧ": "t", "ŋ": "n", "Ŋ": "n", "ĳ": "ij", "Ĳ": "ij", "ς": "σ", "ё": "е", "Ё": "е", "ﬀ": "ff", "ﬁ": "fi",
    "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
  ]

  private static func computedFold(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if let plain = plainForms[scalar] { return Array(plain.unicodeScalars) }
    if computedClass(scalar) == .ignored { return [] }
    let isCyrillic = (0x400..<0x530).contains(scalar.value)
    let letters =
      isCyrillic
      ? [scalar]
      : String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.filter {
        computedClass($0) != .ignored
      }
    return letters.flatMap { Array($0.properties.lowercaseMapping.unicodeScalars) }
      .filter { computedClass($0) != .ignored }
  }

  private static func computedClass(_ scalar: Unicode.Scalar) -> ScalarClass {
    switch scalar.value {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF, 0x0640,  // soft hyphen, zero width, tatweel
      0x300...0x36F, 0x483...0x489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F,
      0x591...0x5BD, 0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5, 0x5C7,  // Hebrew points
      0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6DC,  // Arabic vowels
      0xFE00...0xFE0F, 0xE0100...0xE01EF:  // variation selectors
      return .ignored
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD, 0x3005...0x3007,  // Han
      0x3041...0x3096, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9D,  // kana
      0x1100...0x11FF, 0xAC00...0xD7A3,  // Hangul
      0xE01...0xE3A, 0xE40...0xE4E, 0xE81...0xECD,  // Thai, Lao
      0x1000...0x103F, 0x1780...0x17D3:  // Burmese, Khmer
      return .ideograph
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
        return .word
      default: return .separator
      }
    }
  }
}
