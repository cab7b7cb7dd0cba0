import Ingestion
import SeededNumbers
import Testing

@testable import Corpus

/// What words, patterns and marks of a question stand for.
@Suite struct QueryLanguageTests {
  private static func found(_ question: String, in corpus: Corpus) throws -> [Int] {
    corpus.positions(matching: try Query(parsing: question))
  }

  // MARK: Forms of words

  private static let forms = Corpus([
    .article("The ministry funds a dyke.", language: "en"),
    .article("Funding for dykes was cut.", language: "en"),
    .article("Die Gemeinden bauen Häuser.", language: "de"),
    .article("Das Haus der Gemeinde.", language: "de"),
    .article("Funding of no known tongue."),
  ])

  @Test(
    arguments: [
      ("fund", [0, 1]), ("funding", [0, 1, 4]), ("\"funding\"", [1, 4]), ("\"funds\"", [0]),
      ("dyke", [0, 1]),
      ("gemeinde", [2, 3]), ("haus", [2, 3]), ("title:fund", []), ("quote:fund", []),
      ("fund near/3 dykes", [0, 1]), ("well-funding", []),
    ] as [(String, [Int])])
  func formsOfAWordAreOneWordInItsLanguage(question: String, expected: [Int]) throws {
    #expect(try Self.found(question, in: Self.forms) == expected)
  }

  @Test func formsAreMarked() throws {
    let query = try Query(parsing: "fund dyke")
    let marked = Self.forms.matches(of: query, at: 1).map { Self.forms[1].article.text[$0] }
    #expect(marked == ["Funding", "dykes"])
  }

  @Test func aWordStillTypedIsABeginningAndAForm() throws {
    let typed = Self.forms.positions(matching: try Query(parsing: "fundi", isUnfinished: true))
    let whole = Self.forms.positions(matching: try Query(parsing: "funding", isUnfinished: true))
    #expect(typed == [1, 4])
    #expect(whole == [0, 1, 4])
  }

  // MARK: Case

  @Test(
    arguments: [
      ("may", [0, 1, 2, 3]), ("May", [1]), ("MAY", [2]), ("MaY", [3]), ("Ma*", [1, 3]), ("M*", [1, 2, 3]),
      ("\"may rain\"", [0, 1, 2, 3]), ("\"May rain\"", [1]), ("MA*", [2, 3]), ("-May", [0, 2, 3]),
      ("/may/", [0, 1, 2, 3]), ("/May/", [1]), ("/\\Way/", [0, 1, 2, 3]), ("by:May", [0]), ("by:may", [0]),
    ] as [(String, [Int])])
  func onlyWordsWithCapitalsLookAtCase(question: String, expected: [Int]) throws {
    let corpus = Corpus([
      .article("it may rain -ay", by: ["Ann MAY"]), .article("It was May. May rain fell -ay"),
      .article("IT MAY RAIN -ay"), .article("it MaY rain -ay"),
    ])
    #expect(try Self.found(question, in: corpus) == expected)
  }

  @Test(arguments: [
    ("fund", Capitals.none), ("Fund", .initial), ("FUND", .all), ("iPhone", .mixed), ("LeCun", .mixed),
    ("I", .initial),
    ("2025", .none), ("COP28", .all), ("Äußerung", .initial), ("ÄRGER", .all), ("日本", .none), ("éÉ", .mixed),
  ])
  func wordsAreWrittenInOneOfFourWays(word: String, expected: Capitals) {
    var capitals: [Capitals] = []
    Tokenizer.forEachToken(in: word) { token, _ in capitals.append(token.capitals) }
    #expect(capitals.first == expected)
  }

  // MARK: Misspellings

  private static let spelled = Corpus([
    .article("The parliament met in Reykjavík."), .article("The parlament of Zürich."),
    .article("Parliamentary papers."),
    .article("The parliament sat again."),
  ])

  @Test(
    arguments: [
      ("parliment~", [0, 1, 3]), ("parlament~1", [0, 1, 3]), ("parlment~2", [0, 1, 3]), ("parlment~", [1]),
      ("reykjavic~", [0]), ("zruich~", [1]), ("\"parliment~\"", []),
    ] as [(String, [Int])])
  func aTildeFindsWhatIsAFewLettersOff(question: String, expected: [Int]) throws {
    #expect(try Self.found(question, in: Self.spelled) == expected)
  }

  @Test(
    arguments: [
      ("parliment", "parliament"), ("the parliment OR zurihc", "the parliament OR zurich"),
      ("title:parliment -\"papars met\"", "title:parliament -\"papers met\""), ("parliament", nil),
      ("xqzw", nil),
      ("met", nil), ("mat", nil), ("parli*", nil),
    ] as [(String, String?)])
  func wordsThatNoArticleHasGetTheNearest(question: String, expected: String?) throws {
    #expect(Self.spelled.suggestion(for: try Query(parsing: question)) == expected)
  }

  @Test(arguments: [61, 62, 63] as [UInt64])
  func theNearTermsAreThoseOfAPlainComparison(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let letters = ["a", "b", "c", "é", "я", "日"]
    func word() -> String {
      (0..<Int.random(in: 1...7, using: &generator)).map { _ in
        letters.randomElement(using: &generator) ?? "a"
      }
      .joined()
    }
    let words = Set((0..<600).map { _ in word() })
    let index = Segment([.article(words.joined(separator: " "), by: ["aabb", "abc"])]).index
    index.withView { view in
      for _ in 0..<40 {
        let asked = Array(word().utf8)
        let wanted = Array(String(decoding: asked, as: UTF8.self).unicodeScalars)
        for limit in 1...2 {
          let near = FuzzyTerms.near(asked, within: limit, of: .text, in: view)
          let expected = view.terms(of: .text).compactMap { term -> [Int]? in
            let name = Array(String(decoding: view.name(of: term), as: UTF8.self).unicodeScalars)
            let distance = editDistance(wanted, name)
            return distance <= limit ? [term, distance] : nil
          }
          #expect(near.map { [$0.term, $0.distance] } == expected)
        }
      }
    }
  }

  // MARK: Patterns

  private static let texts = Corpus([
    .article(
      "Rain fell.\nThe dam at km 12 broke, ⟦“we saw it coming”|Ada Quill⟧ she said.", title: "Dam breaks"),
    .article("Nothing/nobody moved.", title: "Quiet day", by: ["O'Hara, Jo"], site: "post-9.example"),
  ])

  @Test(
    arguments: [
      ("/km \\d+/", [0]), ("/^the/", [0]), ("/fell\\.$/", [0]), ("/g\\/n/", [1]),
      ("title:/dam|day/", [0, 1]),
      ("quote:/saw .* coming/", [0]), ("quote:/rain/", []), ("by:/o'h/", [1]), ("site:/-\\d/", [1]),
      ("speaker:/q.*l/", [0]), ("/r(a|e)in/ dam", [0]), ("-/rain/", [1]), ("/x/ OR /moved/", [1]),
      ("//", [0, 1]),
      ("/(nothing|rain) /", [0]),
    ] as [(String, [Int])])
  func patternsMatchTextAsItStands(question: String, expected: [Int]) throws {
    #expect(try Self.found(question, in: Self.texts) == expected)
  }

  @Test func patternsAreMarked() throws {
    let marked = Self.texts.matches(of: try Query(parsing: "/s\\w+/ OR coming"), at: 0)
    #expect(marked.map { Self.texts[0].article.text[$0] } == ["saw", "coming", "she", "said"])
  }

  @Test(
    arguments: [
      ("/abc", .unclosedPattern, 0), ("a /(b/", .badPattern(message: "missing closing parenthesis"), 5),
      ("/a\\/[b/", .badPattern(message: "missing terminating ] for character class"), 6),
      ("lang:/e/", .patternNotAllowed(field: "lang"), 5), ("date:/2/", .patternNotAllowed(field: "date"), 5),
      ("/a\\Cb/", .badPattern(message: "using \\C is disabled by the application"), 4),
      ("wrod~3", .badEditCount("3"), 5), ("wrod~x", .badEditCount("x"), 5),
      ("is:unraed", .unknownMark("unraed", nearest: "unread"), 3), ("tag:", .missingValue(field: "tag"), 4),
    ] as [(String, QueryError.Problem, Int)])
  func aMistakeIsToldWithItsPlace(question: String, problem: QueryError.Problem, offset: Int) {
    #expect(throws: QueryError(problem, offset: offset)) { try Query(parsing: question) }
  }

  @Test func aPatternThatTriesTooMuchIsGivenUp() throws {
    let corpus = Corpus([.article(String(repeating: "a", count: 4000) + " b"), .article("aab")])
    let results = corpus.search(try Query(parsing: "/^(a+a+)+b/"))
    #expect(results.hits.map(\.position) == [1])
    #expect(results.givenUp == 1)
  }

  // MARK: Marks

  @Test func marksComeFromOutside() throws {
    let corpus = Corpus((0..<4).map { .article("page \($0)") })
    let ids = (0..<4).map { corpus[$0].article.id }
    let marks = ReaderMarks(
      read: [ids[0], ids[1]], starred: [ids[1]], tagged: ["budget": [ids[3]], "to do": [ids[2]]])
    let answers: [(String, [Int])] = [
      ("is:read", [0, 1]), ("is:unread", [2, 3]), ("is:starred", [1]), ("page -is:starred", [0, 2, 3]),
      ("tag:Budget", [3]), ("tag:\"to do\"", [2]), ("tag:other", []), ("is:unread -tag:budget", [2]),
    ]
    for (question, expected) in answers {
      let query = try Query(parsing: question)
      #expect(query.asksForMarks)
      let found = corpus.positions(matching: query, marks: marks)
      #expect(found == expected, "\(question)")
    }
    #expect(try !Query(parsing: "title:read").asksForMarks)
  }

  @Test func aStoryIsNamedByItselfOrByAnArticleThatTellsIt() throws {
    let report =
      "The ferry to Lindholm ran aground on Friday night with forty people on board. Nobody was hurt."
    let corpus = Corpus([
      .article("Pears are best in October.", path: "a"), .article(report, path: "b"),
      .article(report + " It was towed home.", path: "c"),
    ])
    let id = corpus.id(at: 2).description
    let answers: [(String, [Int])] = [
      ("story:s1", [1, 2]), ("story:S1 towed", [2]), ("story:\(id.prefix(8))", [1, 2]), ("-story:s1", [0]),
      ("story:\(corpus.id(at: 0))", [0]), ("story:s2", []), ("story:nobody", []),
    ]
    for (question, expected) in answers {
      let query = try Query(parsing: question)
      #expect(!query.asksForMarks)
      #expect(corpus.positions(matching: query) == expected, "\(question)")
      #expect(corpus.search(query).hits.map(\.position).sorted() == expected, "\(question)")
    }
  }

  @Test(arguments: ["fund", "fund*", "fund OR page", "-fund", "title:fund", "/f.nd/", "xylophone"])
  func theBestAreToldFromTheOthersInOnePass(question: String) throws {
    let query = try Query(parsing: question)
    for limit in [0, 1, 2, 100] {
      let found = Self.forms.positions(matching: query, best: limit)
      #expect(found.best == Self.forms.search(query, limit: limit).hits.map(\.position))
      #expect(found.all.ascending == Self.forms.positions(matching: query))
    }
  }

  @Test func everyFormOfTheHelpCanBeRead() throws {
    for form in Query.forms {
      // A field's name alone stands for what may follow it.
      let text = form.example.split(separator: " ").map { $0.hasSuffix(":") ? $0 + "word" : $0 }
      _ = try Query(parsing: text.joined(separator: " "))
    }
    let named = Query.forms.map(\.example).joined(separator: " ")
    for name in Query.fieldNames { #expect(named.contains(name + ":"), "\(name)") }
  }
}
