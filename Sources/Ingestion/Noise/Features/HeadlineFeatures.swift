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
    var isWanted = [Bool](repeating: false, count: headlineSlots)
    for word in wanted { isWanted[Int(word) & (headlineSlots - 1)] = true }
    var isFound = [Bool](repeating: false, count: headlineSlots)
    shape.vocabulary.withUnsafeBufferPointer { vocabulary in
      for (index, own) in shape.shapes.enumerated() where !own.vocabulary.isEmpty {
        var (hits, found): (Float, Float) = (0, 0)
        for word in own.vocabulary {
          let slot = Int(vocabulary[word]) & (headlineSlots - 1)
          guard isWanted[slot] else { continue }
          hits += 1
          if !isFound[slot] { found += 1 }
          isFound[slot] = true
        }
        inBlock[index] = found / Float(wanted.count)
        words[index] = inBlock[index]
        share[index] = hits / Float(own.vocabulary.count)
        if found > 0 { for word in wanted { isFound[Int(word) & (headlineSlots - 1)] = false } }
      }
    }
    return inBlock
  }

  /// A headline's words are found by the slots of their hashes.
  private static let headlineSlots = 4096
  /// Of what is taken for a headline, so many content words count.
  private static let longestHeadline = 30
}
