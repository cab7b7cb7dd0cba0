import Ingestion
import Quotes

extension ByteBuffer {
  /// Adds one article as a JSON object on one line, without a line feed.
  ///
  /// Offsets count Unicode scalars of `text`. What is not known is `null`.
  package mutating func appendJSON(_ item: ExportItem) {
    let article = item.article
    let places = ScalarPlaces(of: item)
    append(#"{"schema":1,"id":""#)
    append(article.id.description)
    append(#"","source":"#)
    appendJSON(article.source, url: article.metadata.url)
    appendJSON(article.metadata)
    append(#","words":"#)
    append(article.wordCount)
    append(#","text":"#)
    appendJSON(article.text.bytes, 0..<article.text.count)
    append(#","blocks":"#)
    appendJSONArray(article.blocks) { $0.appendJSON($1, of: article, places) }
    append(#","removed":"#)
    appendJSONArray(article.removed) { $0.appendJSON($1, of: article, places) }
    append(#","quotes":"#)
    appendJSONArray(item.quotations.enumerated()) { out, quote in
      out.appendJSON(quote.element, of: article, places, group: item.quoteGroup(quote.offset))
    }
    append(#","story":"#)
    appendJSON(item.story)
    append(UInt8(ascii: "}"))
  }

  private mutating func appendJSON(_ source: Source, url: String?) {
    append(#"{"path":"#)
    appendJSON(source.place.path)
    append(#","offset":"#)
    append(source.place.offset)
    append(#","length":"#)
    append(source.length)
    append(#","sha256":""#)
    append(source.digest.description)
    append(#"","format":"#)
    appendJSON(source.format.rawValue)
    append(#","charset":"#)
    appendJSON(source.charset)
    append(#","url":"#)
    appendJSON(url)
    append(#","record":"#)
    appendJSON(source.record)
    append(#","also":"#)
    appendJSONArray(source.also) { out, place in
      out.append(#"{"path":"#)
      out.appendJSON(place.path)
      out.append(#","offset":"#)
      out.append(place.offset)
      out.append(UInt8(ascii: "}"))
    }
    append(UInt8(ascii: "}"))
  }

  private mutating func appendJSON(_ metadata: Metadata) {
    append(#","title":"#)
    appendJSON(metadata.title)
    append(#","authors":"#)
    appendJSONArray(metadata.authors) { $0.appendJSON($1) }
    append(#","published":"#)
    appendJSON(metadata.published)
    append(#","published_text":"#)
    appendJSON(metadata.publishedText)
    append(#","site":"#)
    appendJSON(metadata.site)
    append(#","language":"#)
    appendJSON(metadata.language)
  }

  private mutating func appendJSON(_ block: Block, of article: Article, _ places: ScalarPlaces) {
    append(#"{"kind":"#)
    appendJSON(block.kind.rawValue)
    if let level = block.level {
      append(#","level":"#)
      append(level)
    }
    appendJSONPlace(of: block.range, places)
    append(#","text":"#)
    appendJSON(article.text.bytes, block.range)
    append(UInt8(ascii: "}"))
  }

  private mutating func appendJSON(_ block: RemovedBlock, of article: Article, _ places: ScalarPlaces) {
    append(#"{"reason":"#)
    appendJSON(block.reason.rawValue)
    append(#","rule":"#)
    appendJSON(block.rule)
    append(#","score":"#)
    appendJSON(score: block.score)
    append(#","text":"#)
    appendJSON(article.removedText.bytes, block.range)
    append(#","after":"#)
    append(places[block.after])
    append(UInt8(ascii: "}"))
  }

  /// Adds one quote as a JSON object.
  mutating func appendJSON(
    _ quote: Quotation, of article: Article, _ places: ScalarPlaces, group: String?
  ) {
    append(#"{"text":"#)
    appendJSON(article.text.bytes, quote.range)
    appendJSONPlace(of: quote.range, places)
    append(#","kind":"#)
    appendJSON(quote.kind.rawValue)
    append(#","speaker":"#)
    appendJSON(quote.speaker)
    append(#","role":"#)
    appendJSON(quote.role)
    append(#","mention":"#)
    appendJSON(part: quote.mention, of: article, places)
    append(#","cue":"#)
    appendJSON(part: quote.cue, of: article, places)
    append(#","confidence":"#)
    appendJSON(score: quote.confidence)
    append(#","group":"#)
    appendJSON(group)
    append(UInt8(ascii: "}"))
  }

  private mutating func appendJSON(part range: Range<Int>?, of article: Article, _ places: ScalarPlaces) {
    guard let range else { return append("null") }
    append(#"{"text":"#)
    appendJSON(article.text.bytes, range)
    appendJSONPlace(of: range, places)
    append(UInt8(ascii: "}"))
  }

  private mutating func appendJSONPlace(of range: Range<Int>, _ places: ScalarPlaces) {
    append(#","start":"#)
    append(places[range.lowerBound])
    append(#","end":"#)
    append(places[range.upperBound])
  }
}
