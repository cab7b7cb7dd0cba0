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
    let (turns, turnNames) = Turns.add(to: &segments, tokens: tokens, paragraphs: paragraphs)
    segments.sort { $0.content.lowerBound < $1.content.lowerBound }

    // 3. Names.
    let (outer, outerParagraphs) = Reading.collapseQuotes(tokens, paragraphs: paragraphs, segments: segments)
    let (entities, mentions) = NameScanner.names(
      in: outer, paragraphs: zip(outerParagraphs, paragraphs).map { ($0, $1.isHeading) }, bytes: bytes,
      language: language)

    // 4. Sentences and cues.
    var reading = reading(
      outer, outerParagraphs, paragraphs: paragraphs, segments: segments, entities: entities,
      mentions: mentions,
      language: language)
    Genders.weigh(&reading)
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
      } else if let shared = attribution.sharesWith {
        speakers.append(speakers[shared])
      } else if let subject = attribution.subject {
        speakers.append(resolver.speaker(of: subject, in: reading.sentenceOfSegment[number], cue: nil))
      } else {
        speakers.append(nil)
      }
    }

    // 7. Claims.
    _ = turns
    var claims = Claims(
      reading: reading, cues: cues, cuesOfSentence: cuesOfSentence, attributions: attributions,
      speakers: speakers, speakerOfCue: speakerOfCue)
    claims.turnNames = turnNames
    return claims.quotations()
  }

  private func reading(
    _ outer: [Token], _ outerParagraphs: [Range<Int>], paragraphs: [Paragraph], segments: [Segment],
    entities: [Entity], mentions: [Mention], language: Language
  ) -> Reading {
    let (atoms, ranges, tokenOfMention) = Reading.collapseNames(
      outer, paragraphs: outerParagraphs, mentions: mentions)
    var reading = Reading(
      bytes: bytes, tokens: atoms, paragraphs: ranges, sentences: [], paragraphOfSentence: [],
      segments: segments,
      tokenOfSegment: Array(repeating: 0, count: segments.count),
      sentenceOfSegment: Array(repeating: 0, count: segments.count), tokenOfMention: tokenOfMention,
      entities: entities, mentions: mentions, isHeading: paragraphs.map(\.isHeading), language: language)
    let sentences = Sentences(tokens: atoms, segments: segments)
    for (number, paragraph) in ranges.enumerated() {
      sentences.split(paragraph, into: &reading.sentences)
      while reading.paragraphOfSentence.count < reading.sentences.count {
        reading.paragraphOfSentence.append(number)
      }
    }
    for (number, sentence) in reading.sentences.enumerated() {
      for at in sentence where atoms[at].kind == .quote {
        reading.tokenOfSegment[Int(atoms[at].payload)] = at
        reading.sentenceOfSegment[Int(atoms[at].payload)] = number
      }
    }
    return reading
  }
}
