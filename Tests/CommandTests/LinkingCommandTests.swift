import Foundation
import Testing

/// `groups`, `speakers`, and the links in exports.
@Suite struct LinkingCommandTests {
  let program: Program

  init() throws {
    program = try Program()
    let said = "not one of the pumps was ever switched on that night"
    try program.write(
      try record([
        "id": "post", "title": "Sluice stayed shut all night", "site": "The Post", "published": "2026-03-02",
        "text":
          "The sluice stayed shut in Kestrel Bay.\n\n“Näher, \(said),” said Ada Quill, the harbour master.",
      ])
        + record([
          "id": "wire", "title": "Kestrel Bay sluice stayed shut", "site": "The Wire",
          "published": "2026-03-02",
          "text":
            "The flood in Kestrel Bay is over.\n\n“I tell you, \(said),” Ms. Quill said. Ada Quill is harbour master.",
        ])
        + record([
          "id": "larder", "title": "Pears in wine", "site": "The Larder", "published": "2026-03-02",
          "text": "“Use more cloves than you dare to,” said Lea Ferris, who cooks.",
        ]), to: "records.jsonl")
  }

  @Test func aStatementIsToldWithAllItsMembers() throws {
    let run = try program.run("groups", "--of", "quotes", "records.jsonl", "--format", "jsonl")
    #expect(run.status == 0)
    let groups = try run.objects()
    #expect(groups.count == 1)
    #expect(groups.first?["group"] as? String == "q1")
    #expect(groups.first?["speaker"] as? String == "Ada Quill")
    let members = try #require(groups.first?["members"] as? [[String: Any]])
    #expect(members.map { $0["record"] as? String } == ["post", "wire"])
    // Offsets count scalars of the article's text.
    let exported = try program.run("export", "records.jsonl", "--all", "--format", "jsonl").objects()
    for (member, article) in zip(members, exported) {
      let text = Array(try #require(article["text"] as? String).unicodeScalars)
      let range = try #require(member["start"] as? Int)..<#require(member["end"] as? Int)
      #expect(String(String.UnicodeScalarView(text[range])) == member["text"] as? String)
    }
  }

  @Test func aStoryIsToldWithWhatItsMembersShare() throws {
    let groups = try program.run("groups", "records.jsonl", "--format", "jsonl").objects()
    #expect(groups.map { $0["group"] as? String } == ["s1"])
    let members = try #require(groups.first?["members"] as? [[String: Any]])
    #expect(members.map { $0["record"] as? String } == ["post", "wire"])
    #expect(members.compactMap { $0["similarity"] as? Double }.allSatisfy { (0...1).contains($0) })
    #expect(members.compactMap { $0["shared_quotes"] as? Int } == [1])
  }

  @Test func everyPlaceIsListedWithItsContext() throws {
    let places = try program.run("kwic", "pumps", "records.jsonl", "--format", "jsonl").objects()
    #expect(places.map { $0["record"] as? String } == ["post", "wire"])
    #expect(places.map { $0["match"] as? String } == ["pumps", "pumps"])
    let article = try #require(
      program.run("export", "records.jsonl", "--all", "--format", "jsonl").objects().first?["text"] as? String
    )
    let text = Array(article.unicodeScalars)
    let range = try #require(places.first?["start"] as? Int)..<#require(places.first?["end"] as? Int)
    #expect(String(String.UnicodeScalarView(text[range])) == "pumps")
    let table = try program.run("kwic", "pumps", "records.jsonl", "--sort", "left")
    #expect(table.lines.count == 2)
    // The matches stand one below the other.
    #expect(Set(table.lines.map { $0.components(separatedBy: "pumps")[0].count }).count == 1)
    #expect(try program.run("kwic", "xylophone", "records.jsonl").status == 1)
  }

  @Test func tablesAreForPeople() throws {
    let stories = try program.run("groups", "records.jsonl")
    #expect(stories.lines.count == 3)
    #expect(stories.output.contains("1 quote"))
    let quotes = try program.run("groups", "--of", "quotes", "records.jsonl")
    #expect(quotes.lines.first?.contains("×2  Ada Quill") == true)
    #expect(isHarmless(stories.outputBytes) && isHarmless(quotes.outputBytes))
  }

  @Test func anExportNamesStoriesAndGroups() throws {
    let articles = try program.run("export", "records.jsonl", "--all", "--format", "jsonl").objects()
    #expect(articles.map { $0["story"] as? String } == ["s1", "s1", nil])
    let groups = articles.map { article in
      (article["quotes"] as? [[String: Any]] ?? []).map { $0["group"] as? String }
    }
    #expect(groups.map { $0.compactMap(\.self) } == [["q1"], ["q1"], []])
    let csv = try program.run("quotes", "records.jsonl", "--format", "csv")
    #expect(csv.lines.count { $0.hasSuffix(",q1") } == 2)
  }

  @Test func speakersAreToldOnceUnderAllTheirNames() throws {
    let run = try program.run("speakers", "records.jsonl", "--format", "jsonl")
    #expect(run.status == 0)
    let speakers = try run.objects()
    #expect(speakers.map { $0["speaker"] as? String } == ["Ada Quill", "Lea Ferris"])
    #expect(speakers.map { $0["quotes"] as? Int } == [2, 1])
    #expect(speakers.map { $0["articles"] as? Int } == [2, 1])
    let one = try program.run("speakers", "records.jsonl", "-f", "site:larder", "--format", "csv")
    #expect(one.lines.count == 2)
    #expect(one.lines.last?.hasPrefix("Lea Ferris,1,1,") == true)
  }

  @Test func whereNothingIsLinkedTheStatusIsOne() throws {
    try program.write(try record(["id": "x", "text": "Nothing is said here."]), to: "one.jsonl")
    for arguments in ["groups one.jsonl", "groups --of quotes one.jsonl", "speakers one.jsonl"] {
      let run = try program.shell("exec $broadsheet " + arguments)
      #expect(run.status == 1, "\(arguments)")
      #expect(run.output == "", "\(arguments)")
    }
  }
}
