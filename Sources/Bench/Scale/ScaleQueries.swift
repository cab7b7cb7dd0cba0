import Corpus
import Foundation
import SeededNumbers

/// Questions drawn from the articles themselves: a frequent word is asked for as often as it stands in the texts.
struct ScaleQueries: Codable {
  /// One word; the first of the pairs.
  var words: [String] = []
  /// Two words of one article.
  var pairs: [[String]] = []
  /// The first three letters or more of words.
  var prefixes: [String] = []
  /// Two words that stand side by side.
  var phrases: [[String]] = []
  /// Words with one letter changed.
  var misspelt: [String] = []
  /// Expressions that all of ripgrep, PCRE2 and people understand alike.
  var patterns = [
    "Reykjav", "quarterly dividend", "\\$\\d+ mln", "(January|February) \\d\\d", "govern\\w+ bonds?",
  ]

  init(from corpus: Corpus, count: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    while words.count < count, corpus.count > 0 {
      let position = Int.random(in: 0..<corpus.count, using: &generator)
      let found = Self.words(of: corpus[position].article.text.bytes)
      guard found.count > 2 else { continue }
      let at = Int.random(in: 0..<found.count - 1, using: &generator)
      let other = Int.random(in: 0..<found.count, using: &generator)
      words.append(found[at])
      pairs.append([found[at], found[other]])
      phrases.append([found[at], found[at + 1]])
      guard found[other].count >= 5 else { continue }
      prefixes.append(String(found[other].prefix(Int.random(in: 3...4, using: &generator))))
      var letters = Array(found[other])
      letters[Int.random(in: letters.indices, using: &generator)] = "x"
      misspelt.append(String(letters))
    }
  }

  /// Words of small ASCII letters between spaces, so that every engine cuts them alike.
  private static func words(of text: [UInt8]) -> [String] {
    text.split { $0 == 0x20 || $0 == 0x0A }.filter { word in
      word.count > 1 && word.allSatisfy { (0x61...0x7A).contains($0) }
    }.map { String(decoding: $0, as: UTF8.self) }
  }
}
