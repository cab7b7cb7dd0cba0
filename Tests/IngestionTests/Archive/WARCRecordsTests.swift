import Testing

@testable import Ingestion

@Suite struct WARCRecordsTests {
  static func record(
    _ type: String, _ block: [UInt8], contentType: String = "application/http; msgtype=response",
    length: String? = nil, uri: String = "https://lantern.example/a"
  ) -> [UInt8] {
    let header = """
      WARC/1.0\r
      WARC-Type: \(type)\r
      WARC-Target-URI: \(uri)\r
      WARC-Date: 2026-03-04T05:06:07Z\r
      Content-Type: \(contentType)\r
      Content-Length: \(length ?? String(block.count))\r
      \r

      """
    return Array(header.utf8) + block + Array("\r\n\r\n".utf8)
  }

  static func response(
    _ body: [UInt8], status: String = "200 OK", fields: String = "Content-Type: text/html"
  ) -> [UInt8] {
    Array("HTTP/1.1 \(status)\r\n\(fields)\r\n\r\n".utf8) + body
  }

  static func page(_ words: String) -> [UInt8] {
    Array("<html><body><article><p>\(words)</p></article></body></html>".utf8)
  }

  private func read(_ bytes: [UInt8], path: String = "crawl.warc") -> Ingestion.Outcome {
    Ingestion().articles(in: bytes, path: path)
  }

  private func bodies(_ outcome: Ingestion.Outcome) -> [String] { outcome.articles.map(Self.words) }

  /// All words of an article, kept or removed.
  private static func words(of article: Article) -> String {
    (article.text.string + " " + article.removedText.string).trimmingCharacters()
  }

  private static let sentence =
    "The harbour office counted forty barges on the river this week, twice as many as a year ago."

  @Test func responsesAndConversionsAreArticlesAndTheRestIsPassed() throws {
    let archive =
      Self.record("warcinfo", Array("software: crawler".utf8), contentType: "application/warc-fields")
      + Self.record("request", Array("GET /a HTTP/1.1\r\n\r\n".utf8))
      + Self.record("response", Self.response(Self.page("First. \(Self.sentence)")))
      + Self.record("metadata", Array("fetchTimeMs: 3".utf8), contentType: "application/warc-fields")
      + Self.record(
        "conversion", Array("Second. \(Self.sentence)".utf8), contentType: "text/plain",
        uri: "<https://lantern.example/b>")
    let outcome = read(archive)
    #expect(outcome.findings.isEmpty)
    let texts = bodies(outcome)
    try #require(texts.count == 2)
    #expect(texts[0].contains("First.") && texts[1].contains("Second."))
    #expect(
      outcome.articles.map(\.metadata.url) == ["https://lantern.example/a", "https://lantern.example/b"])
    #expect(outcome.articles.map(\.source.format) == [.warc, .warc])
    let second = outcome.articles[1].source
    let own = Array(archive[second.place.offset..<second.place.offset + second.length])
    #expect(Digest(of: own) == second.digest)
    #expect(String(decoding: own, as: UTF8.self).hasPrefix("WARC/1.0\r\nWARC-Type: conversion"))
  }

  @Test func aPagesOwnAddressStandsAboveTheOneItWasFetchedFrom() {
    let html = Array(
      "<html><head><link rel=canonical href='https://lantern.example/barges'></head><body><p>\(Self.sentence)</p></body></html>"
        .utf8)
    let outcome = read(Self.record("response", Self.response(html)))
    #expect(outcome.articles.map(\.metadata.url) == ["https://lantern.example/barges"])
  }

  /// How a server may wrap a body, and the wrapped body.
  static let codings: [(fields: String, body: [UInt8])] = [
    (
      "Transfer-Encoding: chunked",
      Array("a\r\n<p>Barges \r\n1e;x=y\r\nand ferries share the river.<p\r\n1\r\n>\r\n0\r\n\r\n".utf8)
    ),
    ("Transfer-Encoding: chunked", Array("<p>Barges and ferries share the river.<p>".utf8)),
    ("Content-Encoding: gzip", Packing.gzip("<p>Barges and ferries share the river.<p>")),
    ("Content-Encoding: gzip", Array("<p>Barges and ferries share the river.<p>".utf8)),
    (
      "Content-Encoding: deflate",
      Packing.deflated(Array("<p>Barges and ferries share the river.<p>".utf8), windowBits: 15)
    ),
    (
      "Content-Encoding: deflate",
      Packing.deflated(Array("<p>Barges and ferries share the river.<p>".utf8), windowBits: -15)
    ),
    ("Content-Encoding: br", Array("<p>Barges and ferries share the river.<p>".utf8)),
  ]

  @Test(arguments: codings.indices)
  func codingsOfTheBodyAreUndone(index: Int) throws {
    let (fields, body) = Self.codings[index]
    let block = Self.response(body, fields: "Content-Type: text/html\r\n\(fields)")
    let response = try #require(block.withUnsafeBufferPointer(HTTPResponse.init))
    #expect(String(decoding: response.body, as: UTF8.self) == "<p>Barges and ferries share the river.<p>")
    #expect(response.problem == nil)
  }

  @Test func theServersCharsetIsHeard() {
    let body = Array("<p>".utf8) + [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2] + Array("</p>".utf8)
    let outcome = read(
      Self.record(
        "response", Self.response(body, fields: "Content-Type: text/html; charset=\"Windows-1251\"")))
    #expect(outcome.articles.map(\.source.charset) == ["windows-1251"])
    #expect(bodies(outcome).first?.contains("Привет") == true)
  }

  @Test func whatIsNoPageIsLeftOutAndTold() {
    let archive =
      Self.record("response", Self.response(Self.page("Gone."), status: "404 Not Found"))
      + Self.record(
        "response", Self.response([0x89, 0x50, 0x4E, 0x47, 0, 1, 2], fields: "Content-Type: image/png"))
      + Self.record("response", Self.response(Array("body { }".utf8), fields: "Content-Type: text/css"))
      + Self.record(
        "response",
        Self.response(
          (0..<400).map { UInt8(($0 * 37 + 128) % 256) },
          fields: "Content-Type: text/html\r\nContent-Encoding: br"))
      + Self.record("response", Self.response(Self.page(Self.sentence)))
    let outcome = read(archive)
    #expect(outcome.articles.count == 1)
    #expect(
      outcome.findings == [
        Finding(path: "crawl.warc", record: 1, problem: .status(404)),
        Finding(path: "crawl.warc", record: 2, problem: .otherType("image/png")),
        Finding(path: "crawl.warc", record: 3, problem: .otherType("text/css")),
        Finding(path: "crawl.warc", record: 4, problem: .unknownCoding("br")),
      ])
  }

  @Test(arguments: ["1", "9", "99999999", "-5", "9223372036854775808", "many", ""])
  func aLengthThatLiesCostsNoNeighbour(length: String) {
    let archive =
      Self.record("response", Self.response(Self.page("First. \(Self.sentence)")))
      + Self.record("response", Self.response(Self.page("Second. \(Self.sentence)")), length: length)
      + Self.record("response", Self.response(Self.page("Third. \(Self.sentence)")))
    let outcome = read(archive)
    let texts = bodies(outcome)
    #expect(texts.count == 3)
    #expect(texts.first?.contains("First.") == true && texts.last?.contains("Third.") == true)
    #expect(outcome.findings == [Finding(path: "crawl.warc", record: 2, problem: .badHeader)])
  }

  @Test func aCutArchiveGivesWhatItHoldsAndSaysSo() {
    let first = Self.record("response", Self.response(Self.page("First. \(Self.sentence)")))
    let second = Self.record("response", Self.response(Self.page("Second. \(Self.sentence)")))
    let outcome = read(first + second.dropLast(50))
    #expect(outcome.articles.count == 2)
    #expect(outcome.findings == [Finding(path: "crawl.warc", record: 2, problem: .truncated)])
  }

  /// Whatever is cut or overwritten, packed or not, nothing traps and no record before the damage is lost.
  @Test(arguments: UInt64(0)..<120)
  func damageCostsNoRecordBeforeIt(seed: UInt64) {
    var random = Seeded(seed)
    let isPacked = random.below(2) == 0
    let records = (0..<6).map { number -> [UInt8] in
      let record = Self.record(
        "response", Self.response(Self.page("Number \(number). \(Self.sentence)")),
        uri: "https://lantern.example/\(number)")
      return isPacked ? Packing.gzip(record) : record
    }
    let (bytes, from) = random.damaged(Array(records.joined()))
    let outcome = read(bytes, path: isPacked ? "crawl.warc.gz" : "crawl.warc")
    var end = 0
    let intact = records.count {
      end += $0.count
      // The line ends behind a record belong to it: what stands there must not be damaged either.
      return end <= from
    }
    #expect(outcome.articles.count >= intact)
    for number in 0..<min(intact, outcome.articles.count) {
      #expect(outcome.articles[number].metadata.url == "https://lantern.example/\(number)")
    }
  }
}

extension String {
  fileprivate func trimmingCharacters() -> String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
