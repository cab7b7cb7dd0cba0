import CLibCrypto

/// The SHA-256 of a record's own bytes (FIPS 180-4).
public struct Digest: Sendable, Hashable, CustomStringConvertible {
  // Numbers, not a vector: the frames of async functions are not aligned as a vector asks (Swift 6.3), and one that is
  // kept in a frame is written past its end.
  private let first, second, third, fourth: UInt64

  /// The digest's 32 bytes as four big-endian words, most significant first.
  package var words: SIMD4<UInt64> { SIMD4(first, second, third, fourth) }

  /// Digests some bytes.
  public init(of bytes: UnsafeRawBufferPointer) {
    var words = SIMD4<UInt64>()
    withUnsafeMutableBytes(of: &words) { out in
      if let out = out.bindMemory(to: UInt8.self).baseAddress {
        sha256_of(bytes.baseAddress, bytes.count, out)
      }
    }
    self.init(
      words: SIMD4(words[0].bigEndian, words[1].bigEndian, words[2].bigEndian, words[3].bigEndian))
  }

  /// The digest of four words.
  package init(words: SIMD4<UInt64>) {
    (first, second, third, fourth) = (words[0], words[1], words[2], words[3])
  }

  /// Digests some bytes.
  public init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes(Digest.init(of:))
  }

  /// The 64 hex digits, lower case.
  public var description: String {
    (0..<4).map { hexadecimal(words[$0], digits: 16) }.joined()
  }

  /// The first 48 bits, which name the article.
  public var articleID: ArticleID { ArticleID(bits: first >> 16) }
}

/// Names an article: the first 48 bits of the SHA-256 of its record, shown as 12 hex digits.
public struct ArticleID: Sendable, Hashable, Comparable, CustomStringConvertible, BitwiseCopyable {
  /// The 48 bits, in the low end.
  public let bits: UInt64

  /// Takes the low 48 bits of a number.
  public init(bits: UInt64) {
    self.bits = bits & 0xFFFF_FFFF_FFFF
  }

  /// Reads 12 hex digits; anything else is nil.
  public init?(_ text: String) {
    guard text.utf8.count == 12, let bits = UInt64(text, radix: 16) else { return nil }
    self.bits = bits
  }

  /// The 12 hex digits, lower case.
  public var description: String { hexadecimal(bits, digits: 12) }

  public static func < (a: ArticleID, b: ArticleID) -> Bool { a.bits < b.bits }
}

/// A number in lower-case hex, filled with zeros on the left.
private func hexadecimal(_ number: UInt64, digits: Int) -> String {
  let text = String(number, radix: 16)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
