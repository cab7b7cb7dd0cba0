import CWords

/// The shapes of all blocks of a page, and the page's words.
struct PageShape: Sendable {
  /// One for each block of the page.
  var shapes: [BlockShape]
  /// Hashes of the content words of all blocks, block after block.
  var vocabulary: [UInt32]
  /// The language whose function words are the most frequent, nil where too few are known.
  var language: StopWordLanguage?
  /// How many letters of ASCII the text has, and how many bytes that are none of it.
  let (latinLetters, foreignBytes): (Int, Int)

  /// Counts the shapes of a page's blocks.
  init(of page: Page) {
    var totals = SIMD16<UInt32>()
    var shapes = [BlockShape](repeating: BlockShape(), count: page.blocks.count)
    var (latinLetters, foreignBytes) = (0, 0)
    vocabulary = page.text.withUnsafeBufferPointer { text in
      Vocabulary.gathered(from: text) { vocabulary in
        BlockScanner.scanning(text) { scanner in
          shapes.withUnsafeMutableBufferPointer { shapes in
            for (index, block) in page.blocks.enumerated() {
              scanner.write(&shapes[index], of: block.range, vocabulary: &vocabulary)
              // Menus are words of no sentence: the language shows in blocks that could be one.
              if shapes[index].words >= 8 {
                totals &+= SIMD16<UInt32>(truncatingIfNeeded: shapes[index].functionWords)
              }
            }
          }
          (latinLetters, foreignBytes) = (scanner.latinLetters, scanner.foreignBytes)
        }
      }
    }
    self.shapes = shapes
    (self.latinLetters, self.foreignBytes) = (latinLetters, foreignBytes)
    let most = totals.max()
    if most >= 5 {
      language = StopWordLanguage.allCases.first { totals[$0.rawValue] == most }
    }
  }
}

/// The keys of a page's content words while they are gathered.
struct Vocabulary {
  /// Those that there are.
  var words: vocabulary

  /// Shorter words say little of what a text is about.
  static let leastLetters = 4

  /// No entry takes less of a text: a word of four letters takes five bytes with its blank, an ideograph three.
  private static let leastBytes = 3

  /// The keys that a body adds while it reads a text once.
  static func gathered(
    from text: UnsafeBufferPointer<UInt8>, _ body: (inout Vocabulary) -> Void
  ) -> [UInt32] {
    [UInt32](unsafeUninitializedCapacity: text.count / leastBytes + 2) { keys, count in
      var gathered = Vocabulary(
        words: vocabulary(
          keys: keys.baseAddress, count: 0, room: keys.count, least_letters: UInt32(leastLetters)))
      body(&gathered)
      count = gathered.words.count
    }
  }

  /// What is kept of a word's hash.
  @inline(__always)
  static func key(of hash: UInt64) -> UInt32 { vocabulary_key(hash) }
}
