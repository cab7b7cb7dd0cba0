extension NoiseFeatures {
  /// Fills the columns that tell where a block stands: in the page, after which markers, within which run of text.
  static func fillPlace(_ table: ColumnWriter, page: Page, shape: PageShape) {
    let count = table.blocks
    guard count > 0 else { return }
    let texts = shape.shapes.map(text(of:))
    fillPosition(table, page: page, shape: shape, texts: texts)
    fillRun(
      table, texts, shape, short: -8, inside: .inRun, start: .runFromStart, end: .runFromEnd, share: .runShare
    )
    fillRun(
      table, texts, shape, short: -30, inside: .inStrictRun, start: .strictFromStart, end: .strictFromEnd,
      share: nil)
    fillDistances(table, since: .sinceText, until: .untilText) { texts[$0] >= 20 }
    let (opens, signup) = (table[Feature.column(.ruleOpensSection)], table[Feature.column(.ruleSignup)])
    let (dates, repeats) = (table[Feature.column(.ruleMetadata)], table[Feature.column(.repeats)])
    fillDistances(table, since: .sinceSection, until: .untilSection) { opens[$0] > 0 && signup[$0] == 0 }
    fillDistances(table, since: .sinceSignup, until: .untilSignup) { signup[$0] > 0 }
    fillDistances(table, since: .sinceDate, until: .untilDate) { dates[$0] > 0 }
    fillDistances(table, since: .sinceRepeat, until: .untilRepeat) {
      repeats[$0] > 0 && shape.shapes[$0].words >= 5
    }
    if table.plan.isAsked(Feature.column(.sincePicture)) || table.plan.isAsked(Feature.column(.untilPicture))
    {
      fillDistances(table, since: .sincePicture, until: .untilPicture) {
        let own = shape.shapes[$0]
        return own.startsBracket && own.endsBracket || own.count(of: .credit) * 3 > own.words
      }
    }
    fillIndent(table, page: page, texts: texts)
  }

  private static func fillPosition(_ table: ColumnWriter, page: Page, shape: PageShape, texts: [Float]) {
    let count = table.blocks
    let allWords = max(1, shape.shapes.reduce(Float(0)) { $0 + $1.length })
    let allText = max(1, texts.reduce(0, +))
    let textBlocks = texts.reduce(0) { $0 + ($1 > 0 ? 1 : 0) }
    let opens = table[Feature.column(.ruleOpensSection)]
    Distances.fill(table[Feature.column(.blocksBefore)], 0..<count, upFrom: 0)
    Distances.fill(table[Feature.column(.blocksAfter)], 0..<count, downFrom: count - 1)
    var words: Float = 0
    var text: Float = 0
    var textCount = 0
    var sections = 0
    for index in 0..<count {
      func set(_ feature: Feature.Own, _ value: Float) {
        table.values[Feature.column(feature) &* table.stride &+ index] = value
      }
      set(.place, Float(index) / Float(count))
      set(.wordsBefore, words / allWords)
      set(.textBefore, text / allText)
      set(.textBeforeCount, logarithm(Float(textCount)))
      words += shape.shapes[index].length
      text += texts[index]
      if texts[index] > 0 { textCount += 1 }
      set(.textAfterCount, logarithm(Float(textBlocks - textCount)))
      set(.sectionsBefore, logarithm(Float(sections)))
      if opens[index] > 0 { sections += 1 }
    }
  }

  /// Finds the run of blocks with the most text for what is short in it, and where in it each block stands.
  ///
  /// After BTE (Finn, Kushmerick and Smyth, 2001).
  private static func fillRun(
    _ table: ColumnWriter, _ texts: [Float], _ shape: PageShape, short: Float, inside: Feature.Own,
    start: Feature.Own, end: Feature.Own, share: Feature.Own?
  ) {
    let run = bestRun(count: texts.count) { texts[$0] > 0 ? texts[$0] : short }
    let all = max(1, texts.reduce(0, +))
    let mass = texts[run].reduce(0, +) / all
    let (isIn, from, to) = (
      table[Feature.column(inside)], table[Feature.column(start)], table[Feature.column(end)]
    )
    for index in texts.indices {
      isIn[index] = flag(run.contains(index))
    }
    Distances.fill(from, 0..<texts.count, upFrom: -run.lowerBound)
    Distances.fill(to, 0..<texts.count, downFrom: run.upperBound - 1)
    if let share { table[Feature.column(share)].update(repeating: mass) }
  }

  /// The run of indices with the largest sum (Kadane).
  @inline(__always)
  static func bestRun(count: Int, weight: (Int) -> Float) -> Range<Int> {
    var best: (sum: Float, range: Range<Int>) = (0, 0..<0)
    var sum: Float = 0
    var start = 0
    for index in 0..<count {
      if sum <= 0 { (sum, start) = (0, index) }
      sum += weight(index)
      if sum > best.sum { best = (sum, start..<index + 1) }
    }
    return best.range
  }

  @inline(__always)
  static func signedLogarithm(_ value: Float) -> Float { value < 0 ? -logarithm(-value) : logarithm(value) }

  /// Distances in blocks, as logarithms, to the nearest block before and after for which something holds.
  @inline(__always)
  static func fillDistances(
    _ table: ColumnWriter, since: Feature.Own, until: Feature.Own, where holds: (Int) -> Bool
  ) {
    fillDistances(table[Feature.column(since)], table[Feature.column(until)], where: holds)
  }

  @inline(__always)
  static func fillDistances(
    _ since: UnsafeMutableBufferPointer<Float>, _ until: UnsafeMutableBufferPointer<Float>,
    where holds: (Int) -> Bool
  ) {
    // As far as features go, so many blocks away (e^8) is nowhere.
    let far: Float = 8
    let count = since.count
    var last: Int?
    for index in 0..<count where holds(index) {
      if let last {
        Distances.fill(since, last + 1..<index + 1, upFrom: 1)
      } else {
        for index in 0...index { since[index] = far }
      }
      let start = last ?? 0
      Distances.fill(until, start..<index, downFrom: index - start)
      last = index
    }
    if let last { Distances.fill(since, last + 1..<count, upFrom: 1) }
    for index in (last ?? 0)..<count { until[index] = far }
    if last == nil { for index in 0..<count { since[index] = far } }
  }

  /// How the indentation of each block differs from that of most of the text.
  private static func fillIndent(_ table: ColumnWriter, page: Page, texts: [Float]) {
    let mode = commonIndent(page) { texts[$0] }
    let (fromText, fromBefore, toNext) = (
      table[Feature.column(.indentFromText)], table[Feature.column(.indentFromBefore)],
      table[Feature.column(.indentToNext)]
    )
    for index in 0..<table.blocks {
      fromText[index] = Float(page.blocks[index].indent - mode)
      if index > 0 {
        let step = Float(page.blocks[index].indent - page.blocks[index - 1].indent)
        fromBefore[index] = step
        toNext[index - 1] = step
      }
    }
  }

  /// The indentation at which most of some weight stands.
  static func commonIndent(_ page: Page, weight: (Int) -> Float) -> Int {
    var weights = [Float](repeating: 0, count: 128)
    for (index, block) in page.blocks.enumerated() {
      weights[min(127, max(0, block.indent))] += weight(index)
    }
    var mode = 0
    for indent in weights.indices where weights[indent] > weights[mode] { mode = indent }
    return mode
  }
}
