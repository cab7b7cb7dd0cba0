import Foundation
import SeededNumbers

/// A corpus of any size, the same for the same seed: real articles first, then articles whose sentences are drawn from
/// real ones of one category, with invented names and numbers so that the vocabulary keeps growing.
struct ScaleCorpus {
  /// An article as the benchmark's file has it.
  struct Seed: Decodable {
    var source: String
    var title: String
    var text: String
    var category: String
  }

  /// What a made article is written as, an object a line.
  struct Record: Encodable {
    var id: String
    var title: String
    var text: String
    var date: String
    var source: String
    var url: String
  }

  let seeds: [Seed]
  /// What the corpus is made from, for the output.
  let origin: String
  private var generator: SeededGenerator
  /// The sentences of each category, and where each article's category stands.
  private var sentences: [[Substring]] = []

  /// Reads the real articles; where there is no file, texts of made-up words take their place.
  init(file: URL?, seed: UInt64) throws {
    generator = SeededGenerator(seed: seed)
    if let file {
      let data = try Tool(name: "xzcat").run([file.path])
      seeds = try data.split(separator: 0x0A).map { try JSONDecoder().decode(Seed.self, from: $0) }
      origin = "\(seeds.count) real articles of \(file.lastPathComponent)"
    } else {
      seeds = Self.inventedSeeds(&generator)
      origin = "\(seeds.count) articles of invented words"
    }
    var categories: [String: [Substring]] = [:]
    for seed in seeds {
      categories[seed.category, default: []] += seed.text.split(separator: /[.!?]\s+|\n+/).filter {
        $0.utf8.count > 20
      }
    }
    // Sentences of small categories would be repeated too often.
    sentences = categories.sorted { $0.key < $1.key }.map(\.value).filter { $0.count > 500 }
    if sentences.isEmpty { sentences = [categories.values.flatMap { $0 }] }
  }

  /// How many articles a file has: few enough that loading has something to hand out.
  private static let fileSize = 2000

  /// Writes articles as files of JSON Lines.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - folder: where to; it is made.
  /// - Throws: what writing throws.
  mutating func write(_ count: Int, to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for start in stride(from: 0, to: count, by: Self.fileSize) {
      var lines = Data()
      for number in start..<min(count, start + Self.fileSize) {
        lines += try encoder.encode(record(number))
        lines.append(0x0A)
      }
      // As many digits in each name, so that the files stand in order.
      let name = String(String(10_000_000 + start).dropFirst())
      try lines.write(to: folder.appending(path: "articles-\(name).jsonl"))
    }
  }

  private mutating func record(_ number: Int) -> Record {
    let day = Int.random(in: 1...28, using: &generator)
    let month = Int.random(in: 1...12, using: &generator)
    let date =
      "202\(Int.random(in: 0...5, using: &generator))-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    if number < seeds.count {
      let seed = seeds[number]
      return Record(
        id: "\(number)", title: seed.title, text: seed.text, date: date, source: "\(seed.source).example",
        url: "https://\(seed.source).example/\(number)")
    }
    let pool = sentences[Int.random(in: sentences.indices, using: &generator)]
    // The seeds' mean with titles is about 1 kB; made articles are as long as those of a newspaper.
    let length = Int.random(in: 1000...4600, using: &generator)
    var text = ""
    var inParagraph = 0
    while text.utf8.count < length {
      if !text.isEmpty { text += inParagraph % 4 == 0 ? "\n\n" : " " }
      inParagraph += 1
      text += Self.withNumbersChanged(pool[Int.random(in: pool.indices, using: &generator)], &generator) + "."
    }
    let name = "\(inventedName()) \(inventedName())"
    text += "\n\n“\(pool[Int.random(in: pool.indices, using: &generator)].prefix(120))”, \(name) said."
    let title = pool[Int.random(in: pool.indices, using: &generator)].split(separator: " ").prefix(8)
    return Record(
      id: "\(number)", title: title.joined(separator: " "), text: text, date: date,
      source: "outlet\(number % 37).example", url: "https://outlet\(number % 37).example/\(number)")
  }

  /// One of about a million names, so that some come again.
  private mutating func inventedName() -> String {
    let syllables = [
      "ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "zu", "dar", "fen", "gol", "hin", "jur", "pal",
    ]
    let name = (0..<5).map { _ in syllables[Int.random(in: 0..<syllables.count, using: &generator)] }.joined()
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// The digits of a sentence drawn anew, one sentence in two.
  private static func withNumbersChanged(_ sentence: Substring, _ generator: inout SeededGenerator) -> String
  {
    guard Bool.random(using: &generator) else { return String(sentence) }
    return String(
      decoding: sentence.utf8.map { byte in
        (0x31...0x39).contains(byte) ? UInt8.random(in: 0x30...0x39, using: &generator) : byte
      }, as: UTF8.self)
  }

  /// Articles of invented words, where the real ones are not at hand: a word's rank decides how often it comes.
  private static func inventedSeeds(_ generator: inout SeededGenerator) -> [Seed] {
    let words = (0..<40_000).map { number in
      var word = ""
      var rest = number + 17
      while rest > 0 {
        word.unicodeScalars.append(Unicode.Scalar(UInt8(97 + rest % 26)))
        rest /= 26
      }
      return word
    }
    func word() -> String {
      let draw = Double.random(in: 0..<1, using: &generator)
      return words[Int(Double(words.count) * draw * draw * draw * draw)]
    }
    return (0..<5000).map { number in
      let sentences = (0..<12).map { _ in (0..<14).map { _ in word() }.joined(separator: " ") + "." }
      return Seed(
        source: "invented", title: (0..<6).map { _ in word() }.joined(separator: " "),
        text: sentences.joined(separator: " "), category: "\(number % 10)")
    }
  }
}
