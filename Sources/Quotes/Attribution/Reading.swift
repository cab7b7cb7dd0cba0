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
    _ tokens: [Token], paragraphs: [Paragraph], segments: [Segment]
  ) -> (tokens: [Token], paragraphs: [Range<Int>]) {
    var result: [Token] = []
    result.reserveCapacity(tokens.count)
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(paragraphs.count)
    var next = 0
    for paragraph in paragraphs {
      let start = result.count
      var at = paragraph.tokens.lowerBound
      while at < paragraph.tokens.upperBound {
        while next < segments.count, segments[next].tokens.lowerBound < at { next += 1 }
        if next < segments.count, segments[next].tokens.lowerBound == at {
          let segment = segments[next]
          var token = Token(
            start: Int32(tokens[at].start), end: tokens[segment.tokens.upperBound - 1].end, kind: .quote)
          token.payload = Int32(next)
          // May be a nickname: short, written large, no sentence.
          if segment.words <= 2, segment.beginsWithCapital, segment.ending == nil { token.shape = .capital }
          result.append(token)
          at = segment.tokens.upperBound
          next += 1
        } else {
          if let token = unpaired(tokens[at], behind: result.last) { result.append(token) }
          at += 1
        }
      }
      ranges.append(start..<result.count)
    }
    return (result, ranges)
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
    var result: [Token] = []
    result.reserveCapacity(tokens.count)
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(paragraphs.count)
    var places: [Int] = []
    places.reserveCapacity(mentions.count)
    var next = 0
    for paragraph in paragraphs {
      let start = result.count
      var at = paragraph.lowerBound
      while at < paragraph.upperBound {
        if next < mentions.count, mentions[next].tokens.lowerBound == at {
          let mention = mentions[next]
          var token = Token(
            start: tokens[at].start, end: tokens[mention.tokens.upperBound - 1].end, kind: .name)
          token.payload = Int32(next)
          token.shape = .capital
          if mention.words == 1, mention.tokens.count == 1 {
            token.classes = tokens[at].classes.intersection(.place)
          }
          places.append(result.count)
          result.append(token)
          at = mention.tokens.upperBound
          next += 1
        } else {
          result.append(tokens[at])
          at += 1
        }
      }
      ranges.append(start..<result.count)
    }
    return (result, ranges, places)
  }
}
