/// A web server's answer as a crawler kept it: status, fields, and the body with its codings undone.
struct HTTPResponse {
  /// The status; nil where the line holds none that makes sense.
  var status: Int?
  /// The type that the server names.
  var type: MediaType?
  /// The body, unpacked.
  var body: [UInt8]
  /// What kept the body from being unpacked whole.
  var problem: Finding.Problem?

  /// How long the header may be, in bytes.
  private static let headerLimit = 1 << 20

  /// An answer; nil where the bytes do not begin like one.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.starts(with: Array("HTTP/".utf8)), let feed = bytes.firstIndex(of: 0x0A) else { return nil }
    let line = bytes[..<feed].split(separator: 0x20, maxSplits: 2)
    status = line.count > 1 ? Int(String(decoding: line[1].filter { $0 > 0x20 }, as: UTF8.self)) : nil
    guard
      let header = HeaderFields(
        bytes, from: feed + 1, limit: min(bytes.count, feed + Self.headerLimit))
    else {
      // A header that never ends has no body.
      body = []
      return
    }
    type = header["content-type"].map(MediaType.init)
    body = Array(bytes[header.end...])
    if header["transfer-encoding"]?.lowercased().contains("chunked") == true,
      let joined = ChunkedBody.joined(body)
    {
      body = joined
    }
    if let codings = header["content-encoding"] {
      for coding in codings.lowercased().split(separator: ",").reversed() {
        undo(coding.filter { !$0.isWhitespace })
        if problem != nil { return }
      }
    }
  }

  /// Undoes a content coding; a body that is not packed as the header says is taken as it stands.
  private mutating func undo(_ coding: String) {
    switch coding {
    case "", "identity", "none", "utf-8": return
    case "gzip", "x-gzip":
      guard GzipReader.isPacked(body) else { return }
      let unpacked = GzipReader.unpack(body, limit: RecordReader.recordLimit)
      body = unpacked.text
      problem = Self.problem(of: unpacked.stop)
    case "deflate":
      // Meant is zlib's format; some servers send bare deflated data.
      for wrapping in [Inflater.Wrapping.zlib, .none] {
        let (text, stop) = Self.inflated(body, wrapping)
        if stop == .end || text.count > 512 {
          body = text
          problem = Self.problem(of: stop)
          return
        }
      }
      if FormatDetection.isBinary(body) { problem = .truncated }
    default:
      // Archives name codings that they have undone already.
      if FormatDetection.isBinary(body) || Charset.looksPacked(body) { problem = .unknownCoding(coding) }
    }
  }

  private static func problem(of stop: WindowStop) -> Finding.Problem? {
    switch stop {
    case .damaged: .truncated
    case .limit: .expandsTooMuch
    case .end, .filled, .failed: nil
    }
  }

  private static func inflated(
    _ packed: [UInt8], _ wrapping: Inflater.Wrapping
  ) -> (text: [UInt8], stop: WindowStop) {
    var text: [UInt8] = []
    guard let inflater = Inflater(wrapping) else { return (text, .damaged) }
    var at = 0
    return packed.withUnsafeBufferPointer { bytes in
      while true {
        let before = text.count
        switch inflater.inflate(bytes, at: &at, into: &text) {
        case .end: return (text, .end)
        case .damaged: return (text, .damaged)
        case .goesOn where text.count == before && at >= bytes.count: return (text, .damaged)
        case .goesOn: break
        }
        if text.count > GzipReader.freeSize, text.count > at * GzipReader.largestRatio {
          return (text, .limit)
        }
      }
    }
  }
}

/// Joins the pieces of a body in chunked transfer coding (RFC 9112, 7.1).
enum ChunkedBody {
  /// The body; nil where it does not begin with a chunk, as archives undo the coding and keep the header.
  ///
  /// From a broken chunk on, the rest is taken as it stands.
  static func joined(_ body: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var at = 0
    while at < body.count {
      guard let (size, start) = chunk(in: body, at: at) else {
        if at == 0 { return nil }
        result += body[at...]
        return result
      }
      if size == 0 { return result }
      let end = min(body.count, start + size)
      result += body[start..<end]
      at = end
      if at < body.count, body[at] == 0x0D { at += 1 }
      if at < body.count, body[at] == 0x0A { at += 1 }
    }
    return result
  }

  /// The size of the chunk that begins at a place, and where its data begins.
  private static func chunk(in body: [UInt8], at place: Int) -> (size: Int, start: Int)? {
    var at = place
    var size = 0
    while at < body.count, at - place < 12, let digit = hexadecimal(body[at]) {
      size = size << 4 | digit
      at += 1
    }
    guard at > place, let feed = body[at...].prefix(1024).firstIndex(of: 0x0A) else { return nil }
    let rest = body[at..<feed].first { $0 > 0x20 }
    // Only an extension may stand between the size and the line's end.
    guard rest == nil || rest == UInt8(ascii: ";") else { return nil }
    return (size, feed + 1)
  }

  private static func hexadecimal(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 0x30
    case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte) - 0x37
    case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte) - 0x57
    default: nil
    }
  }
}
