import Ingestion

/// One article's way through the stages that ``QuoteExtractor`` names.
struct Extraction {
  let bytes: UnsafeBufferPointer<UInt8>
  let article: Article
  let lexicon: Lexicon.Lookup
  let table: UnsafeBufferPointer<ByteClass>

  func quotations() -> [Quotation] {
    // Tokens count bytes in 32 bits.
    guard bytes.count < Int32.max else { return [] }
    // 1. Tokens and paragraphs.
    let text = Tokenizer.tokens(of: bytes, lexicon: lexicon, table: table)
    let tokens = text.tokens
    guard tokens.count > 1 else { return [] }
    let language = Language(declared: article.metadata.language, tokens: tokens)
    let paragraphs = Paragraphs(of: text, blocks: article.blocks, bytes: bytes).all()

    // 2. Segments.
    var segments = MarkPairing.segments(of: text, in: paragraphs)
    Blocks.add(to: &segments, tokens: tokens, paragraphs: paragraphs, bytes: bytes)
    let turnNames = Turns.add(to: &segments, tokens: tokens, paragraphs: paragraphs)
    segments.sort { $0.content.lowerBound < $1.content.lowerBound }

    // 3. Names.
    let (outer, outerParagraphs) = Reading.collapseQuotes(text, paragraphs: paragraphs, segments: segments)
    var (entities, mentions) = NameScanner.names(
      in: outer, paragraphs: zip(outerParagraphs, paragraphs).map { ($0, $1.isHeading) }, bytes: bytes,
      language: language)
    FullNames(tokens: tokens, isTitle: false).complete(&entities, in: segments.map(\.tokens))
    let title = Array((article.metadata.title ?? "").utf8)
    title.withUnsafeBufferPointer { bytes in
      let tokens = Tokenizer.tokens(of: bytes, lexicon: lexicon, table: table).tokens
      FullNames(tokens: tokens, isTitle: true).complete(&entities, in: [tokens.indices])
    }

    // 4. Sentences and cues.
    let reading = reading(
      outer, outerParagraphs, paragraphs: paragraphs, segments: segments, entities: entities,
      mentions: mentions,
      language: language)
    let (cues, cuesOfSentence) = CueFinder.cues(in: reading)

    // 5. Attribution.
    let attributions = Attributor.attributions(in: reading, cues: cues, cuesOfSentence: cuesOfSentence)

    // 6. Resolution.
    var resolver = Resolver(reading: reading, cues: cues)
    var speakerOfCue = [Speaker?](repeating: nil, count: cues.count)
    for (index, cue) in cues.enumerated() {
      guard let subject = cue.subject else { continue }
      speakerOfCue[index] = resolver.speaker(of: subject, in: cue.sentence, cue: cue)
    }
    var speakers: [Speaker?] = []
    for (number, attribution) in attributions.enumerated() {
      if let cue = attribution.cue {
        speakers.append(speakerOfCue[cue])
      } else if let shared = attribution.sharesWith, shared < number {
        speakers.append(speakers[shared])
      } else if let subject = attribution.subject {
        speakers.append(resolver.speaker(of: subject, in: reading.sentenceOfSegment[number], cue: nil))
      } else {
        speakers.append(nil)
      }
    }

    for (number, attribution) in attributions.enumerated() {
      if let shared = attribution.sharesWith, shared > number { speakers[number] = speakers[shared] }
    }

    // 7. Claims.
    var claims = Claims(
      reading: reading, cues: cues, cuesOfSentence: cuesOfSentence, attributions: attributions,
      speakers: speakers, speakerOfCue: speakerOfCue)
    claims.turnNames = turnNames
    claims.title = title
    return claims.quotations()
  }

  private func reading(
    _ outer: [Token], _ outerParagraphs: [Range<Int>], paragraphs: [Paragraph], segments: [Segment],
    entities: [Entity], mentions: [Mention], language: Language
  ) -> Reading {
    let (atoms, ranges, tokenOfMention) = Reading.collapseNames(
      outer, paragraphs: outerParagraphs, mentions: mentions)
    var entities = entities
    Genders.weigh(&entities, mentions: mentions, tokens: atoms, tokenOfMention: tokenOfMention)
    var sentences = Sentences(tokens: atoms, segments: segments)
    for (number, paragraph) in ranges.enumerated() { sentences.split(paragraph, number: number) }
    return Reading(
      bytes: bytes, tokens: atoms, paragraphs: ranges, sentences: sentences.ranges,
      paragraphOfSentence: sentences.paragraphs, segments: segments,
      tokenOfSegment: sentences.tokenOfSegment, sentenceOfSegment: sentences.sentenceOfSegment,
      tokenOfMention: tokenOfMention, entities: entities, mentions: mentions,
      isHeading: paragraphs.map(\.isHeading),
      language: language)
  }
}
