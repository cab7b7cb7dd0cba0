import Testing

@testable import Ingestion

@Suite struct FormatDetectionTests {
  static let cases: [(bytes: String, path: String, format: InputFormat)] = [
    ("<!DOCTYPE html><p>Words", "page.txt", .html),
    ("\u{FEFF}\n <!-- made by hand --> <html lang=en>", "page", .html),
    ("<?xml version=\"1.0\"?><html>", "page", .html),
    ("no tags at all", "page.html", .html),
    ("Five words, <b>not markup</b>, here.", "note.txt", .text),
    ("<quoted> line of a mail", "mail.txt", .text),
    ("{\"text\": \"one\"}\n{\"text\": \"two\"}\n", "dump", .jsonl),
    ("{broken\n{\"text\": \"two\"}\n", "dump.jsonl", .jsonl),
    ("{\n \"text\": \"one\"\n}", "page", .json),
    ("[{\"text\": \"one\"}]", "page", .json),
    ("[photo] A caption in brackets", "page.txt", .text),
    ("{{ a template }}", "page.txt", .text),
    ("", "page.txt", .text),
  ]

  @Test(arguments: cases.indices)
  func theFormatIsFoundFromTheBytes(index: Int) {
    let (bytes, path, format) = Self.cases[index]
    #expect(FormatDetection.format(of: Array(bytes.utf8), path: path) == format)
  }

  @Test(
    arguments: [
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], Array("%PDF-1.7".utf8), [0x7F, 0x45, 0x4C, 0x46, 1, 2, 3],
      Array(repeating: 0x01, count: 64),
    ] as [[UInt8]])
  func picturesAndProgramsAreNoText(bytes: [UInt8]) {
    #expect(FormatDetection.format(of: bytes, path: "page.html") == nil)
    let outcome = Ingestion().articles(in: bytes, path: "page.html")
    #expect(outcome.articles.isEmpty)
    #expect(outcome.findings == [Finding(path: "page.html", problem: .binary)])
  }
}
