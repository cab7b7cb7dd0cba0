/// Turns of a transcript: `MILLER: …`, `Q: …`, each until the next.
enum Turns {
  /// Adds a segment a turn, where the text has two of them or more.
  ///
  /// - Returns: each turn's speaker by paragraph, in bytes of the text.
  static func add(
    to segments: inout [Segment], tokens: Lent<Token>, paragraphs: Lent<Paragraph>
  ) -> [Int: Range<Int>] {
    var turns: [(paragraph: Int, colon: Int)] = []
    for (number, paragraph) in paragraphs.enumerated() {
      if let colon = colon(in: paragraph.tokens, tokens) { turns.append((number, colon)) }
    }
    guard turns.count >= 2 else { return [:] }
    // PHOTO: …, SIGN UP: … stand alone; turns follow each other, or their speakers come again.
    let labels = turns.map { tokens[paragraphs[$0.paragraph].tokens.lowerBound].hash }
    turns = turns.indices.filter { place in
      place > 0 && turns[place - 1].paragraph + 1 == turns[place].paragraph
        || place + 1 < turns.count && turns[place].paragraph + 1 == turns[place + 1].paragraph
        || labels.indices.contains { $0 != place && labels[$0] == labels[place] }
    }.map { turns[$0] }
    var names: [Int: Range<Int>] = [:]
    let isBare = turns.first.map { Self.isBare(paragraphs[..<$0.paragraph], tokens) } ?? false
    for (number, colon) in turns {
      let range = paragraphs[number].tokens
      guard colon + 1 < range.upperBound else { continue }
      // Q and A name nobody: what an article's own interview says is its text.
      if !isBare, tokens[colon - 1].end - tokens[range.lowerBound].start == 1 { continue }
      // Marks inside belong to the turn, unless they hold it all.
      segments.removeAll { $0.paragraph == number }
      let first =
        tokens[colon + 1].kind == .mark && tokens[range.upperBound - 1].kind == .mark ? colon + 2 : colon + 1
      let last = first == colon + 2 ? range.upperBound - 1 : range.upperBound
      guard first < last else { continue }
      var segment = Segment.measured(tokens: tokens, from: first, to: last, paragraph: number)
      segment.tokens = colon + 1..<range.upperBound
      segment.origin = .turn
      segment.isVerbatim = isBare || first == colon + 2
      segments.append(segment)
      names[number] = Int(tokens[range.lowerBound].start)..<Int(tokens[colon - 1].end)
    }
    return names
  }

  /// Whether no prose leads to the first turn.
  ///
  /// A transcript stands for itself, below its heading. An article that tells of a talk and then gives turns without
  /// marks has shortened and smoothed them, as most say ("edited for length"), and marks what is verbatim.
  private static func isBare(_ paragraphs: Slice<Lent<Paragraph>>, _ tokens: Lent<Token>) -> Bool {
    paragraphs.allSatisfy { paragraph in
      paragraph.isHeading || paragraph.tokens.count < sentence
        || paragraph.tokens.last.map { tokens[$0].kind != .period } ?? true
    }
  }

  /// A line of fewer words and signs is a date, a place or a list of who is there.
  private static let sentence = 10

  /// The colon behind a paragraph's one to three words in capitals (or a lone Q or A).
  private static func colon(in range: Range<Int>, _ tokens: Lent<Token>) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound, at - range.lowerBound < 4, tokens[at].kind == .word {
      let token = tokens[at]
      guard
        token.shape == .upper || token.end - token.start == 1 && token.shape == .capital || token.looseAfter
      else { return nil }
      at += 1
    }
    guard at > range.lowerBound, at < range.upperBound, tokens[at].kind == .colon else { return nil }
    return at
  }
}
