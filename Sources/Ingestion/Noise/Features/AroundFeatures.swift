extension NoiseFeatures {
  /// A sentence of so many words is text, not a label.
  static let leastTextWords: Float = 10

  /// How much running text a block holds, in words; 0 for labels, headlines, menus.
  @inline(__always)
  static func text(of shape: BlockShape) -> Float {
    let length = shape.length
    return (shape.endsSentence || shape.sentenceEnds >= 2 || length >= 40) && length >= leastTextWords
      ? min(length, 80) : 0
  }

  /// Fills the columns that look at the blocks around each one: means over windows before and after.
  static func fillAround(_ table: ColumnWriter, page: Page, shape: PageShape) {
    let count = table.blocks
    guard count > 0 else { return }
    var signal = [Float](repeating: 0, count: count)
    var sums = [Float](repeating: 0, count: count + 1)
    for kind in Feature.Signal.allCases {
      func wants(_ window: Feature.Window) -> Bool { table.plan.wants(Feature.column(kind, window)) }
      let wantsMeans = wants(.before5) || wants(.after5) || wants(.before16) || wants(.after16)
      guard wantsMeans || wants(.before1) || wants(.after1) || wants(.before2) || wants(.after2) else {
        continue
      }
      signal.withUnsafeMutableBufferPointer { signal in
        fill(signal, kind, table: table, shape: shape)
        func fillNeighbours(_ step: Int, _ before: Feature.Window, _ after: Feature.Window) {
          let rest = max(0, count &- step)
          if wants(before) {
            let column = table[Feature.column(kind, before)]
            for index in 0..<rest { column[index &+ step] = signal[index] }
          }
          if wants(after) {
            let column = table[Feature.column(kind, after)]
            for index in 0..<rest { column[index] = signal[index &+ step] }
          }
        }
        fillNeighbours(1, .before1, .after1)
        fillNeighbours(2, .before2, .after2)
        guard wantsMeans else { return }
        sums.withUnsafeMutableBufferPointer { sums in
          for index in 0..<count { sums[index &+ 1] = sums[index] + signal[index] }
          func fillMeans(_ width: Int, _ before: Feature.Window, _ after: Feature.Window) {
            if wants(before) { fillMeansBefore(table[Feature.column(kind, before)], of: width, sums) }
            if wants(after) { fillMeansAfter(table[Feature.column(kind, after)], of: width, sums) }
          }
          fillMeans(5, .before5, .after5)
          fillMeans(16, .before16, .after16)
        }
      }
    }
  }

  /// Means over the `width` blocks before each one; missing blocks count as zero.
  ///
  /// Windows that reach over an end of the page are apart, so that those amid it need no look at it.
  private static func fillMeansBefore(
    _ column: UnsafeMutableBufferPointer<Float>, of width: Int, _ sums: UnsafeMutableBufferPointer<Float>
  ) {
    let (count, scale) = (column.count, 1 / Float(width))
    for index in 0..<min(width, count) { column[index] = sums[index] * scale }
    for index in min(width, count)..<count { column[index] = (sums[index] - sums[index &- width]) * scale }
  }

  /// Means over the `width` blocks after each one; missing blocks count as zero.
  private static func fillMeansAfter(
    _ column: UnsafeMutableBufferPointer<Float>, of width: Int, _ sums: UnsafeMutableBufferPointer<Float>
  ) {
    let (count, scale) = (column.count, 1 / Float(width))
    let last = max(0, count &- width &- 1)
    for index in 0..<last { column[index] = (sums[index &+ 1 &+ width] - sums[index &+ 1]) * scale }
    for index in last..<count { column[index] = (sums[count] - sums[index &+ 1]) * scale }
  }

  private static func fill(
    _ signal: UnsafeMutableBufferPointer<Float>, _ kind: Feature.Signal, table: ColumnWriter, shape: PageShape
  ) {
    func copy(_ feature: Feature.Own) {
      let column = table[Feature.column(feature)]
      for index in signal.indices { signal[index] = column[index] }
    }
    func copy(_ a: Feature.Own, _ b: Feature.Own) {
      let (first, second) = (table[Feature.column(a)], table[Feature.column(b)])
      for index in signal.indices { signal[index] = first[index] + second[index] }
    }
    switch kind {
    case .text: for index in signal.indices { signal[index] = text(of: shape.shapes[index]) }
    case .short: for index in signal.indices { signal[index] = flag(shape.shapes[index].length < 8) }
    case .item: copy(.isItem)
    case .capitals: copy(.capitalised)
    case .functionWords: copy(.functionWords)
    case .length: copy(.length)
    case .buttons: copy(.classShare, .classNavigation)
    case .legal: copy(.classLegal, .classSignup)
    case .related: copy(.classRelated, .classClock)
    case .comment: copy(.classComment, .classFirstPerson)
    case .rule: for index in signal.indices { signal[index] = flag(shape.shapes[index].rule > 0) }
    case .sentence: copy(.endsSentence)
    case .narration: copy(.classNarration, .classReporting)
    case .address: copy(.classAddress)
    case .spaced: copy(.emptyBefore)
    case .repeated: copy(.repeats)
    case .credit: copy(.classCredit)
    case .digits: copy(.digits)
    case .words: copy(.words)
    }
  }
}
