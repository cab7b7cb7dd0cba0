/// Divides paragraphs into sentences, with quotes and names as single tokens.
struct Sentences {
  private let tokens: Lent<Token>
  private let segments: Lent<Segment>

  /// The sentences, in order; together they cover their paragraphs.
  private(set) var ranges: Room<Range<Int>>

  /// The number of each sentence's paragraph.
  private(set) var paragraphs: Room<Int>

  /// Where each quote stands among the tokens, and the number of its sentence.
  private(set) var tokenOfSegment: Room<Int>
  private(set) var sentenceOfSegment: Room<Int>

  init(tokens: Lent<Token>, segments: Lent<Segment>, in arena: Arena) {
    self.tokens = tokens
    self.segments = segments
    tokenOfSegment = arena.room(repeating: 0, count: segments.count)
    sentenceOfSegment = arena.room(repeating: 0, count: segments.count)
    // A sentence has some twenty words.
    ranges = arena.room(for: tokens.count / 16 + 8)
    paragraphs = arena.room(for: tokens.count / 16 + 8)
  }

  /// Adds the sentences of a paragraph.
  mutating func split(_ paragraph: Range<Int>, number: Int) {
    var start = paragraph.lowerBound
    var next = paragraph.lowerBound
    // Asked of what is being changed, each question would copy it first.
    let rules = self
    while true {
      while next < paragraph.upperBound, tokens[next].kind == .word, !tokens[next].looseAfter { next &+= 1 }
      guard next < paragraph.upperBound else { break }
      let at = next
      let token = tokens[at]
      next &+= 1
      if token.kind == .quote {
        tokenOfSegment[Int(token.payload)] = at
        sentenceOfSegment[Int(token.payload)] = ranges.count
      }
      guard rules.endsSentence(at, limit: paragraph.upperBound) else { continue }
      ranges.append(start..<at + 1)
      paragraphs.append(number)
      start = at + 1
    }
    guard start < paragraph.upperBound else { return }
    ranges.append(start..<paragraph.upperBound)
    paragraphs.append(number)
  }

  private func endsSentence(_ at: Int, limit: Int) -> Bool {
    let token = tokens[at]
    guard at + 1 < limit else { return true }
    let next = tokens[at + 1]
    switch token.kind {
    case .period, .question, .exclamation:
      return begins(next) || next.kind == .openBracket
    case .word, .name:
      // An abbreviation's period may be the sentence's too: "… of the U.S. The …".
      return token.looseAfter && next.kind == .word && next.isCapitalised && next.is(.function)
    case .closeBracket:
      return at > 0 && [.period, .question, .exclamation].contains(tokens[at - 1].kind) && begins(next)
    case .quote:
      return quoteEndsSentence(at, next: next, limit: limit)
    default: return false
    }
  }

  private func begins(_ token: Token) -> Bool {
    switch token.kind {
    case .word: token.isCapitalised
    case .name, .quote, .number, .mark: true
    default: false
    }
  }

  /// Whether a quote that ends as a sentence ends the writer's sentence as well.
  private func quoteEndsSentence(_ at: Int, next: Token, limit: Int) -> Bool {
    let segment = segments[Int(tokens[at].payload)]
    switch segment.ending {
    case .period, .ellipsis: return begins(next) && !isTag(from: at + 1, limit: limit)
    case .question, .exclamation:
      return begins(next) && !reports(from: at + 1, limit: limit)
    default:
      // “…” “…”
      return next.kind == .quote && segment.words > 4
    }
  }

  /// `NAME said` soon after.
  private func reports(from start: Int, limit: Int) -> Bool {
    var at = start
    while at < limit, at - start < 9 {
      let token = tokens[at]
      if token.is(.say), token.is(.finite) { return at > start }
      switch token.kind {
      case .name, .comma, .openBracket, .closeBracket: break
      case .word where !token.is([.subordinator, .conjunction]): break
      default: return false
      }
      at += 1
    }
    return false
  }

  /// `NAME said.` and nothing more.
  private func isTag(from start: Int, limit: Int) -> Bool {
    guard start + 1 < limit, tokens[start].kind == .name || tokens[start].is(.personal) else { return false }
    let cue = tokens[start + 1]
    return cue.is(.say) && cue.is(.finite) && (start + 2 == limit || tokens[start + 2].kind == .period)
  }
}
