/// A regular expression as it stands between slashes.
struct TextPattern: Hashable, Sendable {
  /// The expression, in PCRE2's syntax.
  let source: String

  /// Longer patterns are no person's.
  static let lengthLimit = 1000

  /// Why a pattern cannot be used.
  struct Fault: Error, Hashable {
    /// PCRE2's words.
    var message: String
    /// Where, in bytes of the pattern.
    var offset: Int
  }

  /// Takes a pattern that can be compiled.
  init(_ source: String) throws(Fault) {
    self.source = source
    guard source.utf8.count <= Self.lengthLimit else {
      throw Fault(message: "pattern is longer than \(Self.lengthLimit) bytes", offset: Self.lengthLimit)
    }
    _ = try PatternMatcher(self)
  }

  /// Whether case matters: a pattern with a capital is meant as it stands, one without finds any case.
  ///
  /// Letters that belong to an escape (`\W`, `\p{Lu}`) say nothing.
  var isCaseSensitive: Bool {
    var scalars = source.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      if scalar == "\\" {
        guard let escaped = scalars.next() else { break }
        if escaped == "p" || escaped == "P" { while let next = scalars.next(), next != "}" {} }
      } else if LetterCase(scalar) == .capital {
        return true
      }
    }
    return false
  }
}
