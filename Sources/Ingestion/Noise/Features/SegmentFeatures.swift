extension NoiseFeatures {
  /// A block that the first score gives so much may be a part of a stretch of text.
  static let inSegment: Float = 0.35
  /// So many blocks in a row below it do not end the stretch: subheadings, captions.
  private static let longestGap = 2
  /// What the longest stretch is said to share with itself, more than any other shares with it.
  private static let vocabularyOfMain: Float = 0.6

  /// Fills what is known of the stretch of text as a whole that each block stands in: a block of comments, a list of
  /// teasers, legal text and an article differ as wholes more than their sentences do.
  ///
  /// - Parameters:
  ///   - table: the columns to be filled; those of the blocks alone are filled.
  ///   - shape: the shapes of its blocks.
  ///   - scores: how sure it is that each block belongs to the body, 0 to 1.
  static func fillSegments(_ table: ColumnWriter, shape: PageShape, scores: [Float]) {
    let segments = segments(scores)
    guard !segments.isEmpty else { return }
    let masses = segments.map { $0.reduce(Float(0)) { $0 + scores[$1] * max(1, shape.shapes[$1].length) } }
    let all = masses.reduce(1, +)
    var main = 0
    for segment in segments.indices where masses[segment] > masses[main] { main = segment }
    let isMainWord = words(of: segments[main], shape: shape, scores: scores)
    for index in scores.indices {
      table[Feature.column(Feature.Segment.pageSegments)][index] = Float(segments.count)
      table[Feature.column(Feature.Segment.pageMainShare)][index] = masses[main] / all
      table[Feature.column(Feature.Segment.pageMass)][index] = logarithm(all)
    }
    for (number, segment) in segments.enumerated() {
      var whole = SegmentSums(of: segment, table, shape, scores)
      whole[.mass] = masses[number] / all
      whole[.vocabulary] =
        number == main ? vocabularyOfMain : share(of: segment, shape: shape, in: isMainWord)
      whole[.fromDate] = table[Feature.column(Feature.Own.sinceDate)][segment.lowerBound]
      for feature in Feature.Segment.allCases where feature.rawValue < Feature.Segment.pageSegments.rawValue {
        let column = table[Feature.column(feature)]
        for index in segment { column[index] = whole[feature] }
      }
    }
  }

  /// The stretches of blocks that score well, short gaps included.
  static func segments(_ scores: [Float]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for (index, score) in scores.enumerated() where score >= inSegment {
      if let last = found.last, index - last.upperBound <= longestGap {
        found[found.count - 1] = last.lowerBound..<index + 1
      } else {
        found.append(index..<index + 1)
      }
    }
    return found
  }

  /// Words, by the slots of their hashes.
  private static let wordSlots = 8192

  private static func words(of segment: Range<Int>, shape: PageShape, scores: [Float]) -> [Bool] {
    var found = [Bool](repeating: false, count: wordSlots)
    shape.vocabulary.withUnsafeBufferPointer { vocabulary in
      for index in segment where scores[index] > inSegment {
        for word in shape.shapes[index].vocabulary { found[Int(vocabulary[word]) & (wordSlots &- 1)] = true }
      }
    }
    return found
  }

  private static func share(of segment: Range<Int>, shape: PageShape, in words: [Bool]) -> Float {
    var (count, hits): (Float, Float) = (1, 0)
    shape.vocabulary.withUnsafeBufferPointer { vocabulary in
      for index in segment {
        let own = shape.shapes[index].vocabulary
        count += Float(own.count)
        for word in own { hits += flag(words[Int(vocabulary[word]) & (wordSlots &- 1)]) }
      }
    }
    return hits / count
  }
}

/// Means over the blocks of a stretch of text.
private struct SegmentSums {
  private var values = [Float](repeating: 0, count: Feature.Segment.allCases.count)

  subscript(feature: Feature.Segment) -> Float {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  init(of segment: Range<Int>, _ table: ColumnWriter, _ shape: PageShape, _ scores: [Float]) {
    var words: Float = 0
    for index in segment {
      let own = shape.shapes[index]
      let length = max(1, own.length)
      func value(_ feature: Feature.Own) -> Float { table[Feature.column(feature)][index] }
      words += length
      self[.best] = max(self[.best], scores[index])
      self[.mean] += scores[index] * length
      self[.low] += scores[index] < NoiseFeatures.inSegment ? 1 : 0
      self[.dates] += value(.ruleMetadata)
      self[.items] += value(.isItem)
      self[.rules] += own.rule > 0 ? 1 : 0
      self[.again] += value(.repeats)
      self[.ends] += value(.endsSentence) * length
      self[.legal] += (value(.classLegal) + value(.classSignup)) * length
      self[.comment] += value(.classComment) * length
      self[.capitals] += value(.capitalised) * length
      self[.functionWords] += value(.functionWords) * length
      self[.narration] += (value(.classNarration) + value(.classReporting)) * length
      self[.firstPerson] += value(.classFirstPerson) * length
    }
    let count = Float(segment.count)
    for feature in [Feature.Segment.low, .dates, .items, .rules, .again] { self[feature] /= count }
    for feature in [
      Feature.Segment.mean, .ends, .legal, .comment, .capitals, .functionWords, .narration, .firstPerson,
    ] {
      self[feature] /= words
    }
    self[.meanLength] = words / count
    self[.blocks] = NoiseFeatures.logarithm(count)
  }
}
