/// An article as the ingestion library gives it: clean body, metadata, and all that was taken away.
public struct Article: Sendable, Hashable, Identifiable {
  /// The article's name: from the SHA-256 of its record.
  public var id: ArticleID { source.digest.articleID }

  /// Where it was read from.
  public var source: Source

  /// What is known about it.
  public var metadata: Metadata

  /// The clean body: blocks joined by one empty line.
  ///
  /// Holds no title, byline or removed block.
  public var text: UTF8Text

  /// The body's blocks, in order; byte ranges into ``text``.
  public var blocks: [Block]

  /// The texts of the removed blocks, in page order, one line feed after each.
  public var removedText: UTF8Text

  /// The removed blocks, in page order; byte ranges into ``removedText``.
  public var removed: [RemovedBlock]

  /// How many words the body has; in scripts without spaces, each ideograph counts as one.
  public var wordCount: Int

  /// What the decisions on its blocks were made of, until the pass over the corpus has looked at it.
  package var trace: PageTrace?

  /// An article of parts.
  public init(
    source: Source, metadata: Metadata, text: UTF8Text, blocks: [Block], removedText: UTF8Text = .empty,
    removed: [RemovedBlock] = [], wordCount: Int
  ) {
    self.source = source
    self.metadata = metadata
    self.text = text
    self.blocks = blocks
    self.removedText = removedText
    self.removed = removed
    self.wordCount = wordCount
  }
}

/// What is known about an article.
///
/// Nil means not known; nothing is guessed to fill a field.
public struct Metadata: Sendable, Hashable {
  /// The headline; where the page names none, nil.
  public var title: String?

  /// The authors' names, in the page's order.
  public var authors: [String]

  /// When it was published: a date, or a date and time, as ISO 8601 (`2025-01-26`, `2025-01-26T08:14:00Z`).
  public var published: String?

  /// What the page says of the time where that is no absolute date ("1 year ago").
  public var publishedText: String?

  /// The outlet's name or, where only that is known, its domain.
  public var site: String?

  /// The language's two-letter code.
  public var language: String?

  /// Where the article was published.
  public var url: String?

  /// Metadata of parts.
  public init(
    title: String? = nil, authors: [String] = [], published: String? = nil, publishedText: String? = nil,
    site: String? = nil, language: String? = nil, url: String? = nil
  ) {
    self.title = title
    self.authors = authors
    self.published = published
    self.publishedText = publishedText
    self.site = site
    self.language = language
    self.url = url
  }
}

/// Where an article's record was found.
public struct Source: Sendable, Hashable {
  /// A place that holds the record's bytes.
  public struct Place: Sendable, Hashable {
    /// The file's path as it was given or found, `-` for standard input.
    public var path: String

    /// Where the record begins in the (unpacked) file, in bytes.
    public var offset: Int

    /// A place in a file.
    public init(path: String, offset: Int) {
      self.path = path
      self.offset = offset
    }
  }

  /// Where it was found first.
  public var place: Place

  /// The record's length in bytes.
  public var length: Int

  /// The SHA-256 of the record's bytes.
  public var digest: Digest

  /// The format the record was read as.
  public var format: InputFormat

  /// The charset it was decoded from, by its IANA name in lower case.
  public var charset: String

  /// The identity that the record itself carries (`id` in JSON Lines).
  public var record: String?

  /// Other places with the same bytes.
  public var also: [Place]

  /// A source of parts.
  public init(
    place: Place, length: Int, digest: Digest, format: InputFormat, charset: String = "utf-8",
    record: String? = nil,
    also: [Place] = []
  ) {
    self.place = place
    self.length = length
    self.digest = digest
    self.format = format
    self.charset = charset
    self.record = record
    self.also = also
  }
}

/// The formats that records come in.
public enum InputFormat: String, Sendable, CaseIterable {
  case text, html, markdown, json, jsonl, csv, feed, warc

  /// Whether a file of this format is one record.
  var isOneRecord: Bool {
    switch self {
    case .text, .html, .markdown: true
    case .json, .jsonl, .csv, .feed, .warc: false
    }
  }
}
