import Glibc

/// How likely it is that a marked string is somebody's words, and that the speaker is right.
struct Likelihood {
  private let features: QuoteFeatures
  private let weights: [Double]
  private let bias: Double
  private let surroundings: QuoteWeights.Surroundings
  private let attributions: Lent<Attribution>

  /// The log-odds of each marked string for itself; nil where its marks or its origin tell.
  private let odds: Room<Double?>

  /// How many marked strings have log-odds, and how many of them are rather quotes.
  private var count = 0
  private var quoted = 0

  init(reading: Reading, cues: Lent<Cue>, attributions: Lent<Attribution>, arena: Arena) {
    features = QuoteFeatures(reading: reading, cues: cues)
    let isGerman = reading.language == .german
    weights = isGerman ? QuoteWeights.german : QuoteWeights.english
    bias = isGerman ? QuoteWeights.germanBias : QuoteWeights.englishBias
    surroundings = isGerman ? QuoteWeights.germanSurroundings : QuoteWeights.englishSurroundings
    self.attributions = attributions
    odds = arena.room(repeating: nil, count: reading.segments.count)
    let brackets = CornerBrackets(bytes: reading.bytes)
    for (number, segment) in reading.segments.enumerated() {
      guard segment.origin == .marks, segment.words > 0, !brackets.hold(segment),
        segment.repair != .openToParagraphEnd, !segment.continues
      else { continue }
      var sum = bias
      features.features(number, attributions[number]) { sum += weights[$0.rawValue] }
      odds[number] = sum
      count += 1
      quoted += sum >= 0 ? 1 : 0
    }
  }

  /// What the article's other marked strings say of one: where most are terms, it may be one too.
  private func surroundings(of odds: Double) -> Double {
    guard count > 1 else { return surroundings.alone }
    let share = Double(quoted - (odds >= 0 ? 1 : 0)) / Double(count - 1)
    return surroundings.any
      + (share < 0.5
        ? surroundings.few : share < 0.75 ? surroundings.some : share >= 0.95 ? surroundings.all : 0)
  }

  /// How likely a marked string is somebody's words rather than a title, a term or a scare quote.
  func ofBeingQuoted(_ number: Int, in attributions: Lent<Attribution>) -> Double {
    let attribution = attributions[number]
    let likelihood = ofBeingQuoted(number, attribution: attribution)
    // A headline's words are as much a quote as the same words in the text.
    guard attribution.rule == .repeated, let later = attribution.sharesWith, later > number else {
      return likelihood
    }
    return min(likelihood, ofBeingQuoted(later, attribution: attributions[later]))
  }

  private func ofBeingQuoted(_ number: Int, attribution: Attribution) -> Double {
    let segment = features.reading.segments[number]
    if segment.origin == .block { return 0.9 }
    if segment.words == 0 { return 0 }
    let brackets = CornerBrackets(bytes: features.reading.bytes)
    if brackets.hold(segment) { return brackets.isSpeech(segment) ? 0.85 : 0 }
    // A paragraph left open that goes on in the next.
    if segment.repair == .openToParagraphEnd || segment.continues { return 0.9 }
    let own = odds[number] ?? bias
    let sum = own + surroundings(of: own)
    let likelihood = 1 / (1 + exp(-sum))
    if isChanted(number) { return max(likelihood, 0.7) }
    if isNamed(number, attribution) { return min(likelihood, 0.3) }
    // “…” — NAME paused — “…”
    if endsSplit(number, attribution) || opensSplit(number) { return max(likelihood, 0.8) }
    // What hangs on nothing near needs more than an even chance.
    if likelihood < border(number, attribution) { return min(likelihood, 0.45) }
    return likelihood
  }

  /// Whether a verb of reading has a text for its subject: a sign that read “…” shows words.
  private func isRead(_ verb: Token, _ attribution: Attribution) -> Bool {
    guard features.isReading(verb) else { return false }
    switch attribution.subject?.who {
    case .mention, .pronoun: return false
    default: return true
    }
  }

  private func isChanted(_ number: Int) -> Bool {
    let reading = features.reading
    return features.isChanted(
      at: reading.tokenOfSegment[number],
      from: reading.sentences[reading.sentenceOfSegment[number]].lowerBound)
  }

  /// Whether what stands before a marked string makes it a title or a term: a film, called, so-called, the word.
  private func isNamed(_ number: Int, _ attribution: Attribution) -> Bool {
    let reading = features.reading
    let segment = reading.segments[number]
    let at = reading.tokenOfSegment[number]
    let start = reading.sentences[reading.sentenceOfSegment[number]].lowerBound
    guard at > start else { return false }
    let isAdjacent = attribution.rule == .adjacent || attribution.rule == .colon
    let isCalled = features.isCalled(attribution)
    var previous = reading.tokens[at - 1]
    if features.isNamer(previous) {
      return !isReported(namer: at - 1, number, attribution, isCalled)
    }
    guard reading.language != .german else { return false }
    let isBare = previous.kind == .word
    // She read “The Salt Road”; on “Morning Desk”; but listed as “Harbour Hand”: somebody calls it so.
    if isBare, segment.isTitleCase, segment.words > 1, segment.words < 7,
      !reading.isHeading[segment.paragraph],
      features.takesTitle(previous) && !isRead(previous, attribution)
        || previous.is(.preposition) && !isCalled && !features.isAs(previous)
        || features.isShow(previous)
    {
      return true
    }
    if previous.kind == .comma, at - 2 >= start { previous = reading.tokens[at - 2] }
    // Her first book, “…,” sold out; the program “is growing” is no title.
    return previous.is(.work) && !previous.is(.cue) && !(isAdjacent && isCalled)
      && (segment.beginsWithCapital || segment.words < 3)
  }

  /// Whether a named word or title is reported all the same: he used the term “…”; she wrote a memo titled “…”.
  ///
  /// The word must be the object of somebody's cue, and a title be that of a text that states something.
  private func isReported(namer: Int, _ number: Int, _ attribution: Attribution, _ isCalled: Bool)
    -> Bool
  {
    let reading = features.reading
    guard reading.language != .german, let cue = attribution.cue,
      attribution.rule == .before || isCalled,
      features.cues[cue].token < namer
    else { return false }
    if features.isWordNoun(reading.tokens[namer]) { return true }
    guard features.isTitled(reading.tokens[namer]) else { return false }
    let start = reading.sentences[reading.sentenceOfSegment[number]].lowerBound
    return reading.segments[number].endsSentence
      || (max(start, namer - 3)..<namer).contains {
        reading.tokens[$0].is(.documentNoun) && !features.isBook(reading.tokens[$0])
      }
  }

  /// Whether a string ends the sentence that a quote before it began, behind a dash or a comma.
  private func endsSplit(_ number: Int, _ attribution: Attribution) -> Bool {
    let reading = features.reading
    let at = reading.tokenOfSegment[number]
    guard reading.language != .german, reading.segments[number].endsSentence,
      let shared = attribution.sharesWith,
      reading.sentenceOfSegment[shared] == reading.sentenceOfSegment[number], at > 0
    else { return false }
    return reading.tokens[at - 1].kind == .dash || reading.tokens[at - 1].kind == .comma
  }

  /// Whether the next string ends what this one begins, behind its dash.
  private func opensSplit(_ number: Int) -> Bool {
    let reading = features.reading
    guard number + 1 < attributions.count, attributions[number + 1].sharesWith == number else { return false }
    let next = reading.tokenOfSegment[number] + 1
    return next < reading.tokens.count && reading.tokens[next].kind == .dash
      && endsSplit(number + 1, attributions[number + 1])
  }

  /// What a short string without a cue of its own must reach, since it may as well be a term or a scare quote.
  ///
  /// The borders lie between the terms and the quotes of hand-written cases.
  private func border(_ number: Int, _ attribution: Attribution) -> Double {
    let reading = features.reading
    let segment = reading.segments[number]
    guard reading.language != .german else { return 0 }
    switch attribution.rule {
    case .adjacent, .colon, .before, .after, .caption, .repeated, .possessive: return 0
    case .none, .subject: return segment.words <= 3 ? 0.63 : 0
    case .previousParagraph, .nextParagraph, .sameParagraph, .split, .turn:
      if segment.isSingle, segment.paragraph > 1, features.hasDoubles { return 0.8 }
      let isHere =
        attribution.sharesWith.map { reading.sentenceOfSegment[$0] == reading.sentenceOfSegment[number] }
        ?? false
      if isHere { return segment.isTitleCase && segment.words > 1 && segment.words <= 3 ? 0.63 : 0 }
      // “Heartbroken” NAME …: a word in front of its sentence colours it.
      let at = reading.tokenOfSegment[number]
      let startsSentence = at == reading.sentences[reading.sentenceOfSegment[number]].lowerBound
      return segment.words > 1 ? 0 : startsSentence && !segment.endsSentence ? 0.9 : 0.63
    }
  }

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
