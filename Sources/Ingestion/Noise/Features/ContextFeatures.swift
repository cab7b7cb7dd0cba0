extension NoiseFeatures {
  /// A block counts as body, for what looks at the body as a whole, from this score on.
  private static let bodyScore: Float = 0.5

  /// Fills the columns that look at a first score of all blocks: what the neighbours are taken for, and what a block
  /// shares with what is taken for the body.
  ///
  /// - Parameters:
  ///   - table: the columns to be filled.
  ///   - page: the page.
  ///   - shape: the shapes of its blocks.
  ///   - scores: how sure it is that each block belongs to the body, 0 to 1.
  static func fillContext(_ table: ColumnWriter, page: Page, shape: PageShape, scores: [Float]) {
    let count = table.blocks
    guard count > 0 else { return }
    func column(_ feature: Feature.Context) -> UnsafeMutableBufferPointer<Float> {
      table[Feature.column(feature)]
    }
    let own = column(.score)
    for index in 0..<count { own[index] = scores[index] }
    fillNeighbours(scores, column)
    fillWindows(scores, shape, column)
    fillMass(scores, shape, column)
    fillBody(scores, shape, column)
    fillSharedWords(column(.sharedWords), rare: column(.sharedWordsRare), shape: shape) { index in
      scores[index] > bodyScore
    }
    fillIndents(scores, page: page, shape: shape, column)
    fillDistances(column(.sinceBody), column(.untilBody)) {
      scores[$0] > bodyScore && shape.shapes[$0].length >= 10
    }
    fillSegments(table, shape: shape, scores: scores)
    if page.hasMarkup { fillElements(table, page: page, shape: shape, scores: scores) }
  }

  private typealias Columns = (Feature.Context) -> UnsafeMutableBufferPointer<Float>

  private static func fillNeighbours(_ scores: [Float], _ column: Columns) {
    let steps: [(Int, Feature.Context, Feature.Context)] = [
      (1, .before1, .after1), (2, .before2, .after2), (3, .before3, .after3),
    ]
    for (step, before, after) in steps {
      let (before, after) = (column(before), column(after))
      guard scores.count > step else { continue }
      for index in step..<scores.count {
        before[index] = scores[index - step]
        after[index - step] = scores[index]
      }
    }
  }

  /// Means of the scores over windows, weighted by length, and the best score near by.
  private static func fillWindows(_ scores: [Float], _ shape: PageShape, _ column: Columns) {
    let count = scores.count
    var weighted = [Float](repeating: 0, count: count + 1)
    var weights = [Float](repeating: 0, count: count + 1)
    for index in 0..<count {
      let weight = min(shape.shapes[index].length, 60) + 1
      weighted[index + 1] = weighted[index] + weight * scores[index]
      weights[index + 1] = weights[index] + weight
    }
    let widths: [(Int, Feature.Context, Feature.Context)] = [
      (3, .bestBefore, .bestAfter), (8, .before8, .after8), (20, .before20, .after20),
    ]
    for (width, before, after) in widths {
      let (before, after) = (column(before), column(after))
      for index in 0..<count {
        let (low, high) = (max(0, index - width), min(count, index + 1 + width))
        before[index] = (weighted[index] - weighted[low]) / (weights[index] - weights[low] + 1)
        after[index] = (weighted[high] - weighted[index + 1]) / (weights[high] - weights[index + 1] + 1)
      }
    }
  }

  /// How much of the body, as far as it is known, stands before and after each block, and since the last heading of a
  /// section of noise.
  private static func fillMass(_ scores: [Float], _ shape: PageShape, _ column: Columns) {
    let masses = scores.indices.map { scores[$0] > 0.3 ? scores[$0] * shape.shapes[$0].length : 0 }
    let all = max(1, masses.reduce(0, +))
    let (before, after, section) = (column(.massBefore), column(.massAfter), column(.sectionMass))
    var mass: Float = 0
    var sinceSection: Float = 0
    for index in scores.indices {
      before[index] = mass / all
      section[index] = sinceSection / all
      mass += masses[index]
      sinceSection += masses[index]
      after[index] = (all - mass) / all
      let rule = shape.shapes[index].rule
      if rule > 0, NoiseRules.facts[Int(rule)].opensSection { sinceSection = 0 }
    }
  }

  /// The run of blocks that most looks like the body, and where in it each block stands.
  private static func fillBody(_ scores: [Float], _ shape: PageShape, _ column: Columns) {
    let run = bestRun(count: scores.count) { (scores[$0] - 0.4) * (min(shape.shapes[$0].length, 60) + 4) }
    let (inside, start, end, share) = (
      column(.inBody), column(.bodyFromStart), column(.bodyFromEnd), column(.bodyShare)
    )
    var (within, all): (Float, Float) = (0, 1)
    for index in scores.indices {
      let mass = scores[index] * shape.shapes[index].length
      all += mass
      if run.contains(index) { within += mass }
    }
    for index in scores.indices {
      inside[index] = flag(run.contains(index))
    }
    Distances.fill(start, scores.indices, upFrom: -run.lowerBound)
    Distances.fill(end, scores.indices, downFrom: run.upperBound - 1)
    share.update(repeating: within / all)
  }

  /// How the indentation differs from the body's, and how blocks of the same indentation score.
  private static func fillIndents(_ scores: [Float], page: Page, shape: PageShape, _ column: Columns) {
    let mode = commonIndent(page) { scores[$0] * shape.shapes[$0].length }
    var (sums, weights) = ([Float](repeating: 0, count: 128), [Float](repeating: 1, count: 128))
    for (index, block) in page.blocks.enumerated() {
      let indent = min(127, max(0, block.indent))
      let weight = min(shape.shapes[index].length, 60)
      sums[indent] += weight * scores[index]
      weights[indent] += weight
    }
    let (from, same) = (column(.indentFromBody), column(.sameIndentScore))
    for (index, block) in page.blocks.enumerated() {
      from[index] = Float(block.indent - mode)
      same[index] = sums[min(127, max(0, block.indent))] / weights[min(127, max(0, block.indent))]
    }
  }
}
