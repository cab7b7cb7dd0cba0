import CIndex
import SeededNumbers
import Testing

@testable import Corpus

/// Words for the index are found 64 bytes at a time; they must be those that a question is cut into.
@Suite struct TextRunsTests {
  /// A word as the index keeps it.
  private struct Word: Equatable, CustomStringConvertible {
    var start: Int
    var folded: [UInt8]
    var capitals: UInt8
    var description: String { "\(start) \(String(decoding: folded, as: UTF8.self)) \(capitals)" }
  }

  private static func tokens(_ text: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> [Word] {
    var words: [Word] = []
    Tokenizer.forEachToken(in: text) { token, folded in
      words.append(
        Word(
          start: start + token.range.lowerBound, folded: Array(folded), capitals: token.capitals.rawValue))
    }
    return words
  }

  private static func runs(_ text: UnsafeBufferPointer<UInt8>) -> [text_run] {
    guard let base = text.baseAddress else { return [] }
    var found: [text_run] = []
    var at = 0
    while at < text.count {
      found += [text_run](unsafeUninitializedCapacity: most_text_runs) { runs, count in
        count = runs.baseAddress.map { find_text_runs(base, text.count, &at, $0) } ?? 0
      }
    }
    return found
  }

  private static func words(_ text: UnsafeBufferPointer<UInt8>) -> [Word] {
    runs(text).flatMap { run in
      let start = Int(run.start)
      guard run.length > 0 else {
        return tokens(UnsafeBufferPointer(rebasing: text[start..<Int(run.head)]), from: start)
      }
      let bytes = withUnsafeBytes(of: (run.head.littleEndian, run.tail.littleEndian)) { Array($0) }
      let length = Int(run.length)
      let folded = Array(bytes[..<min(8, length)]) + (length > 8 ? bytes[(24 - length)...] : [])
      return [Word(start: start, folded: folded, capitals: run.capitals)]
    }
  }

  private static func expectSameWords(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { text in
      #expect(words(text) == tokens(text), "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>) func wordsAreThoseOfTheTokenizer(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", "B", "7", "é", "日", "“", "\u{AD}", " ", ".", "-", "\n"].map { Array($0.utf8) }
    var bytes: [UInt8] = []
    let length = Int.random(in: 0...6000, using: &generator)
    while bytes.count < length {
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: bytes += pieces.randomElement(using: &generator) ?? []
      case 1: bytes.append(UInt8.random(in: 0...255, using: &generator))
      default:
        let letters = Int.random(in: 1...20, using: &generator)
        for _ in 0..<letters { bytes.append(UInt8.random(in: 0x61...0x7A, using: &generator)) }
        if Bool.random(using: &generator) { bytes[bytes.count - letters] -= 0x20 }
        bytes.append(UInt8(ascii: " "))
      }
    }
    Self.expectSameWords(bytes)
  }

  @Test func aWordIsFoundWhereverItStands() {
    for length in [1, 7, 8, 9, 15, 16, 17, 64, 65, 3000] {
      for before in [0, 1, 50, 63, 64, 2030, 2047, 2048, 2049] {
        for after in [0, 1, 7, 70] {
          let text =
            String(repeating: " ", count: before) + String(repeating: "w", count: length)
            + String(repeating: ".", count: after)
          Self.expectSameWords(Array(text.utf8))
        }
      }
    }
  }

  @Test func everyByteMayBeAWordOfItsOwn() {
    Self.expectSameWords(Array(String(repeating: "a ", count: 5000).utf8))
    Self.expectSameWords(Array(String(repeating: " B", count: 5000).utf8))
  }

  @Test(arguments: ["Fund", "fund", "FUND", "iPhone", "G7", "7G", "COP28", "I", "2025", "LeCun", "ABc", "aB"])
  func capitalsAreThoseOfTheTokenizer(word: String) {
    Self.expectSameWords(Array(word.utf8))
    Self.expectSameWords(Array("The \(word)ing of \(word)".utf8))
  }
}
