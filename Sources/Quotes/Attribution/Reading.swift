/// An article as the rules of attribution see it: quotes and names are single tokens, sentences are known.
///
/// A view of what the stages before have left, as wide as one address: every rule looks into it.
struct Reading {
  /// What is seen.
  struct Contents {
    /// The text's bytes, borrowed for the time of the extraction.
    var bytes: UnsafeBufferPointer<UInt8>

    /// Words, signs, and one token each for a quote and a name.
    var tokens: Lent<Token>

    /// The paragraphs' ranges of tokens.
    var paragraphs: Lent<Range<Int>>

    /// The sentences' ranges of tokens.
    var sentences: Lent<Range<Int>>

    /// The number of each sentence's paragraph.
    var paragraphOfSentence: Lent<Int>

    /// The quotes.
    var segments: Lent<Segment>

    /// Where each quote stands among the tokens.
    var tokenOfSegment: Lent<Int>

    /// The number of each quote's sentence.
    var sentenceOfSegment: Lent<Int>

    /// Where each mention stands among the tokens.
    var tokenOfMention: Lent<Int>

    /// Who is named.
    var entities: Lent<Entity>

    /// Where they are named.
    var mentions: Lent<Mention>

    /// Whether a paragraph is a heading.
    var isHeading: Lent<Bool>

    /// The text's language.
    var language: Language
  }

  private let contents: UnsafePointer<Contents>

  init(_ contents: UnsafePointer<Contents>) { self.contents = contents }

  var bytes: UnsafeBufferPointer<UInt8> { contents.pointee.bytes }
  var tokens: Lent<Token> { contents.pointee.tokens }
  var paragraphs: Lent<Range<Int>> { contents.pointee.paragraphs }
  var sentences: Lent<Range<Int>> { contents.pointee.sentences }
  var paragraphOfSentence: Lent<Int> { contents.pointee.paragraphOfSentence }
  var segments: Lent<Segment> { contents.pointee.segments }
  var tokenOfSegment: Lent<Int> { contents.pointee.tokenOfSegment }
  var sentenceOfSegment: Lent<Int> { contents.pointee.sentenceOfSegment }
  var tokenOfMention: Lent<Int> { contents.pointee.tokenOfMention }
  var entities: Lent<Entity> { contents.pointee.entities }
  var mentions: Lent<Mention> { contents.pointee.mentions }
  var isHeading: Lent<Bool> { contents.pointee.isHeading }
  var language: Language { contents.pointee.language }
}

extension Reading {
  /// Replaces each quote by one token; paragraphs' ranges follow.
  static func collapseQuotes(
    _ text: Tokenizer.Result, paragraphs: Lent<Paragraph>, segments: Lent<Segment>, in arena: Arena
  ) -> (tokens: Lent<Token>, paragraphs: Lent<Range<Int>>) {
    let (tokens, marks) = (text.tokens, text.marks)
    var ranges = arena.room(Range<Int>.self, for: paragraphs.count)
    // No quote takes more tokens than it had.
    var result = arena.room(Token.self, for: tokens.count)
    var segment = 0
    var mark = 0
    for paragraph in paragraphs {
      let start = result.count
      let end = paragraph.tokens.upperBound
      var at = paragraph.tokens.lowerBound
      while at < end {
        while segment < segments.count, segments[segment].tokens.lowerBound < at { segment += 1 }
        while mark < marks.count, marks[mark] < at { mark += 1 }
        let quote = segment < segments.count ? segments[segment].tokens.lowerBound : end
        let next = min(end, quote, mark < marks.count ? marks[mark] : end)
        result.appendReserved(at..<next, of: tokens)
        guard next < end else { break }
        if next == quote {
          result.appendReserved(Self.token(of: segments[segment], number: segment, in: tokens))
          at = segments[segment].tokens.upperBound
          segment += 1
        } else {
          if let token = unpaired(tokens[next], behind: result.last) { result.appendReserved(token) }
          at = next + 1
        }
      }
      ranges.appendReserved(start..<result.count)
    }
    return (result.lent, ranges.lent)
  }

  private static func token(of segment: Segment, number: Int, in tokens: Lent<Token>) -> Token {
    var token = Token(
      start: tokens[segment.tokens.lowerBound].start, end: tokens[segment.tokens.upperBound - 1].end,
      kind: .quote)
    token.payload = Int32(number)
    // May be a nickname: short, written large, no sentence.
    if segment.words <= 2, segment.beginsWithCapital, segment.ending == nil { token.shape = .capital }
    return token
  }

  /// What an unpaired mark stands for: the possessive of a plural, or nothing.
  private static func unpaired(_ token: Token, behind previous: Token?) -> Token? {
    guard token.kind == .mark else { return token }
    guard token.mark.isSingle, !token.looseBefore, let previous, previous.kind == .word else { return nil }
    var possessive = token
    possessive.kind = .possessive
    return possessive
  }

  /// Replaces each name, with its title, by one token.
  static func collapseNames(
    _ tokens: Lent<Token>, paragraphs: Lent<Range<Int>>, mentions: Lent<Mention>, in arena: Arena
  ) -> (tokens: Lent<Token>, paragraphs: Lent<Range<Int>>, tokenOfMention: Lent<Int>) {
    var ranges = arena.room(Range<Int>.self, for: paragraphs.count)
    var places = arena.room(Int.self, for: mentions.count)
    // No name takes more tokens than it had.
    var result = arena.room(Token.self, for: tokens.count)
    var next = 0
    for paragraph in paragraphs {
      let start = result.count
      var at = paragraph.lowerBound
      while next < mentions.count, mentions[next].tokens.lowerBound < paragraph.upperBound {
        let mention = mentions[next]
        let first = mention.tokens.lowerBound
        result.appendReserved(at..<first, of: tokens)
        var token = Token(
          start: tokens[first].start, end: tokens[mention.tokens.upperBound - 1].end, kind: .name)
        token.payload = Int32(next)
        token.shape = .capital
        if mention.words == 1, mention.tokens.count == 1 {
          token.classes = tokens[first].classes.intersection(.place)
        }
        places.appendReserved(result.count)
        result.appendReserved(token)
        at = mention.tokens.upperBound
        next += 1
      }
      result.appendReserved(at..<paragraph.upperBound, of: tokens)
      ranges.appendReserved(start..<result.count)
    }
    return (result.lent, ranges.lent, places.lent)
  }
}
