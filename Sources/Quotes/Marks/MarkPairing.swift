/// Pairs the marks of each paragraph into segments, and repairs what is missing or turned.
///
/// 1. A mark's direction: what stands around it beats its glyph; where both are silent, the state decides.
/// 2. Pairing starts anew at every paragraph; a quote runs past its paragraph only if the next one opens with a mark.
/// 3. Marks of another kind inside an open quote are nested, not quotes of their own.
/// 4. Single marks count where the text uses them as its first marks, and in headings.
struct MarkPairing {
  private let tokens: Lent<Token>
  private let paragraphs: Lent<Paragraph>
  private let marks: Lent<Int>
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var segments: [Segment] = []

  /// The segments of a text's paragraphs, in order.
  static func segments(
    of text: Tokenizer.Result, in paragraphs: Lent<Paragraph>, bytes: UnsafeBufferPointer<UInt8>
  ) -> [Segment] {
    var pairing = MarkPairing(text: text, paragraphs: paragraphs, bytes: bytes)
    pairing.run()
    return pairing.segments
  }

  private init(
    text: Tokenizer.Result, paragraphs: Lent<Paragraph>, bytes: UnsafeBufferPointer<UInt8>
  ) {
    tokens = text.tokens
    marks = text.marks
    self.bytes = bytes
    self.paragraphs = paragraphs
  }

  private mutating func run() {
    guard !marks.isEmpty else { return }
    segments.reserveCapacity(marks.count / 2 + 1)
    let singlesLead = self.singlesLead
    var isContinued = false
    var next = 0
    for number in paragraphs.indices {
      let first = next
      while next < self.marks.count, self.marks[next] < paragraphs[number].tokens.upperBound { next += 1 }
      let marks = self.marks[first..<next]
      guard !marks.isEmpty else {
        isContinued = false
        continue
      }
      let hasDoubles = marks.contains { tokens[$0].mark.family != .single }
      if hasDoubles, !singlesLead {
        isContinued = pair(marks, in: number, isContinued: isContinued)
      } else {
        isContinued = false
        if singlesLead || paragraphs[number].isHeading || !hasDoubles {
          let count = segments.count
          pairSingles(marks, in: number)
          if segments.count == count, hasDoubles { _ = pair(marks, in: number, isContinued: false) }
        }
      }
    }
  }

  /// Whether the text's quotes stand in single marks: more paragraphs meet an opening single mark first.
  private var singlesLead: Bool {
    var singles = 0
    var doubles = 0
    var next = 0
    for paragraph in paragraphs {
      let start = next
      while next < marks.count, marks[next] < paragraph.tokens.upperBound { next += 1 }
      guard let first = marks[start..<next].first(where: { !tokens[$0].mark.isSingle || opensSingle($0) })
      else {
        continue
      }
      if tokens[first].mark.isSingle { singles += 1 } else { doubles += 1 }
    }
    return singles > doubles
  }

  // MARK: Double marks

  private enum Direction { case opens, closes, either, none }

  private func direction(of index: Int, isOpen: Bool, openGlyph: MarkGlyph) -> Direction {
    let token = tokens[index]
    let opens = token.looseBefore && !token.looseAfter
    let closes = !token.looseBefore && token.looseAfter
    switch token.mark {
    case .straight, .doubledApostrophe:
      if token.mark == .straight, !isOpen, follows(.number, index) { return .none }
      return opens ? .opens : closes ? .closes : .either
    case .doubledBacktick: return closes && isOpen ? .closes : .opens
    case .curlyOpen:
      // Closes a low mark; else it is turned only if it touches a word before it and none after it.
      if isOpen, openGlyph == .low { return .closes }
      return closes ? .closes : .opens
    case .curlyClose:
      return opens && (!isOpen || openGlyph != .curlyClose || !token.looseAfter) && !isOpen ? .opens : .closes
    case .low: return .opens
    case .guillemetLeft, .guillemetRight:
      if opens { return .opens }
      if closes { return .closes }
      // « mot »: blanks on both sides; the glyph decides, with the French way as the usual one.
      return isOpen ? .closes : .opens
    case .cornerOpen: return .opens
    case .cornerClose: return .closes
    default: return .none
    }
  }

  private func follows(_ kind: Token.Kind, _ index: Int) -> Bool {
    index > 0 && tokens[index - 1].kind == kind && tokens[index - 1].end == tokens[index].start
  }

  /// Pairs the double marks of a paragraph.
  ///
  /// - Returns: whether the paragraph ends inside a quote that the next one continues.
  private mutating func pair(_ marks: Slice<Lent<Int>>, in number: Int, isContinued: Bool) -> Bool {
    var open: Int?
    var nested = 0
    // Quotes in the open one that have its own marks.
    var alike = 0
    var lastEnd = paragraphs[number].tokens.lowerBound
    for index in marks where !tokens[index].mark.isSingle {
      let token = tokens[index]
      guard let opener = open else {
        switch direction(of: index, isOpen: false, openGlyph: .none) {
        case .opens, .either:
          open = index
          nested = 0
          alike = 0
        case .closes:
          unopened(
            closingAt: index, from: lastEnd, in: number,
            isContinued: isContinued && lastEnd == paragraphs[number].tokens.lowerBound)
          lastEnd = index + 1
        case .none: break
        }
        continue
      }
      let openGlyph = tokens[opener].mark
      guard token.mark.family == openGlyph.family else { continue }
      let direction = direction(of: index, isOpen: true, openGlyph: openGlyph)
      if differs(token.mark, from: openGlyph), direction == .opens || nested > 0 {
        // Another glyph of the family, opening inside: nested. Its partner closes it.
        nested = direction == .opens ? nested + 1 : nested - 1
        continue
      }
      switch direction {
      case .closes where alike > 0: alike -= 1
      case .closes, .either:
        add(opener, index, in: number)
        lastEnd = index + 1
        open = nil
      case .opens where holdsNested(index, marks): alike += 1
      case .opens:
        // The one before was never closed: start again here.
        unclosed(openedAt: opener, before: index, in: number)
        lastEnd = index
        open = index
        nested = 0
      case .none: break
      }
    }
    guard let opener = open else { return false }
    if let end = reportedEnd(from: opener + 1, limit: paragraphs[number].tokens.upperBound),
      tagEnds(end, in: number)
    {
      add(opener, end, in: number, repair: .unclosed)
      return false
    }
    if nextParagraphOpens(after: number) {
      add(opener, paragraphs[number].tokens.upperBound, in: number, repair: .openToParagraphEnd)
      return true
    }
    unclosed(openedAt: opener, before: paragraphs[number].tokens.upperBound, in: number)
    return false
  }

  private func differs(_ glyph: MarkGlyph, from other: MarkGlyph) -> Bool {
    func group(_ glyph: MarkGlyph) -> Int {
      switch glyph {
      case .straight: 0
      case .doubledApostrophe, .doubledBacktick: 1
      default: 2
      }
    }
    return group(glyph) != group(other)
  }

  /// Whether a curly mark that opens inside a quote of its own kind is nested: all that opens from here is closed, and
  /// so is the quote around it.
  private func holdsNested(_ index: Int, _ marks: Slice<Lent<Int>>) -> Bool {
    guard tokens[index].mark == .curlyOpen else { return false }
    var depth = 1
    for mark in marks where mark >= index {
      switch tokens[mark].mark {
      case .curlyOpen: depth += 1
      case .curlyClose: depth -= 1
      case .straight, .doubledApostrophe, .low: return false
      default: break
      }
      // The next quote begins: this one must be over.
      if depth == 0 { return true }
    }
    return false
  }

  private func nextParagraphOpens(after number: Int) -> Bool {
    guard number + 1 < paragraphs.count else { return false }
    guard let first = paragraphs[number + 1].tokens.first else { return false }
    let token = tokens[first]
    return token.kind == .mark && !token.mark.isSingle && token.looseBefore && !token.looseAfter
  }

  // MARK: Repair

  /// A quote that is never closed ends where the writer takes over, else with its paragraph.
  private mutating func unclosed(openedAt opener: Int, before limit: Int, in number: Int) {
    let start = opener + 1
    guard start < limit else { return }
    if let end = reportedEnd(from: start, limit: limit) {
      add(opener, end, in: number, repair: .unclosed)
      return
    }
    if limit == paragraphs[number].tokens.upperBound {
      add(opener, limit, in: number, repair: .unclosed)
    }
  }

  /// Where the writer takes over again with `, NAME said`: the comma.
  private func reportedEnd(from start: Int, limit: Int) -> Int? {
    var index = start + 1
    while index < limit {
      switch tokens[index].kind {
      case .comma, .question, .exclamation: if reportFollows(index + 1, limit: limit) { return index }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Whether the report behind a comma is the last thing in its paragraph.
  private func tagEnds(_ comma: Int, in number: Int) -> Bool {
    paragraphs[number].tokens.upperBound - comma <= 6
  }

  /// A quote that was never opened begins with its paragraph (or after the last quote), if a cue follows it.
  private mutating func unopened(closingAt closer: Int, from start: Int, in number: Int, isContinued: Bool) {
    guard start < closer else { return }
    var next = closer + 1
    if next < tokens.count, tokens[next].kind == .comma { next += 1 }
    guard isContinued || reportFollows(next, limit: paragraphs[number].tokens.upperBound) else { return }
    var segment = segment(from: start, to: closer, in: number)
    segment.tokens = start..<closer + 1
    segment.repair = .unopened
    segment.continues = isContinued
    segments.append(segment)
  }

  /// Whether `NAME said`, `said NAME` or `he said` stands at a token.
  private func reportFollows(_ index: Int, limit: Int) -> Bool {
    var at = index
    guard at < limit, tokens[at].kind == .word else { return false }
    if tokens[at].is(.say), tokens[at].is(.finite) {
      return at + 1 < limit && (tokens[at + 1].isCapitalised || tokens[at + 1].is([.he, .she, .determiner]))
    }
    var names = 0
    while at < limit, names < 6, tokens[at].kind == .word,
      tokens[at].isCapitalised || tokens[at].is([.he, .she, .they, .it, .determiner, .role])
    {
      at += 1
      names += 1
    }
    return names > 0 && at < limit && tokens[at].is(.say) && tokens[at].is(.finite)
  }

  // MARK: Single marks

  private func opensSingle(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.looseBefore, !token.looseAfter, index + 1 < tokens.count else { return false }
    if token.mark == .singleClose { return false }
    let next = tokens[index + 1]
    if next.kind == .number { return !isShortYear(next) }
    return !Self.clipped.contains(next.hash)
  }

  /// Whether a number behind an apostrophe is a year that lost its beginning: '16, the '90s; but not '2nd or '100.
  private func isShortYear(_ number: Token) -> Bool {
    let written = bytes[number.range]
    guard written.prefix(while: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }).count == 2 else {
      return false
    }
    // '68er is German for the '60s.
    switch written.dropFirst(2).first {
    case nil, UInt8(ascii: "s"), UInt8(ascii: "e"): return true
    default: return false
    }
  }

  /// Words that lost their beginning: 'twas.
  private static let clipped = WordSet(
    ["twas", "tis", "em", "cause", "til", "till", "bout", "n", "round"].map(WordHash.of))

  private mutating func pairSingles(_ marks: Slice<Lent<Int>>, in number: Int) {
    var at = marks.startIndex
    while at < marks.endIndex {
      let opener = marks[at]
      guard tokens[opener].mark.isSingle, opensSingle(opener) else {
        at += 1
        continue
      }
      var closer: Int?
      var next = at + 1
      while next < marks.endIndex {
        let index = marks[next]
        let token = tokens[index]
        if token.mark.isSingle {
          if opensSingle(index), closer != nil { break }
          if closesSingle(index) {
            let isPlural = isPluralPossessive(index)
            if closer == nil || !isPlural { closer = next }
            if !isPlural { break }
          }
        }
        next += 1
      }
      guard let closer else {
        at += 1
        continue
      }
      add(opener, marks[closer], in: number)
      segments[segments.count - 1].isSingle = true
      at = closer + 1
    }
  }

  private func closesSingle(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.mark != .singleOpen && !token.looseBefore && (token.looseAfter || index + 1 == tokens.count)
  }

  /// Whether a closing single mark may as well be a plural's possessive: `the dogs' field`.
  private func isPluralPossessive(_ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count else { return false }
    let before = tokens[index - 1]
    let after = tokens[index + 1]
    return before.kind == .word && after.kind == .word && after.shape == .lower && !after.is(.cue)
  }

  // MARK: Segments

  private mutating func add(_ opener: Int, _ closer: Int, in number: Int, repair: Segment.Repair = .none) {
    guard opener + 1 < closer else { return }
    var segment = segment(from: opener + 1, to: closer, in: number)
    let hasCloser = closer < tokens.count && tokens[closer].kind == .mark && repair == .none
    segment.tokens = opener..<(hasCloser ? closer + 1 : closer)
    segment.repair = repair
    segments.append(segment)
  }

  private func segment(from start: Int, to end: Int, in number: Int) -> Segment {
    Segment.measured(tokens: tokens, from: start, to: end, paragraph: number)
  }
}

extension Segment {
  /// A segment of tokens with its measures.
  static func measured(tokens: Lent<Token>, from start: Int, to end: Int, paragraph: Int) -> Segment {
    var segment = Segment(
      content: Int(tokens[start].start)..<Int(tokens[end - 1].end), tokens: start..<end, paragraph: paragraph)
    var (upper, words, clausal, judged, capitalised, small) = (0, 0, 0, 0, 0, 0)
    var key: UInt64 = 0
    for index in start..<end {
      let token = tokens[index]
      upper &+= token.shape == .upper ? 1 : 0
      guard token.kind == .word || token.kind == .number else { continue }
      words &+= 1
      if words == 1 { segment.beginsWithCapital = token.isCapitalised }
      guard token.kind == .word else {
        segment.holdsNumber = true
        segment.endsSmall = false
        continue
      }
      key = (key ^ token.hash) &* 0x9E37_79B9_7F4A_7C15
      clausal &+= token.is(.clausal) ? 1 : 0
      let isSmall = token.shape == .lower
      segment.endsSmall = isSmall
      small &+= isSmall ? 1 : 0
      if token.is([.determiner, .preposition, .conjunction]) {
        if words == 1 { segment.opensDeterminer = token.is(.determiner) } else { segment.holdsGrammar = true }
      }
      // Small words stand small in titles too.
      let isCapitalised = token.isCapitalised
      if words == 1 || token.end &- token.start > 3 && !token.is(.preposition) || isCapitalised {
        judged &+= 1
        capitalised &+= isCapitalised ? 1 : 0
      }
    }
    segment.words = words
    segment.clausal = clausal
    segment.isMostlySmall = small &* 2 >= words
    segment.judged = judged
    segment.capitalised = capitalised
    segment.key = key
    segment.allUpper = upper > 0 && upper == segment.words
    var last = end - 1
    while last > start, tokens[last].kind == .mark || tokens[last].kind == .closeBracket { last -= 1 }
    switch tokens[last].kind {
    case .word, .number, .name: segment.ending = nil
    default: segment.ending = tokens[last].kind
    }
    return segment
  }
}
