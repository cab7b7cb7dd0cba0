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
    if segment.words >= 7 { return isNamed(at, sentence) && !hasCue ? 0.6 : 0.97 }
    if segment.words == 0 { return 0 }
    let previous = at > sentence.lowerBound ? reading.tokens[at - 1] : nil
    let isAdjacent = attribution.rule == .adjacent || attribution.rule == .colon
    if isNamed(at, sentence), !(isAdjacent && cueIsCall(attribution)) { return 0.1 }
    if segment.isTitleCase, segment.words > 1 || !hasCue {
      if isAdjacent, segment.endsSentence || segment.words > 1 && previous?.kind != .word { return 0.8 }
      return isAdjacent ? 0.55 : 0.3
    }
    if segment.words == 1 {
      return hasCue ? 0.8 : 0.4
    }
    if segment.words <= 3 { return hasCue ? 0.95 : 0.6 }
    return hasCue ? 0.97 : 0.8
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
