/// Takes a record's text and clues out of an object or a row of one of the common shapes.
///
/// The names are those of plain records (`text`, `html`), Webz.io (`thread`), NewsAPI and the APIs of newspapers
/// (`webTitle`, `fields`, `lead_paragraph`), WordPress (`rendered`), news-please (`maintext`, `date_publish`), JSON Feed
/// (`content_html`), schema.org (`articleBody`, `datePublished`) and crawlers' own. Case and what stands between words
/// make no difference.
enum RecordFields {
  /// Where a record stands, and what it names as its format.
  struct Place {
    /// The record's own bytes, which name it.
    var bytes: UnsafeBufferPointer<UInt8>
    /// Where they begin in the file.
    var offset: Int
    /// The record's number in the file, from 1.
    var number: Int
    /// The file's format.
    var format: InputFormat
    /// The record's charset.
    var charset: String
  }

  /// Objects in which the article may stand.
  private static let wrappers: [StaticString] = [
    "article", "source", "document", "doc", "data", "record", "post", "fields", "item", "entry",
  ]

  private static let names: [StaticString] = ["id", "uuid", "uid", "guid"]

  /// A record of an object; nil where it holds no text.
  static func record(of value: JSONValue, at place: Place) -> Record? {
    guard let (fields, content, outer) = find(in: value) else { return nil }
    var record = Record(
      of: UnsafeRawBufferPointer(place.bytes), offset: place.offset, number: place.number,
      format: place.format, charset: place.charset, content: content)
    record.clues = clues(of: fields)
    record.name = text(of: fields, names)
    if let outer {
      record.clues.append(clues(of: outer))
      record.name = record.name ?? text(of: outer, names)
    }
    return record
  }

  /// Whether an object holds a text.
  static func hasContent(_ value: JSONValue) -> Bool { find(in: value) != nil }

  // MARK: The text

  /// The object with the text, the text, and the object around it where there is one.
  private static func find(
    in value: JSONValue
  ) -> (fields: JSONValue, content: Record.Content, outer: JSONValue?)? {
    guard case .object = value else { return nil }
    if let content = content(of: value) { return (value, content, nil) }
    for name in wrappers {
      if let inner = value.field(name), let content = content(of: inner) { return (inner, content, value) }
    }
    return nil
  }

  private static func content(of fields: JSONValue) -> Record.Content? {
    for name: StaticString in ["html", "rawhtml", "htmlcontent", "pagehtml"] {
      if let html = fields.field(name)?.bytes, hasInk(html) { return .html(html) }
    }
    var empty: [UInt8]?
    if let text = fields.field("text").flatMap(words(of:)) {
      if hasInk(text) { return .text(text) }
      empty = text
    }
    for name: StaticString in [
      "content", "body", "article", "maintext", "articlebody", "fulltext", "articletext", "maintext",
      "contenthtml", "contenttext", "rawcontent", "bodytext", "paragraphs", "leadparagraph",
    ] {
      guard let text = fields.field(name).flatMap(words(of:)) else { continue }
      if hasInk(text) { return isMarkup(text) ? .html(text) : .text(text) }
      empty = empty ?? text
    }
    return empty.map { .text($0) }
  }

  /// A string's text, or that of a list of paragraphs, or what WordPress calls rendered.
  private static func words(of value: JSONValue) -> [UInt8]? {
    switch value {
    case .string(let bytes): bytes
    case .object: value["rendered"]?.bytes
    case .array(let parts):
      {
        let paragraphs = parts.compactMap(\.bytes)
        return paragraphs.isEmpty || paragraphs.count < parts.count
          ? nil : Array(paragraphs.joined(separator: [0x0A, 0x0A]))
      }()
    default: nil
    }
  }

  static func hasInk(_ bytes: [UInt8]) -> Bool { bytes.contains { $0 > 0x20 } }

  /// Whether a text is written in HTML: it begins with a tag and closes at least one.
  static func isMarkup(_ bytes: [UInt8]) -> Bool {
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }), bytes[start] == UInt8(ascii: "<") else {
      return false
    }
    return zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "<") && $1 == UInt8(ascii: "/") }
  }

  // MARK: The clues

  /// What an object says of its article.
  static func clues(of fields: JSONValue) -> MetadataClues {
    var clues = MetadataClues()
    clues.titles = [text(of: fields, ["title", "headline", "webtitle", "titlefull", "name"])].compactMap {
      $0
    }
    for name: StaticString in ["authors", "author", "byline", "creator", "by"] {
      clues.authors = fields.field(name).map(names(of:)) ?? []
      if !clues.authors.isEmpty { break }
    }
    for name: StaticString in [
      "published", "date", "datepublish", "datepublished", "publishedat", "publishdate", "pubdate",
      "publicationdate", "publisheddate", "webpublicationdate", "firstpublicationdate", "dategmt",
      "timestamp",
      "createdat", "created",
    ] {
      if let date = fields.field(name).flatMap(date(of:)) { clues.dates.append(date) }
    }
    if let thread = fields.field("thread") {
      clues.sites = [text(of: thread, ["sitefull", "site"])].compactMap { $0 }
    }
    for name: StaticString in [
      "site", "source", "sitename", "publisher", "publication", "outlet", "domain", "sourcedomain",
    ] {
      if let value = fields.field(name) { clues.sites.append(contentsOf: names(of: value)) }
    }
    clues.language = text(of: fields, ["language", "lang", "inlanguage"])
    clues.url = text(of: fields, ["url", "link", "canonicalurl", "weburl", "uri", "sourceurl"])
    return clues
  }

  /// The first of some fields that is a string, a number, or an object with a main text.
  private static func text(of fields: JSONValue, _ names: [StaticString]) -> String? {
    for name in names {
      guard let value = fields.field(name) else { continue }
      if let text = value.text ?? value["main"]?.text ?? value["rendered"]?.text { return text }
    }
    return nil
  }

  /// Names in a string, an object's `name`, or a list of either.
  static func names(of value: JSONValue) -> [String] {
    switch value {
    case .string: value.text.map { [$0] } ?? []
    case .object:
      ["name", "title", "full_name", "original"].lazy.compactMap { value[$0]?.text }.first.map { [$0] } ?? []
    case .array(let values):
      values.flatMap { element -> [String] in
        if case .array = element { return [] }
        return names(of: element)
      }
    default: []
    }
  }

  /// A date as written; a number counts seconds or milliseconds since 1970.
  private static func date(of value: JSONValue) -> String? {
    switch value {
    case .string: return value.text
    case .number(let digits):
      guard let number = Double(String(decoding: digits, as: UTF8.self)) else { return nil }
      let seconds = abs(number) >= 1e11 ? number / 1000 : number
      // 1990 to 2100: other numbers are years or counters.
      guard seconds >= 631_152_000, seconds < 4_102_444_800 else { return nil }
      return EpochTime.iso8601(seconds: Int(seconds))
    default: return nil
    }
  }
}

extension MetadataClues {
  /// Adds what other clues know, after what is known already.
  mutating func append(_ other: MetadataClues) {
    titles += other.titles.filter { !titles.contains($0) }
    if authors.isEmpty { authors = other.authors }
    if newsrooms.isEmpty { newsrooms = other.newsrooms }
    dates += other.dates.filter { !dates.contains($0) }
    sites += other.sites.filter { !sites.contains($0) }
    language = language ?? other.language
    url = url ?? other.url
  }
}
