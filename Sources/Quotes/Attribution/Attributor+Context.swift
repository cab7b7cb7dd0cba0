/// Who speaks, as what stands around the sentence tells.
extension Attributor {
  /// A name set behind or below the quote as its caption.
  func caption(_ at: Int, sentence: Int) -> Attribution? {
    var next = at + 1
    let paragraph = paragraph(of: sentence)
    var hasDash = false
    if next == paragraph.upperBound, reading.paragraphOfSentence[sentence] + 1 < reading.paragraphs.count {
      // The line below may be the caption's.
      let below = reading.paragraphs[reading.paragraphOfSentence[sentence] + 1]
      guard !below.isEmpty, token(below.lowerBound).kind == .dash, paragraph.lowerBound == at else {
        return nil
      }
      next = below.lowerBound
    }
    if next < reading.tokens.count, token(next).kind == .dash {
      hasDash = true
      next += 1
    }
    guard next < reading.tokens.count, token(next).kind == .name else { return nil }
    let subject = named(next)
    if hasDash {
      let follower = next + 1 < reading.tokens.count ? token(next + 1) : nil
      if let follower, follower.kind == .word, follower.is([.auxiliary, .cue]) { return nil }
      return Attribution(subject: subject, rule: .caption)
    }
    // Without a dash: the paragraph is the quote, the name and what he is.
    guard paragraph.lowerBound == at, next + 1 == paragraph.upperBound || token(next + 1).kind == .comma,
      !paragraph.contains(where: { token($0).is(.finite) })
    else { return nil }
    return Attribution(subject: subject, rule: .caption)
  }

  private func named(_ index: Int) -> Subject {
    NounPhrases(reading: reading, sentence: index..<index + 1).named(index)
  }

  func paragraph(of sentence: Int) -> Range<Int> {
    reading.paragraphs[reading.paragraphOfSentence[sentence]]
  }

  /// `NAME: “…”`, without a verb.
  func colon(_ at: Int, sentence: Int) -> Attribution? {
    let range = reading.sentences[sentence]
    guard at - 1 > range.lowerBound, token(at - 1).kind == .colon else { return nil }
    let phrases = NounPhrases(reading: reading, sentence: range)
    let nearest = phrases.ending(at: at - 2)
    if let nearest, nearest.tokens.lowerBound == range.lowerBound {
      return Attribution(subject: nearest, rule: .colon)
    }
    // NAME had a message for the board: the sentence's subject speaks.
    return (phrases.first(before: at) ?? nearest).map { Attribution(subject: $0, rule: .colon) }
  }

  /// A quote without a cue of its own: who spoke last, here or above; else who comes next.
  func followOn(_ number: Int, at: Int, sentence: Int) -> Attribution {
    let segment = reading.segments[number]
    let paragraphNumber = reading.paragraphOfSentence[sentence]
    // The quote before in this paragraph, or the last cue, whichever is nearer.
    let isWhole =
      at == reading.sentences[sentence].lowerBound && (segment.beginsWithCapital || segment.words > 3)
    if let shared = previousQuote(number, in: paragraphNumber), reading.sentenceOfSegment[shared] == sentence
    {
      return Attribution(sharesWith: shared, rule: .sameParagraph)
    }
    if !isWhole, let possessive = possessive(at, sentence: sentence) { return possessive }
    if let found = lastReport(beforeSentence: sentence, paragraph: paragraphNumber, number) {
      return found
    }
    if isWhole, let found = reportAbove(paragraphNumber, number) { return found }
    if isWhole, let next = nextSentence(sentence) ?? nextParagraph(paragraphNumber, sentence: sentence) {
      return next
    }
    if !isWhole,
      let first = NounPhrases(reading: reading, sentence: reading.sentences[sentence]).first(before: at)
    {
      return Attribution(subject: first, rule: .subject)
    }
    if let found = reportAbove(paragraphNumber, number) { return found }
    return Attribution()
  }

  private func previousQuote(_ number: Int, in paragraph: Int) -> Int? {
    guard number > 0 else { return nil }
    let previous = number - 1
    guard reading.segments[previous].paragraph == paragraph, attributions[previous].rule != .none else {
      return nil
    }
    return previous
  }

  /// A name whose possessive stands directly before the quote.
  func possessive(_ at: Int, sentence: Int) -> Attribution? {
    let range = reading.sentences[sentence]
    guard at - 2 >= range.lowerBound, token(at - 1).kind == .possessive, token(at - 2).kind == .name else {
      return nil
    }
    return Attribution(subject: named(at - 2), rule: .possessive)
  }

  /// The last report before a sentence in its paragraph: a quote's speaker or a cue's subject.
  private func lastReport(beforeSentence sentence: Int, paragraph: Int, _ number: Int) -> Attribution? {
    var at = sentence - 1
    while at >= 0, reading.paragraphOfSentence[at] == paragraph {
      if let found = report(in: at, before: number, rule: .sameParagraph) { return found }
      at -= 1
    }
    return nil
  }

  /// The last speaker of a sentence.
  private func report(in sentence: Int, before number: Int, rule: Attribution.Rule) -> Attribution? {
    var shared: Int?
    var index = number - 1
    while index >= 0, reading.sentenceOfSegment[index] >= sentence {
      if reading.sentenceOfSegment[index] == sentence, attributions[index].rule != .none {
        shared = index
        break
      }
      index -= 1
    }
    if let shared { return Attribution(sharesWith: shared, rule: rule) }
    for index in cuesOfSentence[sentence].reversed() {
      let cue = cues[index]
      guard let subject = cue.subject, !cue.isRelative, !cue.isPassive,
        cue.classes.contains(.say) || cue.classes.contains(.speech)
      else { continue }
      if case .speaking = subject.who { continue }
      return Attribution(cue: index, subject: subject, rule: rule)
    }
    return nil
  }

  /// The speaker of the paragraphs above, up to two.
  private func reportAbove(_ paragraph: Int, _ number: Int) -> Attribution? {
    var sentence = reading.sentenceOfSegment[number] - 1
    while sentence >= 0, reading.paragraphOfSentence[sentence] == paragraph { sentence -= 1 }
    while sentence >= 0, paragraph - reading.paragraphOfSentence[sentence] <= 2 {
      if reading.isHeading[reading.paragraphOfSentence[sentence]] { return nil }
      if let found = report(in: sentence, before: number, rule: .previousParagraph) { return found }
      // `In an interview, NAME was blunt:`
      let range = reading.sentences[sentence]
      if paragraph - reading.paragraphOfSentence[sentence] == 1, token(range.upperBound - 1).kind == .colon {
        if let first = NounPhrases(reading: reading, sentence: range).first(before: range.upperBound) {
          return Attribution(subject: first, rule: .previousParagraph)
        }
      }
      sentence -= 1
    }
    return nil
  }

  /// Nothing above fits: the person who opens the next sentence.
  private func nextSentence(_ sentence: Int) -> Attribution? {
    let next = sentence + 1
    guard next < reading.sentences.count,
      reading.paragraphOfSentence[next] == reading.paragraphOfSentence[sentence]
    else { return nil }
    let first = reading.sentences[next].lowerBound
    guard token(first).kind == .name,
      reading.entities[reading.mentions[Int(token(first).payload)].entity].kind != .place
    else { return nil }
    return Attribution(subject: named(first), rule: .nextParagraph)
  }

  /// Nothing above fits: the person who opens the next paragraph.
  func nextParagraph(_ paragraph: Int, sentence: Int) -> Attribution? {
    guard paragraph + 1 < reading.paragraphs.count else { return nil }
    var next = sentence + 1
    while next < reading.sentences.count, reading.paragraphOfSentence[next] == paragraph { next += 1 }
    guard next < reading.sentences.count, reading.paragraphOfSentence[next] == paragraph + 1 else {
      return nil
    }
    let range = reading.sentences[next]
    let speaking = cuesOfSentence[next].filter { !cues[$0].isPassive }.compactMap { cues[$0].subject }
    // A person who speaks or wrote, be it in a relative clause, before a council that did not answer.
    for subject in speaking {
      if case .mention = subject.who { return Attribution(subject: subject, rule: .nextParagraph) }
    }
    if let subject = speaking.first { return Attribution(subject: subject, rule: .nextParagraph) }
    var at = range.lowerBound
    while at < range.upperBound {
      if token(at).kind == .name,
        reading.entities[reading.mentions[Int(token(at).payload)].entity].kind == .person
      {
        return Attribution(subject: named(at), rule: .nextParagraph)
      }
      at += 1
    }
    return nil
  }
}
