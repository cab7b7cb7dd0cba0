/// The shapes of all blocks of a page, and the page's words.
struct PageShape: Sendable {
  /// One for each block of the page.
  var shapes: [BlockShape]
  /// Hashes of the content words of all blocks, block after block.
  var vocabulary: [UInt32]
  /// The language whose function words are the most frequent, nil where too few are known.
  var language: StopWordLanguage?

  /// Counts the shapes of a page's blocks.
  init(of page: Page) {
    shapes = []
    shapes.reserveCapacity(page.blocks.count)
    vocabulary = []
    vocabulary.reserveCapacity(page.text.count / 10)
    var totals = SIMD16<UInt32>()
    page.text.withUnsafeBufferPointer { text in
      BlockScanner.scanning(text) { scanner in
        for block in page.blocks {
          let shape = scanner.shape(of: block.range, vocabulary: &vocabulary)
          // Menus are words of no sentence: the language shows in blocks that could be one.
          if shape.words >= 8 { totals &+= SIMD16<UInt32>(truncatingIfNeeded: shape.functionWords) }
          shapes.append(shape)
        }
      }
    }
    let most = totals.max()
    if most >= 5 {
      language = StopWordLanguage.allCases.first { totals[$0.rawValue] == most }
    }
  }
}
