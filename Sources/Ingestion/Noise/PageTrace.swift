import Foundation

/// What the decisions on a page's blocks were made of: kept until the pass over the corpus has looked at it.
package struct PageTrace: Sendable, Hashable {
  /// The blocks in page order: the article's kept and removed blocks, merged.
  package var blocks: [TracedBlock]

  /// From here on a block is body, on the scale of ``TracedBlock/logit``.
  package var threshold: Float

  /// A trace of parts.
  package init(blocks: [TracedBlock], threshold: Float) {
    self.blocks = blocks
    self.threshold = threshold
  }
}

/// A block of a page as the decision on it saw it.
package struct TracedBlock: Sendable, Hashable {
  /// The hash of its words, case folded: the same text is the same hash on every page.
  package var hash: UInt64
  /// How sure it is that the block is body, on the logarithmic scale of odds.
  package var logit: Float
  /// Its length in words, as ``BlockShape/length``, rounded up.
  package var words: UInt16
  /// What it is to a reader by its structure.
  package var kind: Block.Kind
  /// A heading's level or an item's depth; 0 where unknown.
  package var level: UInt8
  /// Whether it was kept.
  package var isKept: Bool
  /// Whether the score decided; what a sure rule or the metadata took out stays out.
  package var isOpen: Bool

  /// A block of parts.
  package init(
    hash: UInt64, logit: Float, words: UInt16, kind: Block.Kind, level: UInt8, isKept: Bool, isOpen: Bool
  ) {
    self.hash = hash
    self.logit = logit
    self.words = words
    self.kind = kind
    self.level = level
    self.isKept = isKept
    self.isOpen = isOpen
  }

  /// How sure it is that the block is body, 0 to 1.
  package var certainty: Float { Self.certainty(of: logit) }

  /// The probability that goes with the logarithm of odds.
  package static func certainty(of logit: Float) -> Float { Logistic.probability(logit) }
}

extension PageTrace {
  /// The trace of a page whose blocks have been decided on.
  init(
    of page: Page, shape: PageShape, certainties: [Float], threshold: Float, kept: [Bool], open: [Bool]
  ) {
    let blocks = page.blocks.indices.map { index in
      let (block, own) = (page.blocks[index], shape.shapes[index])
      return TracedBlock(
        hash: own.hash, logit: Self.logit(certainties[index]),
        words: UInt16(clamping: Int(own.length.rounded(.up))), kind: block.kind,
        level: UInt8(clamping: block.level ?? 0), isKept: kept[index], isOpen: open[index])
    }
    self.init(blocks: blocks, threshold: Self.logit(threshold))
  }

  /// The logarithm of the odds; certainty beyond one in a million says no more.
  private static func logit(_ certainty: Float) -> Float {
    let bounded = min(max(certainty, 1e-6), 1 - 1e-6)
    return log(bounded / (1 - bounded))
  }
}
