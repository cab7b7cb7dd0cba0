/// Reads web archives (WARC, ISO 28500): pages from responses and resources, texts from conversions.
///
/// A length is held against what is there and against what follows; where it lies, the next record is found by its
/// beginning. Records about the crawl (`warcinfo`, `request`, `metadata`, `revisit`) are passed over.
struct WARCRecords: RecordStream {
  private var number = 0
  /// Whether the window before ended in something that is no record, which has been told.
  private var isLost = false

  /// How long a record's header may be, in bytes.
  private static let headerLimit = 1 << 20
  private static let magic = Array("WARC/".utf8)

  /// Whether bytes begin like an archive.
  static func begins(_ bytes: some Sequence<UInt8>) -> Bool { bytes.starts(with: magic) }

  mutating func read(
    _ window: UnsafeBufferPointer<UInt8>, at offset: Int, isLast: Bool, visit: (RecordOrProblem) -> Void
  ) -> Int {
    var at = 0
    while true {
      while at < window.count, window[at] <= 0x20 { at += 1 }
      guard at < window.count else { return at }
      guard isRecord(window, at: at) else {
        // Fewer bytes than a record begins with may be the beginning of one.
        if !isLast, window.count - at < 16 { return at }
        if !isLost {
          number += 1
          visit(.problem(.badHeader, record: number))
        }
        let next = nextRecord(in: window, from: at)
        isLost = next == nil
        guard let next else { return isLast ? window.count : window.count - 16 }
        at = next
        continue
      }
      guard let end = record(in: window, at: at, offset: offset, isLast: isLast, visit: visit) else {
        return at
      }
      at = end
    }
  }

  // MARK: One record

  /// Reads a record; nil where the window does not hold it whole.
  private mutating func record(
    in window: UnsafeBufferPointer<UInt8>, at start: Int, offset: Int, isLast: Bool,
    visit: (RecordOrProblem) -> Void
  ) -> Int? {
    let limit = min(window.count, start + Self.headerLimit)
    guard let feed = window[start..<limit].firstIndex(of: 0x0A),
      let header = HeaderFields(window, from: feed + 1, limit: limit)
    else {
      if !isLast, limit == window.count { return nil }
      number += 1
      visit(.problem(isLast && limit == window.count ? .truncated : .badHeader, record: number))
      return nextRecord(in: window, from: start + 5) ?? window.count
    }
    let length = header["content-length"].flatMap { Int($0) }.flatMap {
      $0 >= 0 && $0 <= RecordReader.recordLimit ? $0 : nil
    }
    var end = header.end + (length ?? 0)
    var problem: Finding.Problem?
    if length == nil || end > window.count || !isBoundary(window, at: end) {
      if !isLast, length == nil || end + 16 > window.count, window.count - start < RecordReader.recordLimit {
        return nil
      }
      // The length is missing or wrong: the record ends where the next one begins.
      let next = nextRecord(in: window, from: header.end)
      let isCut = next == nil && length.map { header.end + $0 > window.count } ?? false
      problem = isCut ? .truncated : .badHeader
      end = next ?? window.count
      while end > header.end, window[end - 1] == 0x0A || window[end - 1] == 0x0D { end -= 1 }
    } else if !isLast, end + 16 > window.count {
      return nil
    }
    number += 1
    let block = UnsafeBufferPointer(rebasing: window[header.end..<end])
    let bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(window)[start..<end])
    let found = page(of: block, header: header)
    if case .page(let charset, let content) = found.page {
      var record = Record(
        of: bytes, offset: offset + start, number: number, format: .warc, charset: charset, content: content)
      record.address = header["warc-target-uri"].map { $0.trimmingPrefix("<") }.map {
        String($0.hasSuffix(">") ? $0.dropLast() : $0)
      }
      visit(.record(record))
    } else if case .problem(let problem) = found.page {
      visit(.problem(problem, record: number))
    }
    if let problem = problem ?? found.problem { visit(.problem(problem, record: number)) }
    return end
  }

  /// What a record's block is.
  private enum Block {
    case page(charset: String, Record.Content)
    /// Nothing to read, and nothing wrong.
    case passed
    case problem(Finding.Problem)
  }

  /// The page of a block, and what is wrong with it beside.
  private func page(
    of block: UnsafeBufferPointer<UInt8>, header: HeaderFields
  ) -> (page: Block, problem: Finding.Problem?) {
    let outerType = header["content-type"].map(MediaType.init)
    switch header["warc-type"]?.lowercased() {
    case "response":
      guard let response = HTTPResponse(block) else {
        // Answers of other protocols; name look-ups are no pages.
        return (content(Array(block), type: outerType?.name == "application/http" ? nil : outerType), nil)
      }
      if let status = response.status, status < 200 || status > 299, (100...599).contains(status) {
        return (.problem(.status(status)), nil)
      }
      if case .unknownCoding? = response.problem, let problem = response.problem {
        return (.problem(problem), nil)
      }
      return (content(response.body, type: response.type), response.problem)
    case "resource", "conversion": return (content(Array(block), type: outerType), nil)
    default: return (.passed, nil)
    }
  }

  /// A body by its type and its bytes: servers name types wrongly.
  private func content(_ body: [UInt8], type: MediaType?) -> Block {
    let found = FormatDetection.format(of: body, path: "")
    let isHTML: Bool
    switch type?.name {
    case "text/html", "application/xhtml+xml":
      guard found != nil else { return .problem(.binary) }
      isHTML = true
    case nil, "", "text/plain", "application/octet-stream", "unknown/unknown":
      switch found {
      case nil: return .problem(.binary)
      case .html: isHTML = true
      case .text, .markdown: isHTML = false
      case .json, .jsonl, .csv, .feed, .warc:
        // A text that looks like data is still a text where its record says so.
        guard type?.name == "text/plain" else { return .problem(.otherType(type?.name ?? "unknown")) }
        isHTML = false
      }
    case let name?: return .problem(.otherType(name))
    }
    let declared = type?.charset ?? (isHTML ? DeclaredCharset.label(in: body) : nil)
    let decoded = Charset.decode(body, declared: declared)
    return .page(charset: decoded.name, isHTML ? .html(decoded.text) : .text(decoded.text))
  }

  // MARK: Beginnings

  /// Whether a record may begin here: the magic and a digit.
  private func isRecord(_ window: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    place + 6 <= window.count && window[place..<place + 5].elementsEqual(Self.magic)
      && window[place + 5] >= 0x30 && window[place + 5] <= 0x39
  }

  /// Whether a record ends here: line ends, and then another one or nothing.
  private func isBoundary(_ window: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    var at = place
    while at < window.count, window[at] == 0x0D || window[at] == 0x0A { at += 1 }
    return at == window.count || (at > place && isRecord(window, at: at))
  }

  /// Where the next record begins: at the start of a line, with a field of its own on the next.
  private func nextRecord(in window: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var at = start
    while let place = window[at...].firstIndex(of: UInt8(ascii: "W")) {
      at = place + 1
      guard place > 0, window[place - 1] == 0x0A || place == start, isRecord(window, at: place),
        let feed = window[place...].prefix(32).firstIndex(of: 0x0A), feed + 5 < window.count
      else { continue }
      let name = window[(feed + 1)...].prefix { $0 != UInt8(ascii: ":") && $0 > 0x20 }
      if name.endIndex < window.count, window[name.endIndex] == UInt8(ascii: ":"), !name.isEmpty {
        return place
      }
    }
    return nil
  }
}
