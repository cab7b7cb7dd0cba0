import Foundation
import Testing

@Suite struct ListingTests {
  let program: Program

  init() throws {
    program = try Program()
    try program.write(try threeRecords(), to: "records.jsonl")
  }

  @Test func aListHasALineForEachArticle() throws {
    let run = try program.run("list", "records.jsonl")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.lines.count == 4)
    #expect(run.lines.first?.hasPrefix("ID") == true)
    #expect(run.lines[1].contains("2026-03-02  The Gazette  Council votes for the new bridge"))
    #expect(run.lines.allSatisfy { !$0.hasSuffix(" ") })
  }

  @Test func aListIsSortedOnDemand() throws {
    func records(_ key: String) throws -> [String] {
      try program.run("list", "records.jsonl", "--sort", key, "--format", "jsonl").objects().map {
        try #require($0["record"] as? String)
      }
    }
    #expect(try records("corpus") == ["r1", "r2", "r3"])
    #expect(try records("date") == ["r2", "r1", "r3"])
    #expect(try records("title") == ["r2", "r1", "r3"])
    #expect(try records("site") == ["r1", "r3", "r2"])
  }

  @Test func allListingsOfOneCommandHaveTheSameFacts() throws {
    let lines = try program.run("list", "records.jsonl", "--format", "jsonl").objects()
    let csv = try program.run("list", "records.jsonl", "--format", "csv").lines
    #expect(csv.count == lines.count + 1)
    #expect(Set(csv[0].split(separator: ",").map(String.init)) == Set(lines[0].keys))
    let id = try #require(lines[0]["id"] as? String)
    #expect(csv[1].hasPrefix(id))
  }

  @Test func aFilterKeepsWhatMatches() throws {
    let run = try program.run("list", "records.jsonl", "-f", "bridge", "--format", "jsonl")
    #expect(run.status == 0)
    #expect(try run.objects().map { $0["record"] as? String } == ["r1", "r3"])
  }

  @Test(arguments: [
    "list records.jsonl -f brigde", "search brigde records.jsonl", "kwic brigde records.jsonl",
    "quotes records.jsonl -f brigde", "show records.jsonl -f brigde",
    "export records.jsonl -f brigde --format text",
  ])
  func aWordThatNoArticleHasIsAskedAbout(arguments: String) throws {
    let run = try program.shell("exec $broadsheet " + arguments)
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors == "broadsheet: did you mean ‘bridge’?\n")
  }

  @Test func aSpeakerWhomNobodyKnowsIsAskedAbout() throws {
    let name = try #require(
      try program.run("speakers", "records.jsonl", "--format", "jsonl").objects().first?["speaker"] as? String
    )
    let last = try #require(name.split(separator: " ").last).lowercased()
    let run = try program.run("quotes", "records.jsonl", "--speaker", last + "x")
    #expect(run.status == 1)
    #expect(run.errors == "broadsheet: did you mean ‘\(last)’?\n")
  }

  @Test func anArticleWithoutATitleIsCalledByItsFirstWordsInTables() throws {
    try program.write(
      #"{"text": "Nobody has put a headline above these words, and nobody will. They are all there is."}"#,
      to: "bare.jsonl")
    for arguments in ["list --as-is bare.jsonl", "search --as-is headline bare.jsonl"] {
      let run = try program.shell("exec $broadsheet " + arguments)
      #expect(run.output.contains("[Nobody has put a headline above these words"), "\(arguments)")
    }
    let object = try #require(
      try program.run("list", "--as-is", "bare.jsonl", "--format", "jsonl").objects().first)
    #expect(object["title"] is NSNull)
  }

  @Test func nothingThatMatchesIsStatusOne() throws {
    for arguments in [
      ["list", "records.jsonl", "-f", "zeppelin"], ["search", "zeppelin", "records.jsonl"],
      ["quotes", "records.jsonl", "--speaker", "nobody"],
      ["export", "records.jsonl", "-f", "zeppelin", "--format", "jsonl"],
    ] {
      let run = try program.shell("exec $broadsheet " + arguments.joined(separator: " "))
      #expect(run.status == 1, "\(arguments)")
      #expect(run.output == "", "\(arguments)")
    }
  }

  @Test func searchShowsTheWordsAroundAHit() throws {
    let run = try program.run("search", "ferry", "records.jsonl")
    #expect(run.status == 0)
    #expect(run.lines.first?.contains("Ferry to close") == true)
    #expect(run.output.contains("The ferry stops when the bridge opens"))
    let hits = try program.run("search", "bridge", "records.jsonl", "--format", "jsonl").objects()
    #expect(hits.count == 2)
    let scores = try hits.map { try #require($0["score"] as? Double) }
    #expect(scores == scores.sorted(by: >))
  }

  @Test func aSearchSaysWhatItsLimitHides() throws {
    let run = try program.run("search", "bridge", "records.jsonl", "--limit", "1", "--format", "jsonl")
    #expect(run.lines.count == 1)
    #expect(run.errors.contains("1 of 2"))
  }

  @Test func quotesAreGivenOutWithTheirSpeakers() throws {
    let quotes = try program.run("quotes", "records.jsonl", "--format", "jsonl").objects()
    let said = try quotes.map { try #require($0["quote"] as? [String: Any]) }
    #expect(said.map { $0["speaker"] as? String } == ["Rosa Delmar", "Tomas Reyl"])
    #expect(quotes.map { $0["record"] as? String } == ["r1", "r3"])
    let table = try program.run("quotes", "records.jsonl", "--speaker", "delmar")
    #expect(table.lines.count == 2)
    #expect(table.output.contains("We waited nine years for this"))
    let csv = try program.run("quotes", "records.jsonl", "--speaker", "ROSA del", "--format", "csv")
    #expect(csv.lines.count == 2)
  }

  @Test func anArticleIsShownWrapped() throws {
    let id = try #require(
      try program.run("list", "records.jsonl", "--format", "jsonl").objects()[0]["id"] as? String)
    let run = try program.run("show", "records.jsonl", "--article", String(id.prefix(6)), "--width", "30")
    #expect(run.status == 0)
    #expect(run.lines.allSatisfy { $0.count <= 30 })
    let words = run.output.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.hasPrefix("Council votes for the new bridge The Gazette · Ada Quill · 2026-03-02"))
    #expect(words.contains("“We waited nine years for this,” said Rosa Delmar, the mayor."))
  }

  @Test func hiddenBlocksAreShownOnDemand() throws {
    let page = """
      Council votes for the new bridge

      The council voted for the bridge on Monday, after nine years of talks with the towns along the river.

      Advertisement

      Rosa Delmar, the mayor, called it a day that the whole valley would remember for a long time to come.

      Sign up to our newsletter

      """
    try program.write(page, to: "page.txt")
    let plain = try program.run("show", "page.txt", "-f", "council")
    #expect(plain.status == 0)
    #expect(!plain.output.contains("removed:"))
    let hidden = try program.run("show", "page.txt", "-f", "council", "--hidden")
    #expect(hidden.output.contains("┄ removed: "))
    #expect(hidden.output.contains("┆ Advertisement"))
  }

  @Test func checkCountsWhatWasRead() throws {
    try program.write("{\"text\": 3}\nnot json\n", to: "bad.jsonl")
    let facts = try program.run("check", "records.jsonl", "bad.jsonl", "--format", "jsonl").objects()
    func count(_ topic: String, _ name: String) -> Int? {
      facts.first { $0["topic"] as? String == topic && $0["name"] as? String == name }?["count"] as? Int
    }
    #expect(count("total", "files") == 2)
    #expect(count("total", "articles") == 3)
    #expect(count("total", "failed") == 2)
    #expect(count("format", "jsonl") == 3)
    let records = facts.filter { $0["topic"] as? String == "record" }
    #expect(records.count == 3)
    #expect(records.allSatisfy { $0["format"] as? String == "jsonl" && $0["charset"] as? String == "utf-8" })
    #expect(
      facts.contains { $0["topic"] as? String == "failed" && $0["name"] as? String == "bad.jsonl, record 2" })
    #expect(facts.contains { $0["topic"] as? String == "terminal" && $0["name"] as? String == "size" })
  }

  @Test func withoutAPathTheSampleCorpusIsReadAndThatIsSaid() throws {
    let run = try program.run("list", "--format", "jsonl")
    #expect(run.status == 0)
    #expect(run.errors == "broadsheet: no PATH given, so this is the sample corpus.\n")
    #expect(run.lines.count >= 12)
  }

  @Test func theProgramSaysItsVersion() throws {
    let run = try program.run("--version")
    #expect(run.status == 0)
    #expect(run.output.firstMatch(of: /^Broadsheet \d+\.\d+\.\d+\n$/) != nil)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsAreWrittenForAShell(shell: String) throws {
    let run = try program.run("--generate-completion-script", shell)
    #expect(run.status == 0)
    for command in ["search", "kwic", "export"] { #expect(run.output.contains(command)) }
  }

  @Test func themesAreListedAndPreviewed() throws {
    let run = try program.run("themes")
    #expect(run.lines.starts(with: ["default", "dark", "light"]))
    let preview = try program.run("themes", "--preview", "dark")
    #expect(preview.status == 0)
    #expect(isHarmless(preview.outputBytes))
    #expect(try program.run("themes", "--preview", "drak").errors.contains("Did you mean ‘dark’?"))
  }
}
