/// Finds where the words and phrases of a question stand in one text.
struct Highlighter {
  private struct Target {
    var phrase: Phrase
    /// For each word of the phrase, which bit of a token's mask says that it matches.
    var bits: [Int]
  }

  private var targets: [Target] = []
  private var elements: [Phrase.Element] = []
  /// More different words than these are not looked for: a person's question has fewer.
  private static let elementLimit = 64

  /// What a question asks of the body, or of the title.
  init(_ query: Query, inTitle: Bool) {
    for phrase in query.root.positivePhrases {
      switch phrase.field {
      case .text: break
      case .title where inTitle, .quote where !inTitle: break
      default: continue
      }
      var bits: [Int] = []
      for element in phrase.elements {
        if let known = elements.firstIndex(where: {
          $0.word == element.word && $0.isPrefix == element.isPrefix
        }) {
          bits.append(known)
        } else if elements.count < Self.elementLimit {
          bits.append(elements.count)
          elements.append(element)
        }
      }
      if bits.count == phrase.elements.count { targets.append(Target(phrase: phrase, bits: bits)) }
    }
  }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { targets.isEmpty }

  /// A place that answers a part of the question.
  struct Place {
    /// Where, in bytes.
    var range: Range<Int>
    /// Which part: the same number for the same word or phrase.
    var target: Int
  }

  /// Finds all places.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - quotes: what of it is quoted, ascending, not overlapping.
  /// - Returns: the places by their beginning; they may overlap.
  func places(in text: UnsafeBufferPointer<UInt8>, quotes: [Range<Int>]) -> [Place] {
    guard !isEmpty else { return [] }
    var ranges: [Range<Int>] = []
    var masks: [UInt64] = []
    Tokenizer.forEachToken(in: text) { token, folded in
      var mask: UInt64 = 0
      for (bit, element) in elements.enumerated() where Self.matches(element, folded) {
        mask |= 1 << UInt64(bit)
      }
      ranges.append(token.range)
      masks.append(mask)
    }
    var places: [Place] = []
    for start in masks.indices where masks[start] != 0 {
      for (number, target) in targets.enumerated() {
        let isMatch = zip(target.phrase.elements, target.bits).allSatisfy { element, bit in
          start + element.offset < masks.count && masks[start + element.offset] & (1 << UInt64(bit)) != 0
        }
        guard isMatch else { continue }
        let last = start + target.phrase.length - 1
        if target.phrase.field == .quote {
          let isQuoted = (start...last).allSatisfy { token in
            quotes.contains { $0.contains(ranges[token].lowerBound) }
          }
          guard isQuoted else { continue }
        }
        places.append(Place(range: ranges[start].lowerBound..<ranges[last].upperBound, target: number))
      }
    }
    return places
  }

  private static func matches(_ element: Phrase.Element, _ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    guard element.isPrefix ? folded.count >= element.word.count : folded.count == element.word.count else {
      return false
    }
    for index in element.word.indices where folded[index] != element.word[index] { return false }
    return true
  }
}

/// Ranges made ascending and joined where they overlap.
func joined(_ ranges: some Sequence<Range<Int>>) -> [Range<Int>] {
  var result: [Range<Int>] = []
  for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
    if let last = result.last, range.lowerBound < last.upperBound {
      result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    } else {
      result.append(range)
    }
  }
  return result
}

extension QueryNode {
  /// The phrases whose presence answers the question, in its order.
  var positivePhrases: [Phrase] {
    switch self {
    case .words(let phrase): [phrase]
    case .near(let left, let right, _): [left, right]
    case .all(let nodes), .any(let nodes): nodes.flatMap(\.positivePhrases)
    case .not, .everything, .days, .wordCount, .has: []
    }
  }
}
