/// How a word is written: what smart case looks at.
enum Capitals: UInt8, Sendable {
  /// `fund`, `2025`, `日本`: no capital.
  case none = 0
  /// `Fund`, `I`, `G7`: a capital at the beginning and no other.
  case initial = 1
  /// `FUND`, `COP28`: several capitals and no small letter.
  case all = 2
  /// `iPhone`, `LeCun`: any other.
  case mixed = 3

  /// How words may be written that a word of a question stands for: a bit for each case.
  struct Set: Hashable, Sendable {
    var bits: UInt8

    static let any = Set(bits: 0b1111)

    func contains(_ capitals: Capitals) -> Bool { bits >> capitals.rawValue & 1 != 0 }
  }

  /// The words that one typed so stands for (smart case): small letters stand for any, capitals for the same capitals.
  ///
  /// - Parameters:
  ///   - isBeginning: whether more letters may follow what was typed.
  ///   - letters: how long what was typed is.
  /// - Returns: how those words may be written.
  func accepted(isBeginning: Bool, letters: Int) -> Set {
    switch self {
    case .none: .any
    // One capital may be the beginning of `LeCun` or of `NATO` too.
    case .initial where isBeginning: Set(bits: letters == 1 ? 0b1110 : 0b1010)
    case .all where isBeginning: Set(bits: 0b1100)
    default: Set(bits: 1 << rawValue)
    }
  }

  /// Counts the capitals and small letters of a word as it is read.
  struct Count {
    /// Small letters in the low half, capitals in the high one.
    private var sums: UInt64 = 0
    private var beginsWithCapital = false

    @inline(__always)
    mutating func add(ascii byte: UInt8) {
      let isLetter: UInt64 = (byte | 0x20) &- UInt8(ascii: "a") < 26 ? 1 : 0
      let isSmall = UInt64(byte >> 5 & 1)
      if sums == 0, isLetter != 0, isSmall == 0 { beginsWithCapital = true }
      sums &+= isLetter << ((1 &- isSmall) &* 32)
    }

    /// Adds up to eight ASCII letters, of each the highest bit of its byte, the first in the lowest place.
    @inline(__always)
    mutating func add(letters: UInt64, small: UInt64) {
      let capitals = letters & ~small
      if sums == 0, letters & (0 &- letters) & capitals != 0 { beginsWithCapital = true }
      // None, one or several is all that is asked for.
      if small != 0 { sums &+= 1 }
      if capitals != 0 { sums &+= (capitals & (capitals &- 1) == 0 ? 1 : 2) << 32 }
    }

    mutating func add(_ letterCase: LetterCase) {
      switch letterCase {
      case .none: break
      case .small: sums &+= 1
      case .capital:
        if sums == 0 { beginsWithCapital = true }
        sums &+= 1 << 32
      }
    }

    /// What they come to.
    @inline(__always)
    var capitals: Capitals {
      let large = sums >> 32
      if large == 0 { return .none }
      if large == 1, beginsWithCapital { return .initial }
      return UInt32(truncatingIfNeeded: sums) == 0 ? .all : .mixed
    }
  }
}

/// Whether a scalar is a letter of the one or the other case.
enum LetterCase: UInt8 {
  case none, small, capital

  /// Scripts without cases have none; titlecase letters count as capitals.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: self = .capital
    case .lowercaseLetter: self = .small
    default: self = .none
    }
  }
}
