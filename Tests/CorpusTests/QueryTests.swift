import Testing

@testable import Corpus

/// How questions are read.
@Suite struct QueryTests {
  @Test(
    arguments: [
      ("title:", .missingValue(field: "title"), 6),
      ("storm title: x", .missingValue(field: "title"), 12),
      ("by:)", .missingValue(field: "by"), 3),
      ("spaeker:lee", .unknownField("spaeker", nearest: "speaker"), 0),
      ("fjord zzzzzz:1", .unknownField("zzzzzz", nearest: nil), 6),
      ("tide \"rising water", .unclosedPhrase, 5),
      ("„halb offen", .unclosedPhrase, 0),
      ("(a OR b", .unclosedGroup, 0),
      ("a) b", .unexpectedClose, 1),
      ("OR a", .missingOperand(operator: "OR"), 0),
      ("a OR", .missingOperand(operator: "OR"), 2),
      ("a AND", .missingOperand(operator: "AND"), 2),
      ("a OR OR b", .missingOperand(operator: "OR"), 2),
      ("near/5 b", .missingOperand(operator: "near/5"), 0),
      ("a near/5", .missingOperand(operator: "near/5"), 2),
      ("NOT", .missingOperand(operator: "NOT"), 0),
      ("date:tomorrow", .badDate("tomorrow"), 5),
      ("date:2025-13", .badDate("2025-13"), 5),
      ("date:2025..x", .badDate("2025..x"), 5),
      ("date:..", .badDate(".."), 5),
      ("newer:7", .badDate("7"), 6),
      ("words:many", .badNumber("many"), 6),
      ("words:9..3", .badNumber("9..3"), 6),
      ("words:<0", .badNumber("<0"), 6),
      ("has:qoute", .unknownFeature("qoute", nearest: "quote"), 4),
      ("date:(2025)", .groupNotAllowed(field: "date"), 5),
    ] as [(String, QueryError.Problem, Int)])
  func anErrorSaysWhatAndWhere(text: String, problem: QueryError.Problem, offset: Int) {
    #expect(throws: QueryError(problem, offset: offset)) { try Query(parsing: text) }
  }

  @Test(arguments: ["", "   ", "!!!", "\"\"", "-", "- -", "…", "()", "*"])
  func aQuestionWithoutWordsAsksForNothing(text: String) throws {
    #expect(try Query(parsing: text).isEmpty)
  }

  @Test func parenthesesBeyondTheLimitAreAnErrorAndNoCrash() {
    #expect(throws: QueryError(.tooDeep(limit: 64), offset: 64)) {
      try Query(parsing: String(repeating: "(", count: 100_000))
    }
    #expect(throws: QueryError.self) { try Query(parsing: String(repeating: "NOT ", count: 100_000) + "a") }
  }

  @Test func noPrefixOfAQuestionTraps() {
    let text =
      "(a OR -title:\"b c\") near/3 d* date:>=2025-01-02..2026 words:1..2 NOT has:quotes “x” é日本:語 by:(z"
    let scalars = Array(text.unicodeScalars)
    for start in 0..<scalars.count {
      for end in start...scalars.count {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<end])
        do {
          _ = try Query(parsing: String(view), isUnfinished: true)
        } catch {
          #expect((0...(end - start)).contains(error.offset))
        }
      }
    }
  }

  @Test func timesAndAddressesAreNoFields() throws {
    for text in ["12:30", "https://example.org/a"] {
      #expect(throws: Never.self) { try Query(parsing: text) }
    }
  }

  @Test func whatIsStillTypedMayBeTheBeginningOfAWord() throws {
    let corpus = Corpus([.article("The harbour froze."), .article("A hard winter.")])
    let typed = corpus.positions(matching: try Query(parsing: "harb", isUnfinished: true))
    let done = corpus.positions(matching: try Query(parsing: "harb"))
    let spaced = corpus.positions(matching: try Query(parsing: "harb ", isUnfinished: true))
    #expect(typed == [0])
    #expect(done == [])
    #expect(spaced == [])
  }

  private static let days = Corpus([
    .article("a", on: "2024-12-31"), .article("b", on: "2025-01-01T08:00:00Z"),
    .article("c", on: "2025-01-26"),
    .article("d", on: "2025-02-10"), .article("e"), .article("f", on: "last week"),
  ])

  @Test(
    arguments: [
      ("date:2025", [1, 2, 3]), ("date:2025-01", [1, 2]), ("date:2025-01-26", [2]),
      ("date:2024..2025-01", [0, 1, 2]),
      ("date:2025-01-26..", [2, 3]), ("date:..2025-01-01", [0, 1]), ("date:>2025-01", [3]),
      ("date:<2025", [0]), ("date:>=2025-01-26", [2, 3]), ("date:<=2025-01-26", [0, 1, 2]),
      ("date:2025-02..2025-01", []), ("newer:16d", [2, 3]), ("older:16d", [0, 1]), ("date:<2w", [3]),
      ("-date:2025", [0, 4, 5]),
      ("has:date", [0, 1, 2, 3, 5]),
    ])
  func datesSelect(text: String, expected: [Int]) throws {
    // 11 February 2025
    let query = try Query(parsing: text, today: Query.Day(daysSince1970: 20_130))
    let found = Self.days.positions(matching: query)
    #expect(found == expected)
  }

  @Test func fieldsSelect() throws {
    let corpus = Corpus([
      .article(
        "The mayor said ⟦“The bridge stays shut.”|Ada Quill⟧ on Friday.", title: "Bridge shut",
        by: ["Tom Ferris"],
        site: "Harbour Post", language: "en", words: 900),
      .article(
        "Ada Quill opened the bridge.", title: "A bridge opens", by: ["Ferris Tom", "Ada Lund"], words: 80),
    ])
    let answers: [(String, [Int])] = [
      ("speaker:quill", [0]), ("speaker:\"ada quill\"", [0]), ("quote:bridge", [0]), ("quote:mayor", []),
      ("title:(shut OR opens)", [0, 1]), ("by:\"tom ferris\"", [0]), ("by:ferris -by:lund", [0]),
      ("site:post", [0]),
      ("post", []), ("lang:en", [0]), ("words:>100", [0]), ("words:..80", [1]), ("has:quotes", [0]),
      ("quote:\"stays shut\"", [0]), ("author:lund", [1]), ("by:\"ferris ada\"", []),
    ]
    for (text, expected) in answers {
      let found = corpus.positions(matching: try Query(parsing: text))
      #expect(found == expected, "\(text)")
    }
  }
}
