import CStemmer

/// The languages whose words are brought together by their stems (Snowball's algorithms, by libstemmer).
enum StemLanguage: UInt8, CaseIterable, Sendable {
  // 0 stands for a language that is not known or has no stemmer.
  case ar = 1, ca, da, de, el, en, es, eu, fi, fr, ga, hi, hu, hy, id, it, lt, nl, no, pt, ro, ru, sv, ta, tr

  /// The language of a two-letter code; nil where there is no stemmer for it.
  init?(code: String) {
    // Both written forms of Norwegian share a stemmer.
    guard let language = Self.byCode[code == "nb" || code == "nn" ? "no" : code] else { return nil }
    self = language
  }

  private static let byCode = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })

  /// Whether a stem begins with the letter its word begins with; where it does not, prefixes are taken off too.
  var keepsFirstLetter: Bool {
    switch self {
    case .ar, .ga, .hi, .id, .ta: false
    default: true
    }
  }

  /// The language's place in a ``LanguageSet``.
  var bit: LanguageSet { LanguageSet(bits: 1 << UInt32(rawValue)) }
}

/// Some languages, the one that is not known among them: a bit for each.
struct LanguageSet: Hashable, Sendable {
  var bits: UInt32

  static let all = LanguageSet(bits: .max)
  static let none = LanguageSet(bits: 0)

  /// Whether it holds a language by its number, 0 for one that is not known.
  @inline(__always)
  func contains(_ number: UInt8) -> Bool { bits >> UInt32(number & 31) & 1 != 0 }

  func contains(_ language: StemLanguage) -> Bool { contains(language.rawValue) }

  mutating func formUnion(_ other: LanguageSet) { bits |= other.bits }

  /// The languages of it that have a stemmer.
  var languages: [StemLanguage] { StemLanguage.allCases.filter { contains($0) } }
}

/// Brings folded words to their stems; for one task.
///
/// A class, as it owns what libstemmer works in.
///
/// Words are folded before they are stemmed, in texts and in questions alike, so that accents do not keep forms apart.
final class Stemmer {
  private let handle: OpaquePointer?

  /// The languages' names, by number.
  private static let names = [""] + StemLanguage.allCases.map { "\($0)" }

  init(_ language: StemLanguage) { handle = sb_stemmer_new(Self.names[Int(language.rawValue)], "UTF_8") }

  deinit { sb_stemmer_delete(handle) }

  /// Calls back with the word's stem, which lives only during the call; with the word itself where there is none.
  @inline(__always)
  func withStem<Result>(
    of word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let handle, let stem = sb_stemmer_stem(handle, word.baseAddress, Int32(clamping: word.count)) else {
      return body(word)
    }
    return body(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))))
  }

  /// A word's stem.
  func stem(_ word: [UInt8]) -> [UInt8] {
    word.withUnsafeBufferPointer { word in withStem(of: word) { Array($0) } }
  }
}
