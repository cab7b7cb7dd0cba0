/// What stands in every text that a regular expression matches, as far as that can be told without matching.
///
/// Runs of ASCII letters and digits that no quantifier, group or alternative can leave out: such a run stands within
/// one word of the text, so that the index tells which articles can match at all.
indirect enum RequiredText: Hashable {
  /// Nothing is known.
  case unknown
  /// A run of letters and digits, in small letters.
  case run([UInt8])
  /// All of them.
  case all([RequiredText])
  /// At least one of them.
  case any([RequiredText])

  /// Shorter runs stand in too many words.
  static let shortest = 3

  /// Reads an expression in PCRE2's syntax; where it has anything unusual, nothing is known.
  init(_ pattern: TextPattern) {
    var reader = PatternReader(Array(pattern.source.utf8))
    let required = reader.alternatives()
    self = reader.isUnusual || !reader.isAtEnd ? .unknown : required
  }

  /// All of some parts.
  static func joining(_ parts: [RequiredText]) -> RequiredText {
    let known = parts.filter { $0 != .unknown }
    return known.count > 1 ? .all(known) : known.first ?? .unknown
  }
}

/// Reads as much of an expression's syntax as is needed to know what it cannot do without.
private struct PatternReader {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0
  /// Whether there was anything that may change the meaning of the rest.
  private(set) var isUnusual = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Alternatives up to a closing parenthesis or the end.
  mutating func alternatives() -> RequiredText {
    var branches = [sequence()]
    while next == UInt8(ascii: "|"), !isUnusual {
      index += 1
      branches.append(sequence())
    }
    if branches.count == 1 { return branches[0] }
    return branches.contains(.unknown) ? .unknown : .any(branches)
  }

  private mutating func sequence() -> RequiredText {
    var parts: [RequiredText] = []
    var run: [UInt8] = []
    func ended(_ run: [UInt8]) -> RequiredText { run.count >= RequiredText.shortest ? .run(run) : .unknown }
    while let byte = next, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")"), !isUnusual {
      let isLiteral = Self.isLetterOrDigit(byte)
      var part = RequiredText.unknown
      if isLiteral { index += 1 } else { part = piece() }
      let quantifier = takeQuantifier()
      if isLiteral, quantifier != .optional { run.append(byte | (byte > 0x39 ? 0x20 : 0)) }
      if !isLiteral || quantifier != .once {
        parts.append(ended(run))
        // The last of several may begin the next run.
        run = isLiteral && quantifier == .several ? [byte | (byte > 0x39 ? 0x20 : 0)] : []
      }
      if !isLiteral, quantifier != .optional { parts.append(part) }
    }
    parts.append(ended(run))
    return .joining(parts)
  }

  /// What stands there that is neither letter nor digit: a class, a group, an escape, a sign.
  private mutating func piece() -> RequiredText {
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "("): return group()
    case UInt8(ascii: "["): skipClass()
    case UInt8(ascii: "\\"):
      // Signs stand for themselves; of letters only those that are one assertion or one class.
      guard let escaped = next, escaped < 0x80,
        !Self.isLetterOrDigit(escaped) || Self.plainEscapes.contains(escaped)
      else {
        isUnusual = true
        return .unknown
      }
      index += 1
    // A quantifier where there is nothing to be repeated.
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"): isUnusual = true
    default: break
    }
    return .unknown
  }

  private static let plainEscapes = Set("bBdDwWsSAzZnrt".utf8)

  private mutating func group() -> RequiredText {
    depth += 1
    defer { depth -= 1 }
    if next == UInt8(ascii: "?") {
      guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: ":") else {
        isUnusual = true
        return .unknown
      }
      index += 2
    } else if next == UInt8(ascii: "*") || depth > 32 {
      isUnusual = true
    }
    let inside = alternatives()
    guard next == UInt8(ascii: ")") else {
      isUnusual = true
      return .unknown
    }
    index += 1
    return inside
  }

  private mutating func skipClass() {
    if next == UInt8(ascii: "^") { index += 1 }
    if next == UInt8(ascii: "]") { index += 1 }
    while let byte = next, byte != UInt8(ascii: "]") {
      // Classes within classes, and quoted parts, are read by nobody here.
      let isEscape = byte == UInt8(ascii: "\\")
      if byte == UInt8(ascii: "[")
        || (isEscape && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "Q"))
      {
        isUnusual = true
        return
      }
      index += isEscape ? 2 : 1
    }
    index = min(index + 1, bytes.count)
  }

  private enum Quantifier { case once, several, optional }

  private mutating func takeQuantifier() -> Quantifier {
    guard let byte = next else { return .once }
    var quantifier = Quantifier.once
    switch byte {
    case UInt8(ascii: "?"), UInt8(ascii: "*"): quantifier = .optional
    case UInt8(ascii: "+"): quantifier = .several
    case UInt8(ascii: "{"):
      // Its least number decides; a brace that is no quantifier is taken for one, which costs a run at the most.
      guard let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) else { return .once }
      let least = bytes[(index + 1)..<end].prefix { Self.isDigit($0) }
      let isNone = least.allSatisfy { $0 == UInt8(ascii: "0") }
      index = end
      quantifier = isNone ? .optional : .several
    default: return .once
    }
    index += 1
    // Lazy or possessive.
    if next == UInt8(ascii: "?") || next == UInt8(ascii: "+") { index += 1 }
    return quantifier
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 26
  }
}
