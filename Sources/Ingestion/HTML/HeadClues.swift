/// Gathers what a page says about its article outside the text: meta elements, JSON-LD, microdata, `<title>`.
struct HeadClues {
  private var metas: [Meta] = []
  private var title: [UInt8] = []
  private var isTitleDone = false
  private var script: [UInt8] = []
  private var linkedData: [LinkedData] = []
  private var canonical: String?
  private var language: String?
  private var times: [(stamp: String, isMarked: Bool, node: Int32)] = []
  private var capturing: MarkupTag?

  /// A meta element: its name in lower case, and its content in one line.
  private struct Meta {
    var name: String
    var content: String
  }

  /// The most scripts of linked data that are read, and the largest: pages need few.
  private static let linkedDataLimit = (count: 32, bytes: 1 << 20)
  private static let metaLimit = 512

  /// Whether text is wanted now.
  var isCapturing: Bool { capturing != nil }

  // MARK: Events

  /// An element begins.
  ///
  /// - Parameters:
  ///   - tag: what element.
  ///   - attributes: its attributes.
  ///   - node: the innermost block element around it.
  mutating func begin(_ tag: MarkupTag, _ attributes: MarkupAttributes, node: Int32 = -1) {
    switch tag {
    case .title where !isTitleDone: capturing = .title
    case .script:
      if let type = attributes["type"], type.lowercased().holds("ld+json"),
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
        times.append((stamp, marks.lowercased().holds("publ") || attributes["pubdate"] != nil, node))
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
    if !text.isEmpty { metas.append(Meta(name: name.lowercased(), content: text)) }
  }

  // MARK: What came of it

  /// The clues, each with its candidates in the order of trust.
  ///
  /// - Parameters:
  ///   - headings: the page's main headings (`<h1>`), in page order.
  ///   - tree: the page's elements.
  /// - Returns: what the head, the linked data and the marked times say.
  func clues(headings: [String], tree: MarkupTree = MarkupTree()) -> MetadataClues {
    let articles = linkedData.flatMap(\.articles)
    let article = articles.first { !$0.isAside } ?? articles.first
    var clues = MetadataClues()
    clues.sites =
      [meta("og:site_name"), article?.publisher, meta("application-name"), meta("publisher")].compactMap {
        $0
      }
    clues.url = [canonical, meta("og:url"), article?.url].compactMap { $0 }.first { $0.hasPrefix("http") }
    clues.body = article?.body
    clues.summary = meta("og:description", "twitter:description", "description")
    clues.language = language ?? article?.language ?? meta("og:locale", "content-language", "dc.language")
    clues.titles =
      HeadlineChoice(
        headings: headings, linked: article?.headline, shared: metas("og:title") + metas("twitter:title"),
        document: documentTitle, outlets: outlets(clues)
      ).ranked
    (clues.authors, clues.newsrooms) = authors(article, outlets: outlets(clues))
    clues.dates = dates(article, url: clues.url, tree: tree)
    return clues
  }

  /// The outlet's names, and its domain's.
  private func outlets(_ clues: MetadataClues) -> [String] {
    let labels =
      clues.url.flatMap(SiteReader.domain(of:)).map { $0.split(separator: ".").map(String.init) } ?? []
    // The name stands before the ending, which may be of two parts (`co.uk`).
    return clues.sites + labels.dropLast().filter { $0.utf8.count > 3 }
  }

  // MARK: Authors

  /// Meta elements that name authors.
  private static let authorNames = [
    "author", "article:author", "byl", "byline", "dc.creator", "dcterms.creator", "sailthru.author",
    "parsely-author", "twitter:data1", "article.author",
  ]

  /// Who wrote the article; and apart, what is named like the outlet or as an organisation.
  private func authors(_ article: LinkedData.Article?, outlets: [String]) -> ([String], newsrooms: [String]) {
    var sources = [article?.authors ?? [], metas("citation_author") + metas("citation_authors")]
    for name in Self.authorNames {
      sources.append(metas(name).filter { name != "twitter:data1" || isName($0) })
    }
    sources.append(
      metas.filter { $0.name.hasSuffix(":author") || $0.name.hasSuffix("_author") }.map(\.content))
    let found = sources.map(AuthorClues.names(in:)).filter { !$0.isEmpty }
    let persons = found.first { !$0.allSatisfy { AuthorClues.isOutlet($0, sites: outlets) } }
    let newsrooms = article.map { AuthorClues.names(in: $0.organisations) } ?? []
    return (persons ?? [], newsrooms.isEmpty ? found.first ?? [] : newsrooms)
  }

  // MARK: Dates

  /// Meta elements that name the day of publication, the surest first.
  private static let dateNames = [
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "pubdate",
    "publishdate", "published_at", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date",
    "dc.date.created",
    "sailthru.date", "parsely-pub-date", "publish-date", "article.published", "og:pubdate",
    "citation_publication_date", "citation_date", "publication_date", "originalpublicationdate",
    "cxenseparse:recs:publishtime", "release_date", "date", "datecreated",
  ]

  /// The days that the page gives for its publication, the surest first.
  private func dates(_ article: LinkedData.Article?, url: String?, tree: MarkupTree) -> [String] {
    let own = times.filter { isArticles($0.node, tree) }
    let others = metas.filter { isPublication($0.name) && !Self.dateNames.contains($0.name) }.map(\.content)
    let marked = own.filter(\.isMarked).map(\.stamp)
    let unmarked = own.filter { !$0.isMarked }.map(\.stamp)
    let path = url.flatMap(DateReader.date(inPathOf:))
    // The address may name the day before or after by its clock; a time further away is of another story.
    let isNear = path.map { day in
      unmarked.first.flatMap(DateReader.firstDate(in:)).map { abs($0.ordinal - day.ordinal) <= 2 } ?? false
    }
    let inPath = [path?.iso].compactMap { $0 }
    return [article?.published].compactMap { $0 } + Self.dateNames.flatMap(metas) + marked + others
      + (isNear == false ? inPath + unmarked : unmarked + inPath) + [article?.modified].compactMap { $0 }
      + metas("article:modified_time")
  }

  /// Whether a meta element's name speaks of publication.
  private func isPublication(_ name: String) -> Bool {
    guard
      name.holds("publish") || name.holds("pub-date") || name.holds("pubdate")
        || name.holds("pub_date")
    else { return false }
    return !Self.unpublished.contains { name.holds($0) }
  }

  private static let unpublished: [StaticString] = ["modif", "updat", "expir", "publisher", "unpubl"]

  /// Whether an element stands in no readers' comments and no list of other stories.
  private func isArticles(_ node: Int32, _ tree: MarkupTree) -> Bool {
    var at = node
    while at >= 0, at < tree.nodes.count {
      if !tree.nodes[Int(at)].hints.isDisjoint(with: [.comments, .related, .footer, .aside]) { return false }
      at = tree.nodes[Int(at)].parent
    }
    return true
  }

  private var documentTitle: String? {
    let title = String(decoding: title, as: UTF8.self)
    let text =
      title.isOneLine ? title : title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.isEmpty ? nil : text
  }

  /// A text in one line, without blanks at its ends.
  private static func line(_ text: String) -> String {
    if text.isOneLine { return text }
    return text.utf8.split { $0 <= 0x20 }.map { String(Substring($0)) }.joined(separator: " ")
  }

  private func metas(_ name: String) -> [String] {
    metas.reduce(into: []) { found, meta in if meta.name == name { found.append(meta.content) } }
  }

  private func meta(_ names: String...) -> String? {
    for name in names {
      if let meta = metas.first(where: { $0.name == name }) { return meta.content }
    }
    return nil
  }

  /// Two to four words that begin with capitals.
  private func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (2...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase ?? false }
  }
}
