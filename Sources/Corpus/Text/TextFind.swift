import Ingestion

/// A piece of text to look for as it stands, case and accents aside; straight marks find curly ones.
///
/// Unlike a ``Query`` it knows no words: it finds any run of characters, as a person types it.
public struct TextFind: Sendable, Hashable {
  private let pattern: [UInt8]

  /// Looks for some text.
  public init(_ text: String) {
    pattern = FoldedText(Array(text.utf8)).bytes
  }

  /// Where it stands in a text, in bytes, ascending, not overlapping.
  ///
  /// Nothing stands nowhere.
  public func ranges(in text: UTF8Text) -> [Range<Int>] {
    guard let first = pattern.first else { return [] }
    let folded = FoldedText(text.bytes)
    return folded.bytes.withUnsafeBufferPointer { bytes in
      pattern.withUnsafeBufferPointer { pattern in
        var ranges: [Range<Int>] = []
        var at = 0
        while at + pattern.count <= bytes.count {
          guard bytes[at] == first, (1..<pattern.count).allSatisfy({ bytes[at + $0] == pattern[$0] }) else {
            at += 1
            continue
          }
          let end = at + pattern.count
          ranges.append(folded.scalar(at: at).lowerBound..<folded.scalar(at: end - 1).upperBound)
          at = end
        }
        return ranges
      }
    }
  }

  /// Whether it stands in a text.
  public func stands(in text: String) -> Bool { !ranges(in: UTF8Text(text)).isEmpty }
}

/// A text with case and accents folded, and the way back to where each byte came from.
private struct FoldedText {
  private(set) var bytes: [UInt8] = []

  /// For each folded byte, where its scalar begins in the raw text; after them, where the raw text ends.
  ///
  /// Empty where the text is ASCII and each byte stands where it stood.
  private var origins: [UInt32] = []

  private let rawCount: Int

  init(_ raw: [UInt8]) {
    let table = FoldTable.shared
    rawCount = raw.count
    bytes.reserveCapacity(raw.count)
    if raw.allSatisfy({ $0 < 0x80 }) {
      for byte in raw { bytes.append(table.ascii[Int(byte)] == 0 ? byte : table.ascii[Int(byte)]) }
      return
    }
    origins.reserveCapacity(raw.count + 1)
    var offset: UInt32 = 0
    for scalar in String(decoding: raw, as: UTF8.self).unicodeScalars {
      var fold = Self.plainMark(scalar).map { UInt32($0) } ?? table.fold(scalar)
      while fold > 0 {
        bytes.append(UInt8(truncatingIfNeeded: fold))
        origins.append(offset)
        fold >>= 8
      }
      offset += UInt32(UTF8.width(scalar))
    }
    origins.append(offset)
  }

  /// The raw text's bytes that a folded byte came from: its scalar, with accents that follow it and fold away.
  func scalar(at index: Int) -> Range<Int> {
    guard !origins.isEmpty else { return index..<index + 1 }
    var next = index + 1
    while next + 1 < origins.count, origins[next] == origins[index] { next += 1 }
    return Int(origins[index])..<Int(origins[next])
  }

  /// The mark on a keyboard for one that a typesetter uses.
  private static func plainMark(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "‘", "’", "‚", "‛": UInt8(ascii: "'")
    case "“", "”", "„", "‟": UInt8(ascii: "\"")
    case "\u{A0}", "\n": 0x20
    default: nil
    }
  }
}
