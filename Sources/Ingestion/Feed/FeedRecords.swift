/// Reads news feeds (RSS 0.9 to 2.0, Atom): each item is a record.
enum FeedRecords {
  /// Reads all items of a feed.
  ///
  /// - Parameters:
  ///   - file: the file, as it is.
  ///   - visit: called for each record or problem, in their order.
  static func read(_ file: [UInt8], visit: (RecordOrProblem) -> Void) {
    let decoded = Charset.decode(file, declared: DeclaredCharset.label(in: file))
    // In UTF-8 a mark stands before the text that offsets count in; in other charsets it is the converted text.
    let skipped = decoded.name == "utf-8" ? max(0, file.count - decoded.text.count) : 0
    let base = file.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, skipped) : 0
    decoded.text.withUnsafeBufferPointer { bytes in
      var scanner = FeedScanner(bytes, in: 0..<bytes.count)
      var outlet = MetadataClues()
      var number = 0
      var start = 0
      while true {
        start = scanner.at
        guard let token = scanner.next() else { return }
        guard case .start(let name, let attributes, let isEmpty) = token else { continue }
        switch scanner.local(name) {
        case "item" where !isEmpty, "entry" where !isEmpty:
          number += 1
          let inner = scanner.inside(name)
          let isCut = inner.upperBound == bytes.count
          let own = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start..<scanner.at])
          let item = FeedItem(bytes, in: inner)
          if let content = item.content {
            var record = Record(
              of: own, offset: base + start, number: number, format: .feed, charset: decoded.name,
              content: content)
            record.clues = item.clues
            record.clues.append(outlet)
            record.name = item.name
            visit(.record(record))
          } else if !isCut {
            visit(.problem(.empty, record: number))
          }
          if isCut { visit(.problem(.truncated, record: number)) }
        case "title" where number == 0 && outlet.sites.isEmpty && !isEmpty:
          if let title = FeedItem.line(bytes, in: scanner.inside(name)) { outlet.sites = [title] }
        case "language" where outlet.language == nil && !isEmpty:
          outlet.language = FeedItem.line(bytes, in: scanner.inside(name))
        default:
          outlet.language = outlet.language ?? scanner.attribute("xml:lang", in: attributes)
        }
      }
    }
  }
}

/// What an item of a feed says.
struct FeedItem {
  /// Its text: the whole one where there is one, else the summary.
  private(set) var content: Record.Content?

  /// What it says of its article.
  private(set) var clues = MetadataClues()

  /// The name it carries for readers of feeds.
  private(set) var name: String?

  /// Reads the elements of an item.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    var scanner = FeedScanner(bytes, in: range)
    var texts: [String: [UInt8]] = [:]
    var links: [String] = []
    while let token = scanner.next() {
      guard case .start(let tag, let attributes, let isEmpty) = token else { continue }
      let local = scanner.local(tag)
      if local == "link", let target = scanner.attribute("href", in: attributes) {
        let relation = scanner.attribute("rel", in: attributes)
        if relation == nil || relation == "alternate" { links.append(target) }
      }
      guard !isEmpty else { continue }
      let inner = scanner.inside(tag)
      let text = { Self.line(bytes, in: inner) }
      switch (scanner.qualified(tag), local) {
      case ("content:encoded", _), ("content", _), ("atom:content", _), (_, "encoded"), ("description", _),
        (_, "summary"):
        let key = local == "encoded" ? "content" : local
        // XHTML stands in Atom as elements; everything else as text that was made safe.
        let isMarkup = scanner.attribute("type", in: attributes) == "xhtml"
        let body = isMarkup ? Array(bytes[inner]) : Self.text(bytes, in: inner)
        if (texts[key]?.count ?? 0) < body.count { texts[key] = body }
      case ("title", _), ("atom:title", _), ("dc:title", _):
        if clues.titles.isEmpty, let title = text() { clues.titles = [title] }
      case (_, "creator"):
        if let name = text() { clues.authors.append(name) }
      case ("author", _), ("atom:author", _):
        if let name = Self.author(bytes, in: inner) { clues.authors.append(name) }
      case (_, "pubdate"), (_, "published"), ("dc:date", _), (_, "issued"):
        if let date = text() { clues.dates.insert(date, at: 0) }
      case ("updated", _), ("atom:updated", _), (_, "modified"):
        if let date = text() { clues.dates.append(date) }
      case ("link", _), (_, "origlink"):
        if let link = text() { links.insert(link, at: local == "link" ? links.endIndex : 0) }
      case ("guid", _), ("id", _), ("atom:id", _): name = name ?? text()
      case ("language", _), ("dc:language", _): clues.language = clues.language ?? text()
      default: break
      }
    }
    clues.url = (links + [name].compactMap { $0 }).first { $0.hasPrefix("http") }
    guard
      let body = ["content", "description", "summary"].lazy.compactMap({ texts[$0] }).first(
        where: RecordFields.hasInk)
    else { return }
    content = Self.hasTags(body) ? .html(body) : .text(CharacterReferences.decoded(body))
  }

  /// The text of an element: references resolved, marked sections as they stand.
  private static func text(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> [UInt8] {
    var scanner = FeedScanner(bytes, in: range)
    var text: [UInt8] = []
    var at = range.lowerBound
    while let token = scanner.next() {
      switch token {
      case .text(let part): text += CharacterReferences.decoded(bytes[part])
      case .plain(let part): text += bytes[part]
      // Markup that nobody made safe.
      case .start, .end: text += bytes[at..<scanner.at]
      }
      at = scanner.at
    }
    return text
  }

  /// An element's text on one line, without tags; nil where nothing is left.
  static func line(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> String? {
    let markup = text(bytes, in: range)
    // A title's text is often made safe twice.
    let text = CharacterReferences.decoded(
      markup.withUnsafeBufferPointer { markup -> [UInt8] in
        var scanner = FeedScanner(markup, in: 0..<markup.count)
        var text: [UInt8] = []
        while let token = scanner.next() {
          if case .text(let part) = token { text += markup[part] }
        }
        return text
      })
    let words = text.split { $0 <= 0x20 }
    return words.isEmpty ? nil : String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }

  /// The name in Atom's `<author><name>…`, or in RSS's `address (name)`.
  private static func author(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> String? {
    var scanner = FeedScanner(bytes, in: range)
    while let token = scanner.next() {
      if case .start(let tag, _, false) = token, scanner.local(tag) == "name" {
        return line(bytes, in: scanner.inside(tag))
      }
    }
    guard let text = line(bytes, in: range) else { return nil }
    guard let open = text.firstIndex(of: "("), text.contains("@"), text.hasSuffix(")") else {
      return text.contains("@") ? nil : text
    }
    return String(text[text.index(after: open)...].dropLast())
  }

  /// Whether a text is written in HTML: an element ends or breaks a line in it.
  private static func hasTags(_ text: [UInt8]) -> Bool {
    zip(text, text.dropFirst()).contains {
      $0 == UInt8(ascii: "<")
        && ($1 == UInt8(ascii: "/") || $1 | 0x20 == UInt8(ascii: "b") || $1 | 0x20 == UInt8(ascii: "p")
          || $1 | 0x20 == UInt8(ascii: "i"))
    }
  }
}
