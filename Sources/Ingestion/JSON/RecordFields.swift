/// Takes a record's text and clues out of a JSON object of one of the common shapes.
///
/// The names are those of plain records (`text`, `html`), Webz.io and NewsAPI (`content`, `thread`),
/// news-please (`maintext`, `date_publish`), schema.org (`articleBody`, `datePublished`) and crawlers' own.
enum RecordFields {
  /// Objects in which the article may stand.
  private static let wrappers: [StaticString] = [
    "article", "_source", "document", "doc", "data", "record", "post",
  ]

  /// A record of a JSON value, or why it is none.
  ///
  /// - Parameters:
  ///   - value: the object.
  ///   - bytes: the object's own bytes, which name the record.
  ///   - offset: where they begin in the file.
  ///   - number: the record's number in the file, from 1.
  ///   - format: the file's format.
  ///   - charset: the file's charset.
  /// - Returns: the record, or the problem that takes its place.
  static func record(
    of value: JSONValue, bytes: UnsafeBufferPointer<UInt8>, offset: Int, number: Int, format: InputFormat,
    charset: String
  ) -> RecordOrProblem {
    guard case .object = value else {
      return .problem(.badRecord(expected: "an object"), record: number)
    }
    var outer: JSONValue?
    var fields = value
    var content = Self.content(of: fields)
    if content == nil {
      for name in wrappers {
        if let inner = value[name], let found = Self.content(of: inner) {
          (outer, fields, content) = (value, inner, found)
          break
        }
      }
    }
    guard let content else {
      return .problem(.badRecord(expected: "a text or html field"), record: number)
    }
    var record = Record(
      of: UnsafeRawBufferPointer(bytes), offset: offset, number: number, format: format, charset: charset,
      content: content)
    record.clues = clues(of: fields)
    record.name = text(of: fields, ["id", "_id", "uuid", "uid", "guid"])
    if let outer {
      record.clues.append(clues(of: outer))
      record.name = record.name ?? text(of: outer, ["id", "_id", "uuid", "uid", "guid"])
    }
    return .record(record)
  }

  // MARK: The text

  private static func content(of fields: JSONValue) -> Record.Content? {
    for name: StaticString in ["html", "raw_html", "html_content", "page_html"] {
      if let html = fields[name]?.bytes, hasInk(html) { return .html(html) }
    }
    var empty: [UInt8]?
    if let text = fields["text"]?.bytes {
      if hasInk(text) { return .text(text) }
      empty = text
    }
    for name: StaticString in [
      "content", "body", "article", "maintext", "articleBody", "full_text", "fulltext", "article_text",
      "main_text",
      "content_html", "content_text", "raw_content",
    ] {
      guard let text = fields[name]?.bytes else { continue }
      if hasInk(text) { return isMarkup(text) ? .html(text) : .text(text) }
      empty = empty ?? text
    }
    return empty.map { .text($0) }
  }

  private static func hasInk(_ bytes: [UInt8]) -> Bool { bytes.contains { $0 > 0x20 } }

  /// Whether a text is written in HTML: it begins with a tag and closes at least one.
  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }), bytes[start] == UInt8(ascii: "<") else {
      return false
    }
    return zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "<") && $1 == UInt8(ascii: "/") }
  }

  // MARK: The clues

  private static func clues(of fields: JSONValue) -> MetadataClues {
    var clues = MetadataClues()
    clues.titles = [text(of: fields, ["title", "headline", "title_full", "name"])].compactMap { $0 }
    for name: StaticString in ["authors", "author", "byline", "creator", "by"] {
      clues.authors = fields[name].map(names(of:)) ?? []
      if !clues.authors.isEmpty { break }
    }
    for name: StaticString in [
      "published", "date", "date_publish", "datePublished", "published_at", "publishedAt", "publish_date",
      "pubDate",
      "date_published", "publication_date", "published_date", "pub_date", "timestamp", "created_at",
      "created",
    ] {
      if let date = fields[name].flatMap(date(of:)) { clues.dates.append(date) }
    }
    if let thread = fields["thread"] {
      clues.sites = [text(of: thread, ["site_full", "site"])].compactMap { $0 }
    }
    for name: StaticString in [
      "site", "source", "site_name", "siteName", "publisher", "outlet", "domain", "source_domain",
    ] {
      if let value = fields[name] { clues.sites.append(contentsOf: names(of: value)) }
    }
    clues.language = text(of: fields, ["language", "lang", "inLanguage"])
    clues.url = text(of: fields, ["url", "link", "canonical_url", "uri", "source_url"])
    return clues
  }

  /// The first of some fields that is a string or a number.
  private static func text(of fields: JSONValue, _ names: [StaticString]) -> String? {
    for name in names {
      if let text = fields[name]?.text { return text }
    }
    return nil
  }

  /// Names in a string, an object's `name`, or a list of either.
  static func names(of value: JSONValue) -> [String] {
    switch value {
    case .string: value.text.map { [$0] } ?? []
    case .object: ["name", "title", "full_name"].lazy.compactMap { value[$0]?.text }.first.map { [$0] } ?? []
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
