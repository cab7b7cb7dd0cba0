/// An article as the rules of attribution see it: quotes and names are single tokens, sentences are known.
///
/// A class, since all stages look into the one reading of an article; it never changes.
final class Reading {
  /// The text's bytes, borrowed for the time of the extraction.
  let bytes: UnsafeBufferPointer<UInt8>

  /// Words, signs, and one token each for a quote and a name.
  let tokens: [Token]

  /// The paragraphs' ranges of tokens.
  let paragraphs: [Range<Int>]

  /// The sentences' ranges of tokens.
  let sentences: [Range<Int>]

  /// The number of each sentence's paragraph.
  let paragraphOfSentence: [Int]

  /// The quotes.
  let segments: [Segment]

  /// Where each quote stands among the tokens.
  let tokenOfSegment: [Int]

  /// The number of each quote's sentence.
  let sentenceOfSegment: [Int]

  /// Where each mention stands among the tokens.
  let tokenOfMention: [Int]

  /// Who is named.
  let entities: [Entity]

  /// Where they are named.
  let mentions: [Mention]

  /// Whether a paragraph is a heading.
  let isHeading: [Bool]

  /// The text's language.
  let language: Language

  init(
    bytes: UnsafeBufferPointer<UInt8>,
    tokens: [Token],
    paragraphs: [Range<Int>],
    sentences: [Range<Int>],
    paragraphOfSentence: [Int],
    segments: [Segment],
    tokenOfSegment: [Int],
    sentenceOfSegment: [Int],
    tokenOfMention: [Int],
    entities: [Entity],
    mentions: [Mention],
    isHeading: [Bool],
    language: Language
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.paragraphs = paragraphs
    self.sentences = sentences
    self.paragraphOfSentence = paragraphOfSentence
    self.segments = segments
    self.tokenOfSegment = tokenOfSegment
    self.sentenceOfSegment = sentenceOfSegment
    self.tokenOfMention = tokenOfMention
    self.entities = entities
    self.mentions = mentions
    self.isHeading = isHeading
    self.language = language
  }
}

extension Reading {
  /// Replaces each quote by one token; paragraphs' ranges follow.
  static func collapseQuotes(
    _ text: TokenizedText, paragraphs: [Paragraph], segments: [Segment]
  ) -> (tokens: [Token], paragraphs: [Range<Int>]) {
    let marks = text.marks
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(paragraphs.count)
    var segment = 0
    var mark = 0
    let result = [Token](madeFrom: text.tokens) { tokens, result in
      for paragraph in paragraphs {
        let start = result.count
        let end = paragraph.tokens.upperBound
        var at = paragraph.tokens.lowerBound
        while at < end {
          while segment < segments.count, segments[segment].tokens.lowerBound < at { segment += 1 }
          while mark < marks.count, marks[mark] < at { mark += 1 }
          let quote = segment < segments.count ? segments[segment].tokens.lowerBound : end
          let next = min(end, quote, mark < marks.count ? marks[mark] : end)
          result.append(at..<next, of: tokens)
          guard next < end else { break }
          if next == quote {
            result.append(Self.token(of: segments[segment], number: segment, in: tokens))
            at = segments[segment].tokens.upperBound
            segment += 1
          } else {
            if let token = unpaired(tokens[next], behind: result.last) { result.append(token) }
            at = next + 1
          }
        }
        ranges.append(start..<result.count)
      }
    }
    return (result, ranges)
  }

  private static func token(of segment: Segment, number: Int, in tokens: UnsafeBufferPointer<Token>) -> Token
  {
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
    _ tokens: [Token], paragraphs: [Range<Int>], mentions: [Mention]
  ) -> (tokens: [Token], paragraphs: [Range<Int>], tokenOfMention: [Int]) {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(paragraphs.count)
    var places: [Int] = []
    places.reserveCapacity(mentions.count)
    var next = 0
    let result = [Token](madeFrom: tokens) { tokens, result in
      for paragraph in paragraphs {
        let start = result.count
        var at = paragraph.lowerBound
        while next < mentions.count, mentions[next].tokens.lowerBound < paragraph.upperBound {
          let mention = mentions[next]
          let first = mention.tokens.lowerBound
          result.append(at..<first, of: tokens)
          var token = Token(
            start: tokens[first].start, end: tokens[mention.tokens.upperBound - 1].end, kind: .name)
          token.payload = Int32(next)
          token.shape = .capital
          if mention.words == 1, mention.tokens.count == 1 {
            token.classes = tokens[first].classes.intersection(.place)
          }
          places.append(result.count)
          result.append(token)
          at = mention.tokens.upperBound
          next += 1
        }
        result.append(at..<paragraph.upperBound, of: tokens)
        ranges.append(start..<result.count)
      }
    }
    return (result, ranges, places)
  }
}
