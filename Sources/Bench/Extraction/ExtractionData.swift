import Foundation

/// The extraction benchmark, unpacked into a folder that is not the benchmark's.
struct ExtractionData {
  /// A page with what people found to be its article.
  struct Page: Decodable {
    var id: String
    var site: String
    var gold: String
  }

  /// The text of a page as one tool dumped it.
  struct Dump: Decodable {
    var id: String
    var dumper: String
    var text: String
  }

  let scorer: URL
  let gold: URL
  let dumpFile: URL
  let htmlFolder: URL
  let pages: [Page]
  let dumps: [Dump]

  /// Unpacks one half of a benchmark.
  ///
  /// - Parameters:
  ///   - folder: the benchmark's folder, with `score.py`.
  ///   - half: the name of the half's folder in it.
  ///   - work: where the unpacked files go.
  /// - Throws: what unpacking and decoding throw.
  init(in folder: URL, half: String, work: URL) throws {
    let source = folder.appending(path: half)
    scorer = folder.appending(path: "score.py")
    gold = work.appending(path: "pages.jsonl")
    dumpFile = work.appending(path: "dumps.jsonl")
    htmlFolder = work.appending(path: "html")
    let xz = Tool(name: "xz")
    try xz.run(["-dc", source.appending(path: "pages.jsonl.xz").path], output: gold)
    try xz.run(["-dc", source.appending(path: "dumps.jsonl.xz").path], output: dumpFile)
    try Tool(name: "tar").run(["xJf", source.appending(path: "html.tar.xz").path, "-C", work.path])
    pages = try Self.lines(of: gold)
    dumps = try Self.lines(of: dumpFile)
  }

  /// The bytes of a page as it was served.
  func html(of page: Page) throws -> [UInt8] {
    Array(try Data(contentsOf: htmlFolder.appending(path: page.id + ".html")))
  }

  private static func lines<Line: Decodable>(of file: URL) throws -> [Line] {
    let decoder = JSONDecoder()
    return try Data(contentsOf: file).split(separator: 0x0A).map { try decoder.decode(Line.self, from: $0) }
  }
}
