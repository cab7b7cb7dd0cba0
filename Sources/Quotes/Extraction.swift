import Ingestion

/// One article's way through the stages that ``QuoteExtractor`` names.
struct Extraction {
  let bytes: UnsafeBufferPointer<UInt8>
  let article: Article
  let lexicon: Lexicon.Lookup
  let table: UnsafeBufferPointer<ByteClass>

  let arena: Arena

  /// How many bytes an arena needs for a text of some bytes, unless it has more names and cues than most.
  static func arenaSize(of bytes: Int) -> Int {
    // Tokens as read, with quotes as one and with names as one; half as much for all that is said of them. What a very
    // long text needs is not asked for at once.
    min(Tokenizer.estimate(bytes) * MemoryLayout<Token>.stride * 7 / 2 + 8192, 1 << 24)
  }

  func quotations() -> [Quotation] {
    // Tokens count bytes in 32 bits.
    guard bytes.count < Int32.max else { return [] }
    // 1. Tokens and paragraphs.
    let text = Tokenizer.tokens(of: bytes, lexicon: lexicon, table: table, in: arena)
    let tokens = text.tokens
    guard tokens.count > 1 else { return [] }
    let language = Language(declared: article.metadata.language, tokens: tokens)
    let paragraphs = Paragraphs(of: text, blocks: article.blocks, bytes: bytes).all(in: arena)

    // 2. Segments.
    var found = MarkPairing.segments(of: text, in: paragraphs, bytes: bytes)
    Blocks.add(to: &found, tokens: tokens, paragraphs: paragraphs, bytes: bytes)
    let turnNames = Turns.add(to: &found, tokens: tokens, paragraphs: paragraphs)
    // Only blocks and turns stand out of line.
    if found.last?.origin != .marks { found.sort { $0.content.lowerBound < $1.content.lowerBound } }
    let segments = arena.lent(found)

    // 3. Names.
    var isHeading = arena.room(Bool.self, for: paragraphs.count)
    for paragraph in paragraphs { isHeading.appendReserved(paragraph.isHeading) }
    let (outer, outerParagraphs) = Reading.collapseQuotes(
      text, paragraphs: paragraphs, segments: segments, in: arena)
    let (entities, mentions) = NameScanner.names(
      in: outer, paragraphs: outerParagraphs, isHeading: isHeading.lent, bytes: bytes, language: language,
      arena: arena)
    FullNames(tokens: tokens, isTitle: false).complete(
      entities, in: segments.lazy.map(\.tokens), arena: arena)
    let title = Array((article.metadata.title ?? "").utf8)
    title.withUnsafeBufferPointer { bytes in
      let tokens = Tokenizer.tokens(of: bytes, lexicon: lexicon, table: table, in: arena).tokens
      FullNames(tokens: tokens, isTitle: true).complete(
        entities, in: CollectionOfOne(tokens.indices), arena: arena)
    }

    // 4. Sentences and cues.
    var contents = contents(
      outer, outerParagraphs, segments: segments, entities: entities, mentions: mentions,
      isHeading: isHeading.lent, language: language)
    return withUnsafePointer(to: &contents) { contents in
      let reading = Reading(contents)
      let (cues, cuesOfSentence) = CueFinder.cues(in: reading, arena: arena)

      // 5. Attribution.
      let attributions = Attributor.attributions(
        in: reading, cues: cues, cuesOfSentence: cuesOfSentence, arena: arena)

      // 6. Resolution.
      let (speakers, speakerOfCue) = speakers(in: reading, cues: cues, attributions: attributions)

      // 7. Claims.
      var claims = Claims(
        reading: reading, cues: cues, cuesOfSentence: cuesOfSentence, attributions: attributions,
        speakers: speakers, speakerOfCue: speakerOfCue, arena: arena)
      claims.turnNames = turnNames
      claims.title = title
      return claims.quotations()
    }
  }

  /// Who speaks each quote, and each cue.
  private func speakers(in reading: Reading, cues: Lent<Cue>, attributions: Lent<Attribution>)
    -> (ofQuote: Lent<Speaker?>, ofCue: Lent<Speaker?>)
  {
    var resolver = Resolver(reading: reading, cues: cues, arena: arena)
    let speakerOfCue = arena.room(repeating: Speaker?.none, count: cues.count)
    for (index, cue) in cues.enumerated() {
      guard let subject = cue.subject else { continue }
      speakerOfCue[index] = resolver.speaker(of: subject, in: cue.sentence, cue: cue)
    }
    let speakers = arena.room(repeating: Speaker?.none, count: attributions.count)
    for (number, attribution) in attributions.enumerated() {
      if let cue = attribution.cue {
        speakers[number] = speakerOfCue[cue]
      } else if let shared = attribution.sharesWith, shared < number {
        speakers[number] = speakers[shared]
      } else if let subject = attribution.subject {
        speakers[number] = resolver.speaker(of: subject, in: reading.sentenceOfSegment[number], cue: nil)
      }
    }
    for (number, attribution) in attributions.enumerated() {
      if let shared = attribution.sharesWith, shared > number { speakers[number] = speakers[shared] }
    }
    return (speakers.lent, speakerOfCue.lent)
  }

  private func contents(
    _ outer: Lent<Token>, _ outerParagraphs: Lent<Range<Int>>, segments: Lent<Segment>,
    entities: Room<Entity>, mentions: Lent<Mention>, isHeading: Lent<Bool>, language: Language
  ) -> Reading.Contents {
    let (atoms, ranges, tokenOfMention) = Reading.collapseNames(
      outer, paragraphs: outerParagraphs, mentions: mentions, in: arena)
    Genders.weigh(entities, mentions: mentions, tokens: atoms, tokenOfMention: tokenOfMention)
    var sentences = Sentences(tokens: atoms, segments: segments, in: arena)
    for (number, paragraph) in ranges.enumerated() { sentences.split(paragraph, number: number) }
    return Reading.Contents(
      bytes: bytes, tokens: atoms, paragraphs: ranges, sentences: sentences.ranges.lent,
      paragraphOfSentence: sentences.paragraphs.lent, segments: segments,
      tokenOfSegment: sentences.tokenOfSegment.lent, sentenceOfSegment: sentences.sentenceOfSegment.lent,
      tokenOfMention: tokenOfMention, entities: entities.lent, mentions: mentions, isHeading: isHeading,
      language: language)
  }
}
