/// Gathers what a page says about its article outside the text: meta elements, JSON-LD, microdata, `<title>`.
struct HeadClues {
  private var metas: [(name: String, content: String)] = []
  private var title: [UInt8] = []
  private var isTitleDone = false
  private var script: [UInt8] = []
  private var linkedData: [LinkedData] = []
  private var canonical: String?
  private var language: String?
  private var times: [(stamp: String, isMarked: Bool)] = []
  private var capturing: MarkupTag?

  /// The most scripts of linked data that are read, and the largest: pages need few.
  private static let linkedDataLimit = (count: 32, bytes: 1 << 20)
  private static let metaLimit = 512

  /// Whether text is wanted now.
  var isCapturing: Bool { capturing != nil }

  // MARK: Events

  /// An element begins.
  mutating func begin(_ tag: MarkupTag, _ attributes: MarkupAttributes) {
    switch tag {
    case .title where !isTitleDone: capturing = .title
    case .script:
      if let type = attributes["type"], type.lowercased().contains("ld+json"),
        linkedData.count < Self.linkedDataLimit.count
      {
        capturing = .script
        script = []
      }
    case .html: language = language ?? attributes["lang"] ?? attributes["xml:lang"]
    case .meta: meta(attributes)
    case .link where attributes["rel"]?.lowercased() == "canonical":
      canonical = canonical ?? attributes["href"]
    case .time:
      if let stamp = attributes["datetime"], !stamp.isEmpty, times.count < 64 {
        let marks =
          (attributes["itemprop"] ?? "") + (attributes["class"] ?? "") + (attributes["pubdate"] ?? "")
        times.append((stamp, marks.lowercased().contains("publ") || attributes["pubdate"] != nil))
      }
    default: break
    }
  }

  /// Text of an element that ``isCapturing`` asked for.
  mutating func capture(_ bytes: UnsafeBufferPointer<UInt8>) {
    if capturing == .title {
      if title.count < 4096 { title.append(contentsOf: bytes) }
    } else if script.count + bytes.count <= Self.linkedDataLimit.bytes {
      script.append(contentsOf: bytes)
    }
  }

  /// An element ends.
  mutating func end(_ tag: MarkupTag) {
    guard let wanted = capturing, tag == wanted else { return }
    capturing = nil
    if tag == .title {
      isTitleDone = !title.isEmpty
    } else if let data = LinkedData(script: script) {
      linkedData.append(data)
    }
  }

  private mutating func meta(_ attributes: MarkupAttributes) {
    guard metas.count < Self.metaLimit,
      let name = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"],
      let content = attributes["content"]
    else { return }
    let text = Self.line(content)
    if !text.isEmpty { metas.append((name.lowercased(), text)) }
  }

  // MARK: What came of it

  /// The clues, each with its candidates in the order of trust.
  ///
  /// - Parameter headings: the page's main headings (`<h1>`), in page order.
  /// - Returns: what the head, the linked data and the marked times say.
  func clues(headings: [String]) -> MetadataClues {
    let article = linkedData.flatMap(\.articles).first
    var clues = MetadataClues()
    clues.titles =
      HeadlineChoice(
        headings: headings, linked: article?.headline, shared: meta("og:title", "twitter:title"),
        document: documentTitle
      ).ranked
    clues.authors = article?.authors ?? []
    if clues.authors.isEmpty {
      for name in [
        "author", "article:author", "byl", "dc.creator", "dcterms.creator", "sailthru.author",
        "parsely-author",
        "twitter:data1", "article.author", "citation_author",
      ] {
        clues.authors = metas(name).filter { !$0.contains("://") && (name != "twitter:data1" || isName($0)) }
        if !clues.authors.isEmpty { break }
      }
    }
    clues.dates =
      [article?.published].compactMap { $0 }
      + [
        "article:published_time", "og:article:published_time", "datepublished", "date", "pubdate",
        "publishdate",
        "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "sailthru.date", "parsely-pub-date",
        "publish-date", "article.published", "og:pubdate", "citation_publication_date", "publication_date",
        "originalpublicationdate", "cxenseparse:recs:publishtime", "dc.date.created", "release_date",
      ].flatMap(metas) + times.filter(\.isMarked).map(\.stamp) + times.filter { !$0.isMarked }.map(\.stamp)
      + [article?.modified].compactMap { $0 } + metas("article:modified_time")
    clues.sites =
      [meta("og:site_name"), article?.publisher, meta("application-name"), meta("publisher")].compactMap {
        $0
      }
    clues.language = language ?? article?.language ?? meta("og:locale", "content-language", "dc.language")
    clues.url = [canonical, meta("og:url"), article?.url].compactMap { $0 }.first { $0.hasPrefix("http") }
    return clues
  }

  private var documentTitle: String? {
    let text = String(decoding: title, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    return text.isEmpty ? nil : text
  }

  /// A text in one line, without blanks at its ends.
  private static func line(_ text: String) -> String {
    let words = text.utf8.split { $0 <= 0x20 }
    return words.count == 1 && words[0].count == text.utf8.count
      ? text : words.map { String(Substring($0)) }.joined(separator: " ")
  }

  private func metas(_ name: String) -> [String] { metas.filter { $0.name == name }.map(\.content) }

  private func meta(_ names: String...) -> String? { names.lazy.compactMap { metas($0).first }.first }

  /// Two to four words that begin with capitals.
  private func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (2...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase ?? false }
  }
}
