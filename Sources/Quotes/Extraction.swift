import Ingestion

/// One article's way through the stages that ``QuoteExtractor`` names.
struct Extraction {
  let bytes: UnsafeBufferPointer<UInt8>
  let article: Article
  let lexicon: Lexicon.Lookup
  let table: UnsafeBufferPointer<ByteClass>

  func quotations() -> [Quotation] {
    // 1. Tokens and paragraphs.
    let tokens = Tokenizer.tokens(of: bytes, in: 0..<bytes.count, lexicon: lexicon, table: table)
    guard tokens.count > 1 else { return [] }
    let language = Language(declared: article.metadata.language, tokens: tokens)
    let paragraphs = Paragraphs(tokens: tokens, blocks: article.blocks, bytes: bytes).all()

    // 2. Segments.
    var segments = MarkPairing.segments(of: tokens, in: paragraphs)
    Blocks.add(to: &segments, tokens: tokens, paragraphs: paragraphs, bytes: bytes)
    let turnNames = Turns.add(to: &segments, tokens: tokens, paragraphs: paragraphs)
    segments.sort { $0.content.lowerBound < $1.content.lowerBound }

    // 3. Names.
    let (outer, outerParagraphs) = Reading.collapseQuotes(tokens, paragraphs: paragraphs, segments: segments)
    var (entities, mentions) = NameScanner.names(
      in: outer, paragraphs: zip(outerParagraphs, paragraphs).map { ($0, $1.isHeading) }, bytes: bytes,
      language: language)
    FullNames(tokens: tokens, isTitle: false).complete(&entities, in: segments.map(\.tokens))
    let title = Array((article.metadata.title ?? "").utf8)
    title.withUnsafeBufferPointer { bytes in
      let tokens = Tokenizer.tokens(of: bytes, in: 0..<bytes.count, lexicon: lexicon, table: table)
      FullNames(tokens: tokens, isTitle: true).complete(&entities, in: [tokens.indices])
    }

    // 4. Sentences and cues.
    let reading = reading(
      outer, outerParagraphs, paragraphs: paragraphs, segments: segments, entities: entities,
      mentions: mentions,
      language: language)
    var cues: [Cue] = []
    var cuesOfSentence: [Range<Int>] = []
    for sentence in reading.sentences.indices {
      let start = cues.count
      cues += CueFinder.cues(of: sentence, in: reading)
      cuesOfSentence.append(start..<cues.count)
    }

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
    var sentences: [Range<Int>] = []
    var paragraphOfSentence: [Int] = []
    let splitter = Sentences(tokens: atoms, segments: segments)
    for (number, paragraph) in ranges.enumerated() {
      splitter.split(paragraph, into: &sentences)
      while paragraphOfSentence.count < sentences.count { paragraphOfSentence.append(number) }
    }
    var tokenOfSegment = Array(repeating: 0, count: segments.count)
    var sentenceOfSegment = Array(repeating: 0, count: segments.count)
    for (number, sentence) in sentences.enumerated() {
      for at in sentence where atoms[at].kind == .quote {
        tokenOfSegment[Int(atoms[at].payload)] = at
        sentenceOfSegment[Int(atoms[at].payload)] = number
      }
    }
    return Reading(
      bytes: bytes, tokens: atoms, paragraphs: ranges, sentences: sentences,
      paragraphOfSentence: paragraphOfSentence,
      segments: segments, tokenOfSegment: tokenOfSegment, sentenceOfSegment: sentenceOfSegment,
      tokenOfMention: tokenOfMention, entities: entities, mentions: mentions,
      isHeading: paragraphs.map(\.isHeading),
      language: language)
  }
}
