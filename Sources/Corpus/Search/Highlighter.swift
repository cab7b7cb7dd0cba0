/// Finds where the words, phrases and patterns of a question stand in one text.
struct Highlighter {
  private struct Target {
    var phrase: Phrase
    /// For each word of the phrase, which bit of a token's mask says that it matches.
    var bits: [Int]
  }

  private var targets: [Target] = []
  private var elements: [Phrase.Element] = []
  private var patterns: [(pattern: TextPattern, field: SearchField)] = []
  /// The stems of the elements that are looked for by them; nil for the others.
  private var stems: [[UInt8]?] = []
  private let language: StemLanguage?

  /// More different words than these are not looked for: a person's question has fewer.
  private static let elementLimit = 64

  /// What a question asks of the body, or of the title.
  ///
  /// - Parameters:
  ///   - query: the question.
  ///   - inTitle: whether the text is the title.
  ///   - language: the article's, nil where it is not known.
  init(_ query: Query, inTitle: Bool, language: StemLanguage?) {
    self.language = language
    for phrase in query.root.positivePhrases where Self.isLookedFor(phrase.field, inTitle: inTitle) {
      var bits: [Int] = []
      for element in phrase.elements {
        let known = elements.firstIndex {
          $0.word == element.word && $0.match == element.match && $0.capitals == element.capitals
        }
        if let known {
          bits.append(known)
        } else if elements.count < Self.elementLimit {
          bits.append(elements.count)
          elements.append(element)
        }
      }
      if bits.count == phrase.elements.count { targets.append(Target(phrase: phrase, bits: bits)) }
    }
    patterns = query.root.positivePatterns.filter { Self.isLookedFor($0.field, inTitle: inTitle) }
    let stemmer = Stemmer(language ?? .en)
    for element in elements {
      let isStemmed = language != nil && (element.match == .stem || element.match == .beginning)
      stems.append(isStemmed ? stemmer.stem(element.word) : nil)
    }
  }

  private static func isLookedFor(_ field: SearchField, inTitle: Bool) -> Bool {
    switch field {
    case .text: true
    case .title: inTitle
    case .quote: !inTitle
    default: false
    }
  }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { targets.isEmpty && patterns.isEmpty }

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
    var places = targets.isEmpty ? [] : phrasePlaces(in: text, quotes: quotes)
    for (number, (pattern, field)) in patterns.enumerated() {
      guard let matcher = try? PatternMatcher(pattern) else { continue }
      for range in field == .quote ? quotes : [0..<text.count] {
        let part = UnsafeBufferPointer(rebasing: text[range.clamped(to: 0..<text.count)])
        for found in matcher.matches(in: part) {
          places.append(
            Place(
              range: found.lowerBound + range.lowerBound..<found.upperBound + range.lowerBound,
              target: targets.count + number))
        }
      }
    }
    if !patterns.isEmpty { places.sort { $0.range.lowerBound < $1.range.lowerBound } }
    return places
  }

  private func phrasePlaces(in text: UnsafeBufferPointer<UInt8>, quotes: [Range<Int>]) -> [Place] {
    var ranges: [Range<Int>] = []
    var masks: [UInt64] = []
    let stemmer = Stemmer(language ?? .en)
    let needsStem = stems.contains { $0 != nil }
    Tokenizer.forEachToken(in: text) { token, folded in
      var mask: UInt64 = 0
      for (bit, element) in elements.enumerated() where element.capitals.contains(token.capitals) {
        if Self.matches(element, folded) { mask |= 1 << UInt64(bit) }
      }
      if needsStem {
        stemmer.withStem(of: folded) { stem in
          for (bit, wanted) in stems.enumerated() where elements[bit].capitals.contains(token.capitals) {
            if let wanted, stem.elementsEqual(wanted) { mask |= 1 << UInt64(bit) }
          }
        }
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
    switch element.match {
    case .exact, .stem: return folded.elementsEqual(element.word)
    case .prefix, .beginning: return folded.starts(with: element.word)
    case .fuzzy(let limit):
      // A scalar has at most four bytes.
      guard abs(folded.count - element.word.count) <= limit * 4 else { return false }
      let scalars = Array(String(decoding: folded, as: UTF8.self).unicodeScalars)
      let word = Array(String(decoding: element.word, as: UTF8.self).unicodeScalars)
      return editDistance(word, scalars) <= limit
    }
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
    case .not, .everything, .days, .wordCount, .has, .marked, .pattern: []
    }
  }

  /// The patterns whose presence answers the question, in its order.
  var positivePatterns: [(pattern: TextPattern, field: SearchField)] {
    switch self {
    case .pattern(let pattern, let field): [(pattern, field)]
    case .all(let nodes), .any(let nodes): nodes.flatMap(\.positivePatterns)
    default: []
    }
  }
}
