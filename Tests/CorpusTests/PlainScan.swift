@testable import Corpus

/// An article as plain lists of words, from which both a text and the right answers are made.
struct PlainArticle {
  struct Word {
    var letters: String
    /// As a search sees it: case and accents folded.
    var folded: String
    var isQuoted = false

    init(_ letters: String) {
      self.letters = letters
      folded = PlainArticle.folded(letters)
    }
  }

  var title: [Word] = []
  var body: [Word] = []
  var authors: [[Word]] = []
  var speakers: [[Word]] = []
  var site: [Word] = []
  var day: (year: Int, month: Int, day: Int)?

  /// Few words, some of them beginnings of others, so that random questions have answers.
  static let vocabulary = [
    "a", "an", "and", "ant", "anti", "bay", "bays", "bayou", "cat", "cats", "cattle", "dam", "dame", "über",
    "uber",
    "él", "el", "elk", "straße", "10", "100", "2024", "naïve", "fund", "funds", "sea", "season", "seas", "o",
    "one",
  ]

  private static let words = vocabulary.map(Word.init)

  /// The same word as a search sees it: case and accents folded.
  static func folded(_ word: String) -> String {
    foldedVocabulary[word] ?? folding(word)
  }

  private static let foldedLetters: [Character: String] = ["ü": "u", "é": "e", "ß": "ss", "ï": "i"]
  private static let foldedVocabulary = Dictionary(uniqueKeysWithValues: vocabulary.map { ($0, folding($0)) })

  private static func folding(_ word: String) -> String {
    String(word.flatMap { foldedLetters[$0] ?? String($0) })
  }

  static func random(_ generator: inout SeededGenerator) -> PlainArticle {
    func some(_ count: Int) -> [Word] {
      (0..<count).map { _ in
        // The square makes some words common and others rare.
        let draw = Double.random(in: 0..<1, using: &generator)
        return words[Int(draw * draw * Double(words.count))]
      }
    }
    func names() -> [Word] { some(Int.random(in: 1...3, using: &generator)) }
    var article = PlainArticle()
    article.title = some(Int.random(in: 0...5, using: &generator))
    article.body = some(Int.random(in: 0...60, using: &generator))
    var at = 0
    while at < article.body.count {
      at += Int.random(in: 1...20, using: &generator)
      let length = Int.random(in: 1...6, using: &generator)
      guard at + length < article.body.count else { break }
      for word in at..<at + length { article.body[word].isQuoted = true }
      article.speakers.append(Bool.random(using: &generator) ? names() : [])
      at += length + 1
    }
    article.authors = (0..<Int.random(in: 0...2, using: &generator)).map { _ in names() }
    article.site = Bool.random(using: &generator) ? names() : []
    if Bool.random(using: &generator) {
      article.day = (
        Int.random(in: 2023...2025, using: &generator), Int.random(in: 1...12, using: &generator),
        Int.random(in: 1...28, using: &generator)
      )
    }
    return article
  }

  /// The article as the corpus takes it, in mixed case and with punctuation between the words.
  func entry(number: Int, _ generator: inout SeededGenerator) -> Corpus.Entry {
    func styled(_ word: String) -> String {
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: word.capitalized
      case 1: word.uppercased()
      default: word
      }
    }
    let separators = [" ", ", ", " – ", "-", ". ", "\n", "’ "]
    func text(_ words: [Word]) -> String {
      var text = ""
      var quotes = speakers.makeIterator()
      for (index, word) in words.enumerated() {
        if index > 0 { text += separators.randomElement(using: &generator) ?? " " }
        if word.isQuoted, index == 0 || !words[index - 1].isQuoted { text += "⟦“" }
        text += styled(word.letters)
        if word.isQuoted, index + 1 == words.count || !words[index + 1].isQuoted {
          let speaker = (quotes.next() ?? []).map { styled($0.letters) }.joined(separator: " ")
          text += "”" + (speaker.isEmpty ? "" : "|" + speaker) + "⟧"
        }
      }
      return text
    }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return .article(
      text(body), title: title.isEmpty ? nil : text(title),
      by: authors.map { $0.map(\.letters).joined(separator: " ") },
      on: day.map { "\($0.year)-\(two($0.month))-\(two($0.day))" },
      site: site.isEmpty ? nil : site.map(\.letters).joined(separator: " "), path: "\(number).txt")
  }
}

/// A question as a tree of plain values, which can be written down and answered by looking at every word.
indirect enum PlainQuestion {
  enum Place: String, CaseIterable {
    case text = "", title, quote, by, site, speaker
  }

  case words(Place, [String], lastIsPrefix: Bool)
  case near(String, String, Int)
  case month(Int, Int)
  case all([PlainQuestion])
  case any([PlainQuestion])
  case not(PlainQuestion)

  static func random(_ generator: inout SeededGenerator, depth: Int = 3) -> PlainQuestion {
    func word() -> String { PlainArticle.vocabulary.randomElement(using: &generator) ?? "a" }
    switch Int.random(in: 0..<(depth > 0 ? 14 : 8), using: &generator) {
    case 0..<3: return .words(.text, [word()], lastIsPrefix: false)
    case 3:
      let prefix = String(word().prefix(2))
      return .words(Bool.random(using: &generator) ? .text : .title, [prefix], lastIsPrefix: true)
    case 4:
      return .words(
        .text, (0..<Int.random(in: 2...3, using: &generator)).map { _ in word() },
        lastIsPrefix: Bool.random(using: &generator))
    case 5, 6:
      let place = Place.allCases.randomElement(using: &generator) ?? .quote
      return .words(
        place, (0..<Int.random(in: 1...2, using: &generator)).map { _ in word() },
        lastIsPrefix: Int.random(in: 0..<4, using: &generator) == 0)
    case 7:
      if Bool.random(using: &generator) {
        return .near(word(), word(), Int.random(in: 1...6, using: &generator))
      }
      return .month(Int.random(in: 2023...2025, using: &generator), Int.random(in: 1...12, using: &generator))
    case 8, 9, 10:
      return .all(
        (0..<Int.random(in: 2...3, using: &generator)).map { _ in random(&generator, depth: depth - 1) })
    case 11, 12:
      return .any(
        (0..<Int.random(in: 2...3, using: &generator)).map { _ in random(&generator, depth: depth - 1) })
    default: return .not(random(&generator, depth: depth - 1))
    }
  }

  /// The question as a person would type it.
  var text: String {
    switch self {
    case .words(let place, let words, let lastIsPrefix):
      let field = place == .text ? "" : place.rawValue + ":"
      let star = lastIsPrefix ? "*" : ""
      return words.count == 1 ? field + words[0] + star : "\(field)\"\(words.joined(separator: " "))\(star)\""
    case .near(let a, let b, let distance): return "(\(a) near/\(distance) \(b))"
    case .month(let year, let month): return "date:\(year)-\(month < 10 ? "0" : "")\(month)"
    case .all(let parts): return "(" + parts.map(\.text).joined(separator: " ") + ")"
    case .any(let parts): return "(" + parts.map(\.text).joined(separator: " OR ") + ")"
    case .not(let part): return "-(\(part.text))"
    }
  }

  /// Whether an article answers, by looking at all its words.
  func holds(for article: PlainArticle) -> Bool {
    switch self {
    case .words(let place, let words, let lastIsPrefix):
      let wanted = words.map(PlainArticle.folded)
      func has(_ row: some Collection<PlainArticle.Word>) -> Bool {
        Self.row(row.map(\.folded), holds: wanted, lastIsPrefix)
      }
      switch place {
      case .text: return has(article.title) || has(article.body)
      case .title: return has(article.title)
      case .quote: return article.body.split { !$0.isQuoted }.contains { has($0) }
      case .by: return article.authors.contains { has($0) }
      case .site: return has(article.site)
      case .speaker: return article.speakers.contains { has($0) }
      }
    case .near(let a, let b, let distance):
      let (first, second) = (PlainArticle.folded(a), PlainArticle.folded(b))
      return [article.title, article.body].contains { row in
        let words = row.map { PlainArticle.folded($0.letters) }
        let seconds = words.indices.filter { words[$0] == second }
        return words.indices.contains { i in
          words[i] == first && seconds.contains { abs(i - $0) <= distance }
        }
      }
    case .month(let year, let month): return article.day.map { $0.year == year && $0.month == month } ?? false
    case .all(let parts): return parts.allSatisfy { $0.holds(for: article) }
    case .any(let parts): return parts.contains { $0.holds(for: article) }
    case .not(let part): return !part.holds(for: article)
    }
  }

  private static func row(_ row: [String], holds words: [String], _ lastIsPrefix: Bool) -> Bool {
    guard row.count >= words.count else { return false }
    return (0...(row.count - words.count)).contains { start in
      words.indices.allSatisfy { index in
        let isPrefix = lastIsPrefix && index == words.count - 1
        return isPrefix ? row[start + index].hasPrefix(words[index]) : row[start + index] == words[index]
      }
    }
  }
}
