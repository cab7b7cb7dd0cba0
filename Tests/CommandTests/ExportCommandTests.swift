import Foundation
import Testing

@Suite struct ExportCommandTests {
  static let formats = ["markdown", "text", "html", "json", "jsonl", "csv"]

  let program: Program

  init() throws {
    program = try Program()
    try program.write(try threeRecords(), to: "records.jsonl")
  }

  @Test(arguments: formats)
  func everyFormatGoesToStandardOutput(format: String) throws {
    for output in [[], ["-o", "-"]] {
      let run = try program.shell(
        "exec $broadsheet export --all --format \(format) \(output.joined(separator: " ")) records.jsonl")
      #expect(run.status == 0)
      #expect(run.errors == "")
      #expect(run.output.contains("nine years"))
      #expect(run.output.hasSuffix("\n"))
    }
  }

  @Test func standardInputIsReadAsRecords() throws {
    let run = try program.run(
      "export", "--input-format", "jsonl", "--all", "--format", "jsonl", "-", input: try threeRecords())
    #expect(run.status == 0)
    let articles = try run.objects()
    #expect(articles.count == 3)
    let source = try #require(articles[0]["source"] as? [String: Any])
    #expect(source["record"] as? String == "r1")
    #expect(source["path"] as? String == "-")
  }

  @Test func asIsTheTextIsTheInputsToTheLetter() throws {
    let text = "  Advertisement\n\n\n“Odd   spacing,” he said.\r\n\tShare this\n"
    let run = try program.run(
      "export", "--input-format", "jsonl", "--as-is", "--all", "--format", "jsonl", "-",
      input: try record(["id": "x", "text": text]))
    #expect(try run.objects()[0]["text"] as? String == text)
  }

  @Test func theSameBytesTwiceAreOneArticleOfTwoSources() throws {
    try program.write(try threeRecords(), to: "copy.jsonl")
    let articles = try program.run("export", "--all", "--format", "jsonl", "records.jsonl", "copy.jsonl")
      .objects()
    #expect(articles.count == 3)
    let source = try #require(articles[0]["source"] as? [String: Any])
    let also = try #require(source["also"] as? [[String: Any]])
    #expect(also.map { $0["path"] as? String } == ["copy.jsonl"])
  }

  @Test(arguments: formats)
  func aFolderGetsAFileForEachArticle(format: String) throws {
    let run = try program.run("export", "--all", "--format", format, "-o", "out/", "records.jsonl")
    #expect(run.status == 0)
    #expect(run.output == "")
    let names = try program.names(in: "out")
    #expect(names.count == 3)
    #expect(names.contains { $0.hasPrefix("2026-03-01-ferry-to-close-") })
  }

  @Test func aFileIsReplacedOnlyWithForce() throws {
    try program.write("mine", to: "out.md")
    let arguments = ["export", "--all", "--format", "markdown", "-o", "out.md", "records.jsonl"]
    let refused = try program.shell("exec $broadsheet " + arguments.joined(separator: " "))
    #expect(refused.status == 2)
    #expect(
      refused.errors
        == "broadsheet: ‘out.md’ is there already. Give --force to replace it, or another name with -o.\n")
    #expect(try program.read("out.md") == "mine")
    let forced = try program.shell("exec $broadsheet " + arguments.joined(separator: " ") + " --force")
    #expect(forced.status == 0)
    #expect(try program.read("out.md").hasPrefix("---\nid: "))
    #expect(try program.names(in: ".").filter { $0.hasSuffix(".tmp") } == [])
  }

  @Test func aFullDiskLeavesTheOldFileAndSaysSo() throws {
    try program.write("mine", to: "out.jsonl")
    // The limit on a file's size stands for the full disk: the same write fails at the same place.
    let run = try program.shell(
      """
      trap '' XFSZ; ulimit -f 1
      for n in 1 2 3 4 5 6 7 8; do
        sed "s/\\"r/\\"r$n/" records.jsonl
      done | $broadsheet export --input-format jsonl --all --format jsonl -o out.jsonl --force -
      """)
    #expect(run.status == 2)
    #expect(run.errors.contains("cannot write ‘out.jsonl’"))
    #expect(try program.read("out.jsonl") == "mine")
    #expect(try program.names(in: ".").filter { $0.hasSuffix(".tmp") } == [])
  }

  @Test func someArticlesAreChosenByID() throws {
    let id = try #require(
      try program.run("list", "records.jsonl", "--format", "jsonl").objects()[2]["id"] as? String)
    let run = try program.run(
      "export", "records.jsonl", "--article", String(id.prefix(8)).uppercased(), "--format", "jsonl")
    #expect(try run.objects().map { $0["id"] as? String } == [id])
    let none = try program.run("export", "records.jsonl", "--article", "zzzz", "--format", "jsonl")
    #expect(none.status == 2)
    #expect(none.errors.contains("‘zzzz’"))
    let several = try program.run("export", "records.jsonl", "--article", "", "--format", "jsonl")
    #expect(several.status == 2)
    #expect(several.errors.contains("several"))
  }

  @Test func anExportMustBeToldWhich() throws {
    let run = try program.run("export", "records.jsonl", "--format", "jsonl")
    #expect(run.status == 2)
    #expect(
      run.errors == "broadsheet: nothing says which articles. Give --all, --filter QUERY or --article ID.\n")
  }

  @Test func aPipeThatIsClosedEndsTheProgramSilently() throws {
    var records = ""
    for number in 0..<2000 {
      records += try record(["id": "\(number)", "text": "Number \(number) of many words."])
    }
    try program.write(records, to: "many.jsonl")
    let run = try program.shell("$broadsheet export many.jsonl --all --format jsonl | head -c 10 >/dev/null")
    #expect(run.errors == "")
    #expect(run.status == 0)
  }

  @Test func anOutputThatCannotBeWrittenIsAnError() throws {
    for redirection in [">/dev/full", ">&-"] {
      let run = try program.shell("exec $broadsheet export records.jsonl --all --format jsonl \(redirection)")
      #expect(run.status == 2, "\(redirection)")
      #expect(run.errors.contains("cannot write to standard output"), "\(redirection)")
    }
  }

  @Test func aPipeWithANameIsWrittenToAndNotReplaced() throws {
    let run = try program.shell(
      "mkfifo pipe; cat pipe > got & $broadsheet export records.jsonl --all --format jsonl -o pipe; wait; test -p pipe"
    )
    #expect(run.status == 0)
    #expect(try program.read("got").split(separator: "\n").count == 3)
  }
}
