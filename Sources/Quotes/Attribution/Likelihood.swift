/// How likely it is that a marked string is somebody's words, and that the speaker is right.
///
/// The figures are shares counted in news articles: by length, case and nearness of a cue.
struct Likelihood {
  let reading: Reading
  let cues: [Cue]
  let cuesOfSentence: [Range<Int>]

  /// How likely a marked string is somebody's words rather than a title, a term or a scare quote.
  func ofBeingQuoted(_ number: Int, attribution: Attribution) -> Double {
    let segment = reading.segments[number]
    if segment.origin == .block { return 0.9 }
    let at = reading.tokenOfSegment[number]
    let sentence = reading.sentences[reading.sentenceOfSegment[number]]
    if at > sentence.lowerBound, Self.namers.contains(reading.tokens[at - 1].hash) { return 0.1 }
    let hasCue: Bool
    switch attribution.rule {
    case .adjacent, .colon, .before, .after, .caption: hasCue = true
    default: hasCue = false
    }
    if segment.words >= 7 { return isNamed(at, sentence) && !hasCue ? 0.4 : 0.97 }
    if segment.words == 0 { return 0 }
    let previous = at > sentence.lowerBound ? reading.tokens[at - 1] : nil
    let isAdjacent = attribution.rule == .adjacent || attribution.rule == .colon
    let isCall = cueIsCall(attribution)
    if isNamed(at, sentence), !(isAdjacent && isCall) { return 0.1 }
    if reading.language == .german {
      return ofGerman(segment, previous: previous, hasCue: hasCue, isNear: attribution.distance < 14)
    }
    // In a headline all words are large; its marks are mostly somebody's words.
    if segment.isSingle, reading.isHeading[segment.paragraph] {
      return hasCue || attribution.rule == .repeated || segment.paragraph == 0 && previous != nil ? 0.65 : 0.4
    }
    if segment.isSingle, segment.paragraph > 1, !hasCue, attribution.sharesWith == nil { return 0.4 }
    // “…” — NAME paused — “…”
    if attribution.rule == .sameParagraph, segment.endsSentence, let previous,
      previous.kind == .dash || previous.kind == .comma, let shared = attribution.sharesWith,
      reading.sentenceOfSegment[shared] == reading.sentenceOfSegment[number]
    {
      return 0.8
    }
    // A whole sentence behind another quote: “Neither do I.”
    if previous == nil, segment.endsSentence, segment.words > 1, attribution.rule == .sameParagraph {
      return 0.8
    }
    if isCall, segment.isTitleCase { return 0.7 }
    if segment.isTitleCase, segment.words > 1 || !hasCue {
      // On “Morning Desk,” NAME said: a title behind a preposition.
      if let previous, previous.kind == .word, previous.is(.preposition), !isCall { return 0.2 }
      if isAdjacent, segment.endsSentence || segment.words > 1 && previous?.kind != .word { return 0.8 }
      return isAdjacent ? 0.55 : 0.3
    }
    if segment.words == 1 { return hasCue ? 0.85 : 0.45 }
    if segment.words <= 3 {
      if hasCue { return 0.92 }
      // A “zero day” flaw: a term before its noun.
      if let previous, previous.is(.determiner), at + 1 < sentence.upperBound,
        reading.tokens[at + 1].kind == .word,
        reading.tokens[at + 1].shape == .lower, reading.tokens[at + 1].classes.isDisjoint(with: .function)
      {
        return 0.4
      }
      if segment.beginsWithCapital { return 0.75 }
      return attribution.rule == .sameParagraph || attribution.rule == .previousParagraph ? 0.45 : 0.65
    }
    return hasCue ? 0.97 : 0.85
  }

  /// German gives marks to names and terms more often, and capitals to all nouns.
  private func ofGerman(_ segment: Segment, previous: Token?, hasCue: Bool, isNear: Bool) -> Double {
    let isBare = previous.map { $0.kind == .word || $0.kind == .name } ?? false
    if segment.beginsWithCapital, !segment.endsSentence, segment.words < 4 {
      return hasCue && isNear ? 0.5 : 0.2
    }
    if segment.beginsWithCapital, isBare, !segment.endsSentence, segment.words < 7 {
      return hasCue ? 0.6 : 0.3
    }
    return segment.words == 1 ? (hasCue ? 0.7 : 0.45) : hasCue ? 0.95 : 0.75
  }

  private func cueIsCall(_ attribution: Attribution) -> Bool {
    attribution.cue.map { cues[$0].classes.contains(.call) } ?? false
  }

  /// Whether what stands before a marked string makes it a title or a term: a film, called, so-called, the word.
  private func isNamed(_ at: Int, _ sentence: Range<Int>) -> Bool {
    guard at > sentence.lowerBound else { return false }
    var index = at - 1
    if reading.tokens[index].kind == .comma { index -= 1 }
    guard index >= sentence.lowerBound else { return false }
    let previous = reading.tokens[index]
    if previous.is(.work), !previous.is(.cue) { return true }
    let segment = reading.segments[Int(reading.tokens[at].payload)]
    if previous.kind == .possessive, segment.isTitleCase, index - 1 >= sentence.lowerBound {
      let owner = reading.tokens[index - 1]
      if owner.kind == .name,
        reading.entities[reading.mentions[Int(owner.payload)].entity].kind == .organisation
      {
        return true
      }
    }
    return false
  }

  private static let namers = Set(
    [
      "so-called", "titled", "entitled", "word", "named", "song", "known", "term", "phrase", "starring",
    ].map(WordHash.of))

  /// How likely the speaker is right, by the rule that found it.
  static func ofSpeaker(_ attribution: Attribution, isKnown: Bool) -> Double {
    let share: Double =
      switch attribution.rule {
      case .adjacent, .caption, .turn: 0.95
      case .colon: 0.92
      case .before, .split: 0.88
      case .after, .sameParagraph: 0.85
      case .previousParagraph, .repeated: 0.75
      case .possessive, .nextParagraph: 0.65
      case .subject: 0.5
      case .none: 0.5
      }
    return isKnown ? share : share * 0.6
  }
}
