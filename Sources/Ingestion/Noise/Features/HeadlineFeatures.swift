extension NoiseFeatures {
  /// Fills where each block stands by the page's headline, as far as it is known: an article begins below it, and
  /// sections of noise follow.
  ///
  /// - Parameters:
  ///   - table: the columns to be filled; those of the blocks alone are filled.
  ///   - shape: the shapes of the page's blocks.
  ///   - scores: how sure it is that each block belongs to the body, 0 to 1.
  ///   - headlines: how sure it is that each block is the headline, 0 to 1.
  static func fillHeadline(_ table: ColumnWriter, shape: PageShape, scores: [Float], headlines: [Float]) {
    guard let headline = headlines.indices.max(by: { headlines[$0] < headlines[$1] }) else { return }
    func column(_ feature: Feature.Headline) -> UnsafeMutableBufferPointer<Float> {
      table[Feature.column(feature)]
    }
    let (own, best, distance) = (column(.own), column(.best), column(.distance))
    for index in headlines.indices {
      own[index] = headlines[index]
      best[index] = headlines[headline]
    }
    Distances.fill(distance, headlines.indices, upFrom: -headline)
    fillBetween(table, shape: shape, scores: scores, headline: headline)
    let words = fillHeadlineWords(table, shape: shape, headline: headline)
    let (inStretch, stretch) = (column(.wordsInStretch), column(.stretchDistance))
    for segment in segments(scores) {
      let most = segment.reduce(Float(0)) { max($0, words[$1]) }
      let from = signedLogarithm(Float(segment.lowerBound - headline))
      for index in segment { (inStretch[index], stretch[index]) = (most, from) }
    }
  }

  /// What lies between the headline and each block, less than nothing before it: sections of noise, stretches of text,
  /// the body's mass.
  private static func fillBetween(
    _ table: ColumnWriter, shape: PageShape, scores: [Float], headline: Int
  ) {
    let opens = table[Feature.column(.ruleOpensSection)]
    let (sections, stretches) = (table[Feature.column(.sections)], table[Feature.column(.stretches)])
    let (mass, after) = (
      table[Feature.column(Feature.Headline.mass)], table[Feature.column(Feature.Headline.massAfter)]
    )
    var sums = (sections: Float(0), stretches: Float(0), mass: Float(0))
    var atHeadline = sums
    for index in scores.indices {
      if index == headline { atHeadline = sums }
      sections[index] = sums.sections
      mass[index] = sums.mass
      if scores[index] >= inSegment, index == 0 || scores[index - 1] < inSegment { sums.stretches += 1 }
      stretches[index] = sums.stretches
      if opens[index] > 0 { sums.sections += 1 }
      sums.mass += scores[index] * max(1, shape.shapes[index].length)
    }
    let all = sums.mass + 1
    for index in scores.indices {
      sections[index] = signedLogarithm(sections[index] - atHeadline.sections)
      stretches[index] -= atHeadline.stretches
      mass[index] = (mass[index] - atHeadline.mass) / all
      after[index] = (sums.mass - atHeadline.mass) / all
    }
  }

  /// Fills how many of the headline's words stand in each block; returns it too, as the column may be nobody's.
  private static func fillHeadlineWords(_ table: ColumnWriter, shape: PageShape, headline: Int) -> [Float] {
    var inBlock = [Float](repeating: 0, count: table.blocks)
    let (words, share) = (table[Feature.column(Feature.Headline.words)], table[Feature.column(.wordShare)])
    let wanted = shape.vocabulary[shape.shapes[headline].vocabulary].prefix(longestHeadline)
    guard !wanted.isEmpty else { return inBlock }
    var slots = WordSlots()
    for word in wanted { slots.insert(word) }
    slots.withBits { isWanted, isFound in
      shape.vocabulary.withUnsafeBufferPointer { vocabulary in
        for (index, own) in shape.shapes.enumerated() where !own.vocabulary.isEmpty {
          var (hits, found): (Float, Float) = (0, 0)
          for word in own.vocabulary {
            let (part, bit) = WordSlots.place(of: vocabulary[word])
            guard isWanted[part] & bit != 0 else { continue }
            hits += 1
            if isFound[part] & bit == 0 { found += 1 }
            isFound[part] |= bit
          }
          inBlock[index] = found / Float(wanted.count)
          words[index] = inBlock[index]
          share[index] = hits / Float(own.vocabulary.count)
          if found > 0 { isFound.update(repeating: 0) }
        }
      }
    }
    return inBlock
  }

  /// Of what is taken for a headline, so many content words count.
  private static let longestHeadline = 30
}

/// Which words stand in a headline, by the slots of their hashes, and which of them have been found.
private struct WordSlots {
  private static let parts = 64
  private var wanted = [UInt64](repeating: 0, count: parts)

  /// Where the bit of a word's slot stands.
  @inline(__always)
  static func place(of key: UInt32) -> (part: Int, bit: UInt64) {
    (Int(key &>> 6) & (parts &- 1), 1 &<< UInt64(key & 63))
  }

  mutating func insert(_ key: UInt32) {
    let (part, bit) = Self.place(of: key)
    wanted[part] |= bit
  }

  /// Runs a body with the bits of the words, and with as many that are zero.
  func withBits(_ body: (UnsafeBufferPointer<UInt64>, UnsafeMutableBufferPointer<UInt64>) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Self.parts) { found in
      found.initialize(repeating: 0)
      wanted.withUnsafeBufferPointer { body($0, found) }
    }
  }
}
