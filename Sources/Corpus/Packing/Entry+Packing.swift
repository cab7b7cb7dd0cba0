import Ingestion
import Quotes

// An article with its quotes as bytes: the text first, so that it can be searched where it stands, then what lists
// show, then the rest. What is written here is read below, in the same order.

extension ByteWriter {
  /// Writes an article with its quotes.
  mutating func write(_ entry: Corpus.Entry) {
    let article = entry.article
    write(article.text)
    write(article.metadata)
    write(article.wordCount)
    write(entry.quotations) { $0.write($1) }
    write(article.source)
    write(article.blocks) { $0.write($1) }
    write(article.removedText)
    write(article.removed) { $0.write($1) }
  }

  private mutating func write(_ metadata: Metadata) {
    write(metadata.title)
    write(metadata.authors) { $0.write($1) }
    write(metadata.published)
    write(metadata.publishedText)
    write(metadata.site)
    write(metadata.language)
    write(metadata.url)
  }

  private mutating func write(_ source: Source) {
    write(source.place)
    write(source.length)
    for word in 0..<4 { write(fixed: source.digest.words[word]) }
    write(case: source.format)
    write(source.charset)
    write(source.record)
    write(source.also) { $0.write($1) }
  }

  /// Writes a place in a file.
  mutating func write(_ place: Source.Place) {
    write(place.path)
    write(place.offset)
  }

  private mutating func write(_ block: Block) {
    write(case: block.kind)
    write(block.level.map { $0 + 1 } ?? 0)
    write(block.range)
  }

  private mutating func write(_ block: RemovedBlock) {
    write(block.range)
    write(block.after)
    write(case: block.reason)
    write(block.rule)
    write(block.score)
  }

  private mutating func write(_ quotation: Quotation) {
    write(quotation.range)
    write(case: quotation.kind)
    write(quotation.speaker)
    write(quotation.role)
    write(quotation.mention)
    write(quotation.cue)
    write(quotation.confidence)
  }

  /// Writes what the pass over all pages looks at.
  mutating func write(_ page: FurniturePass.Page) {
    write(page.site)
    write(page.isBoilerplate) { $0.write($1 ? 1 : 0) }
    write(Int(page.trace.threshold.bitPattern))
    write(page.trace.blocks) { out, block in
      out.write(fixed: block.hash)
      out.write(Int(block.logit.bitPattern))
      out.write(Int(block.words))
      out.write(case: block.kind)
      out.write(Int(block.level))
      out.write((block.isKept ? 1 : 0) + (block.isOpen ? 2 : 0))
    }
  }
}

extension ByteReader {
  /// An article with its quotes.
  mutating func entry() -> Corpus.Entry {
    let body = text()
    let metadata = metadata()
    let wordCount = number()
    let quotations = list { $0.quotation() }
    let article = Article(
      source: source(), metadata: metadata, text: body, blocks: list { $0.block() },
      removedText: text(), removed: list { $0.removedBlock() }, wordCount: wordCount)
    return Corpus.Entry(article: article, quotations: quotations)
  }

  private mutating func text() -> UTF8Text { UTF8Text(validated: Array(span())) }

  /// What is known about an article.
  mutating func metadata() -> Metadata {
    Metadata(
      title: optionalString(), authors: list { $0.string() }, published: optionalString(),
      publishedText: optionalString(), site: optionalString(), language: optionalString(),
      url: optionalString())
  }

  /// The file of an article; what comes after it is left unread.
  mutating func file() -> String {
    _ = span()
    _ = metadata()
    _ = number()
    _ = list { $0.quotation() }
    return place().path
  }

  private mutating func source() -> Source {
    Source(
      place: place(), length: number(), digest: Digest(words: SIMD4(fixed(), fixed(), fixed(), fixed())),
      format: `case`(of: InputFormat.allCases, else: .text), charset: string(), record: optionalString(),
      also: list { $0.place() })
  }

  /// A place in a file.
  mutating func place() -> Source.Place { Source.Place(path: string(), offset: number()) }

  private mutating func block() -> Block {
    let kind = `case`(of: Block.Kind.allCases, else: .paragraph)
    let level = number()
    return Block(kind: kind, level: level > 0 ? level - 1 : nil, range: range())
  }

  private mutating func removedBlock() -> RemovedBlock {
    RemovedBlock(
      range: range(), after: number(), reason: `case`(of: RemovalReason.allCases, else: .boilerplate),
      rule: string(), score: double())
  }

  private mutating func quotation() -> Quotation {
    let range = range()
    return Quotation(
      range: range, kind: `case`(of: Quotation.Kind.allCases, else: .direct), speaker: optionalString(),
      role: optionalString(), mention: optionalRange(), cue: optionalRange(), confidence: double())
  }

  /// What the pass over all pages looks at.
  mutating func page() -> FurniturePass.Page {
    let site = optionalString()
    let isBoilerplate = list { $0.number() == 1 }
    let threshold = Float(bitPattern: UInt32(truncatingIfNeeded: number()))
    let blocks = list { reader in
      let hash = reader.fixed()
      let logit = Float(bitPattern: UInt32(truncatingIfNeeded: reader.number()))
      let words = UInt16(truncatingIfNeeded: reader.number())
      let kind = reader.case(of: Block.Kind.allCases, else: .paragraph)
      let level = UInt8(truncatingIfNeeded: reader.number())
      let flags = reader.number()
      return TracedBlock(
        hash: hash, logit: logit, words: words, kind: kind, level: level, isKept: flags & 1 != 0,
        isOpen: flags & 2 != 0)
    }
    return FurniturePass.Page(
      trace: PageTrace(blocks: blocks, threshold: threshold), site: site, isBoilerplate: isBoilerplate)
  }
}
