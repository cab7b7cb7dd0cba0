import Foundation
import SeededNumbers

@testable import Corpus

/// An article as plain lists of words, from which both a text and the right answers are made.
struct PlainArticle {
  struct Word {
    var letters: String
    /// As a search sees it: case and accents folded.
    var folded: String
    /// The folded word's stem in the language of its article.
    var stem = ""
    var isQuoted = false

    init(_ letters: String) {
      self.letters = letters
      folded = PlainArticle.folded(letters)
    }

    /// The same word as people write it: mostly in small letters.
    func styled(_ generator: inout SeededGenerator) -> Word {
      var word = self
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: word.letters = letters.capitalized
      case 1: word.letters = letters.uppercased()
      case 2 where letters.count > 2: word.letters = letters.prefix(2) + letters.dropFirst(2).uppercased()
      default: break
      }
      return word
    }
  }

  /// As a person would say how a word is written.
  enum Writing {
    case small, capitalized, capitals, mixed

    init(_ word: String) {
      let letters = word.filter(\.isLetter)
      let capitals = letters.filter(\.isUppercase).count
      if capitals == 0 {
        self = .small
      } else if capitals == 1, letters.first?.isUppercase == true {
        self = .capitalized
      } else {
        self = capitals == letters.count ? .capitals : .mixed
      }
    }

    /// Whether a word typed so finds one written so.
    func finds(_ other: Writing, isBeginning: Bool, letters: Int) -> Bool {
      if self == .small { return true }
      guard isBeginning else { return self == other }
      switch self {
      case .capitalized: return letters == 1 ? other != .small : other == .capitalized || other == .mixed
      case .capitals: return other == .capitals || other == .mixed
      default: return self == other
      }
    }
  }

  var title: [Word] = []
  var body: [Word] = []
  var authors: [[Word]] = []
  var speakers: [[Word]] = []
  var site: [Word] = []
  var day: (year: Int, month: Int, day: Int)?
  var language: String?

  /// Title and body as the corpus has them.
  var texts: [String] = []

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
    foldedVocabulary[word] ?? folding(word.lowercased())
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
        return words[Int(draw * draw * Double(words.count))].styled(&generator)
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
    article.language = [nil, "en", "de"].randomElement(using: &generator) ?? nil
    for word in article.title.indices { article.title[word].stem = article.stem(article.title[word].folded) }
    for word in article.body.indices { article.body[word].stem = article.stem(article.body[word].folded) }
    return article
  }

  /// The stem of a folded word in the article's language.
  func stem(_ folded: String) -> String {
    guard let language = language.flatMap(StemLanguage.init(code:)) else { return folded }
    return String(decoding: Stemmer(language).stem(Array(folded.utf8)), as: UTF8.self)
  }

  /// The article as the corpus takes it, in mixed case and with punctuation between the words.
  func entry(number: Int, _ generator: inout SeededGenerator) -> Corpus.Entry {
    let separators = [" ", ", ", " – ", "-", ". ", "\n", "’ "]
    func text(_ words: [Word]) -> String {
      var text = ""
      var quotes = speakers.makeIterator()
      for (index, word) in words.enumerated() {
        if index > 0 { text += separators.randomElement(using: &generator) ?? " " }
        if word.isQuoted, index == 0 || !words[index - 1].isQuoted { text += "⟦“" }
        text += word.letters
        if word.isQuoted, index + 1 == words.count || !words[index + 1].isQuoted {
          let speaker = (quotes.next() ?? []).map(\.letters).joined(separator: " ")
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
      site: site.isEmpty ? nil : site.map(\.letters).joined(separator: " "), language: language,
      path: "\(number).txt")
  }
}

/// A question as a tree of plain values, which can be written down and answered by looking at every word.
indirect enum PlainQuestion {
  enum Place: String, CaseIterable {
    case text = "", title, quote, by, site, speaker
  }

  case words(Place, [String], lastIsPrefix: Bool)
  case near(String, String, Int)
  case fuzzy(String, Int)
  case pattern(Place, String)
  case month(Int, Int)
  case all([PlainQuestion])
  case any([PlainQuestion])
  case not(PlainQuestion)

  static func random(_ generator: inout SeededGenerator, depth: Int = 3) -> PlainQuestion {
    func plainWord() -> String { PlainArticle.vocabulary.randomElement(using: &generator) ?? "a" }
    func word() -> String {
      let word = PlainArticle.Word(plainWord()).styled(&generator).letters
      // In capitals it is an operator.
      return word == "AND" ? "and" : word
    }
    switch Int.random(in: 0..<(depth > 0 ? 16 : 10), using: &generator) {
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
    case 8: return .fuzzy(plainWord(), Int.random(in: 1...2, using: &generator))
    case 9:
      // The reference takes ß and SS for one letter, which PCRE2 does not.
      let (first, second) = (word().replacing("ß", with: "s"), word().replacing("ß", with: "s"))
      let pattern = [
        "\\b\(first)", "\(first)s?\\b", "(\(first)|\(second))$", "\(first.prefix(1)).\(second.suffix(1))",
        "^\(first)\\W+\(second)", "[\(first)]{3,}", "\(first) \(second)",
      ].randomElement(using: &generator)
      return .pattern([.text, .title].randomElement(using: &generator) ?? .text, pattern ?? first)
    case 10, 11, 12:
      return .all(
        (0..<Int.random(in: 2...3, using: &generator)).map { _ in random(&generator, depth: depth - 1) })
    case 13, 14:
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
    case .fuzzy(let word, let distance): return word + (distance == 1 ? "~" : "~\(distance)")
    case .pattern(let place, let pattern):
      return (place == .text ? "" : place.rawValue + ":") + "/\(pattern)/"
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
      func has(_ row: some Collection<PlainArticle.Word>, _ isRunningText: Bool = true) -> Bool {
        Self.row(Array(row), holds: words, lastIsPrefix, in: isRunningText ? article : nil)
      }
      switch place {
      case .text: return has(article.title) || has(article.body)
      case .title: return has(article.title)
      case .quote: return article.body.split { !$0.isQuoted }.contains { has($0) }
      case .by: return article.authors.contains { has($0, false) }
      case .site: return has(article.site, false)
      case .speaker: return article.speakers.contains { has($0, false) }
      }
    case .near(let a, let b, let distance):
      return [article.title, article.body].contains { row in
        let seconds = row.indices.filter { Self.row([row[$0]], holds: [b], false, in: article) }
        return row.indices.contains { i in
          Self.row([row[i]], holds: [a], false, in: article)
            && seconds.contains { abs(i - $0) <= distance }
        }
      }
    case .fuzzy(let word, let distance):
      let wanted = Array(PlainArticle.folded(word))
      return (article.title + article.body).contains { editDistance(Array($0.folded), wanted) <= distance }
    case .pattern(let place, let pattern):
      let isCaseless = !pattern.replacing(/\\./, with: "").contains { $0.isUppercase }
      let expression = try? NSRegularExpression(
        pattern: pattern, options: isCaseless ? [.anchorsMatchLines, .caseInsensitive] : .anchorsMatchLines)
      return (place == .title ? article.texts.prefix(1) : article.texts[...]).contains { text in
        let whole = NSRange(text.startIndex..., in: text)
        return expression?.firstMatch(in: text, range: whole) != nil
      }
    case .month(let year, let month): return article.day.map { $0.year == year && $0.month == month } ?? false
    case .all(let parts): return parts.allSatisfy { $0.holds(for: article) }
    case .any(let parts): return parts.contains { $0.holds(for: article) }
    case .not(let part): return !part.holds(for: article)
    }
  }

  /// Whether words stand in a row: in running text as they are written, one alone in any of its forms.
  private static func row(
    _ row: [PlainArticle.Word], holds words: [String], _ lastIsPrefix: Bool, in article: PlainArticle?
  ) -> Bool {
    guard row.count >= words.count else { return false }
    let typed = words.map {
      (folded: PlainArticle.folded($0.lowercased()), writing: PlainArticle.Writing($0))
    }
    let stem = words.count == 1 ? article?.stem(typed[0].folded) : nil
    return (0...(row.count - words.count)).contains { start in
      typed.indices.allSatisfy { index in
        let isPrefix = lastIsPrefix && index == words.count - 1
        let (typed, there) = (typed[index], row[start + index])
        let isSame = isPrefix ? there.folded.hasPrefix(typed.folded) : there.folded == typed.folded
        guard isSame || (!isPrefix && stem == there.stem) else { return false }
        return article == nil
          || typed.writing.finds(
            PlainArticle.Writing(there.letters), isBeginning: isPrefix, letters: typed.folded.utf8.count)
      }
    }
  }
}
