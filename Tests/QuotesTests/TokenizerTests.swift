import Testing

@testable import Quotes

/// The pass over the bytes has a fast way for plain words, which needs some bytes ahead, and a slow one for the rest.
@Suite struct TokenizerTests {
  /// What a token is, without the arena it stands in.
  private struct Seen: Equatable {
    var start: Int32
    var end: Int32
    var kind: Token.Kind
    var shape: Token.Shape
    var hash: UInt64
    var classes: WordClass
    var looseAfter: Bool

    init(_ token: Token) {
      start = token.start
      end = token.end
      kind = token.kind
      shape = token.shape
      hash = token.hash
      classes = token.classes
      looseAfter = token.looseAfter
    }
  }

  private static func tokens(of text: String) -> [Seen] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      Lexicon.shared.withLookup { lookup in
        ByteClass.table.withUnsafeBufferPointer { table in
          Arena.lend(size: 4096) { arena in
            Tokenizer.tokens(of: bytes, lexicon: lookup, table: table, in: arena).tokens.map(Seen.init)
          }
        }
      }
    }
  }

  @Test(arguments: [
    "said", "Quist", "USA", "harbours", "harbourmaster", "unquestionable", "HARBOURMASTER", "McGregor",
    "responsibilities", "incomprehensibilities", "it floats,", "it floats.", "Mr. Bos", "met Dr. Bos",
    "said Mara Q. Quist.", "Quist’s boat", "harbourmaster’s boat", "Bos's boat", "the boats’ bows", "stop...",
    "he said.\"", "he said.”", "in the U.S.,", "well-known", "so: it", "one (two)", "end.\nNew", "café noir",
    "x,y", "No. 5",
  ])
  func aWordIsReadAlikeAtTheEndAndBeforeOthers(_ text: String) {
    let alone = Self.tokens(of: text).dropLast()
    let ahead = Self.tokens(of: text + String(repeating: " ", count: 40)).dropLast()
    #expect(Array(alone) == Array(ahead))
    #expect(!alone.isEmpty)
  }

  @Test func longWordsHaveTheHashOfTheirLetters() {
    for word in ["harbours", "harbourmaster", "responsibility", "responsibilities", "incomprehensibilities"] {
      #expect(Self.tokens(of: word + " and so on and on").first?.hash == WordHash.of(word))
    }
  }

  @Test func whatIsNoWordHasNoClasses() {
    #expect(Lexicon.shared.withLookup { $0.classes(of: 0) }.isEmpty)
    #expect(Lexicon.shared.classes(of: "qzxv").isEmpty)
    #expect(Lexicon.shared.classes(of: "said").contains(.say))
  }
}
