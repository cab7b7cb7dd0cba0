import Foundation
import Testing

/// What goes wrong is said plainly, on standard error alone, and stops nothing else.
@Suite struct ErrorTests {
  let program: Program

  init() throws {
    program = try Program()
    try program.write(try threeRecords(), to: "records.jsonl")
  }

  @Test func aMissingPathIsToldAndTheRestIsRead() throws {
    let run = try program.run("list", "nowhere", "records.jsonl", "--format", "jsonl")
    #expect(run.status == 2)
    #expect(run.errors == "broadsheet: nowhere: no such file or folder\n")
    #expect(run.lines.count == 3)
  }

  @Test func aCommandThatIsTypedNearlyRightIsGuessed() throws {
    for (typed, meant) in [("lits", "list"), ("serach", "search"), ("exprot", "export"), ("chek", "check")] {
      let run = try program.run(typed)
      #expect(run.status == 2)
      #expect(run.errors.contains("Did you mean the command ‘\(meant)’?"))
    }
    #expect(try !program.run("some-folder").errors.contains("Did you mean"))
  }

  @Test func aFolderWithoutArticlesIsNotSilent() throws {
    try FileManager.default.createDirectory(
      atPath: program.folder + "/empty", withIntermediateDirectories: true)
    let run = try program.run("list", "empty")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("broadsheet: no articles in empty: 0 files looked at."))
  }

  @Test func aRecordThatCannotBeReadIsAnErrorOnlyWhenStrict() throws {
    try program.write("{\"text\": \"Good words in a good record.\"}\n{bad\n", to: "mixed.jsonl")
    let run = try program.run("list", "mixed.jsonl", "--format", "jsonl")
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
    #expect(run.errors.hasPrefix("broadsheet: mixed.jsonl, record 2: "))
    let strict = try program.run("list", "mixed.jsonl", "--strict", "--format", "jsonl")
    #expect(strict.status == 2)
    #expect(strict.lines.count == 1)
  }

  @Test(arguments: [
    ("category:coast", "There are: title: by: site: speaker:"), ("titel:wall", "Did you mean ‘title:’?"),
    ("has:pictures", "‘has:’ takes quote, speaker, title, author, date, site."),
    ("has:quot", "Did you mean ‘quote’?"),
  ])
  func aNameThatNothingHasIsAnsweredWithThoseThereAre(query: String, answer: String) throws {
    let run = try program.run("list", "-f", query, "records.jsonl")
    #expect(run.status == 2)
    #expect(run.errors.contains(answer), "\(run.errors)")
  }

  @Test(arguments: ["\"open", "sitee:x", "date:never"])
  func aQueryThatCannotBeReadSaysWhere(query: String) throws {
    for command in [["list", "-f", query, "records.jsonl"], ["search", query, "records.jsonl"]] {
      let run = try program.run(
        command[0], command[1], command[2], command.count > 3 ? command[3] : "records.jsonl")
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(run.errors.contains("at character"))
    }
  }

  @Test func anUnknownOptionNamesTheNearest() throws {
    let run = try program.run("list", "--fromat", "csv")
    #expect(run.status == 2)
    #expect(run.errors.contains("Did you mean '--format'?"))
    #expect(run.output == "")
  }

  @Test func aValueThatIsNoneOfThoseNamesThem() throws {
    let run = try program.run("export", "--all", "--format", "docx", "records.jsonl")
    #expect(run.status == 2)
    for format in ExportCommandTests.formats { #expect(run.errors.contains(format)) }
  }

  @Test(arguments: [["--limit", "0"], ["--limit", "-3"], ["--limit", "x"]])
  func aLimitIsAPositiveNumber(arguments: [String]) throws {
    let run = try program.run("search", "x", "records.jsonl", arguments[0], arguments[1])
    #expect(run.status == 2)
    #expect(run.errors.contains("--limit") || run.errors.contains("'-3'"))
  }

  @Test func theReaderNeedsATerminalAndSaysWhatDoesNot() throws {
    let run = try program.run("records.jsonl")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("needs one. ‘broadsheet list’"))
  }

  @Test func helpGoesToStandardOutputAndHasExamples() throws {
    for command in ["", "list", "search", "show", "quotes", "export", "check", "themes", "read"] {
      let run = try program.shell("exec $broadsheet \(command) --help")
      #expect(run.status == 0)
      #expect(run.errors == "")
      #expect(run.output.contains("Example"), "\(command)")
      #expect(run.output.contains("broadsheet \(command == "read" ? "~/pages" : command)"), "\(command)")
    }
  }

  @Test func anInterruptEndsWithItsStatusAndLeavesNoFile() throws {
    let run = try program.shell(
      """
      mkfifo in; (cat records.jsonl; sleep 20) > in &
      feeder=$!
      $broadsheet export --input-format jsonl --all --format jsonl -o out.jsonl - < in &
      program=$!
      sleep 0.3; kill -INT $program; wait $program; status=$?
      kill $feeder; exit $status
      """)
    #expect(run.status == 130)
    #expect(!FileManager.default.fileExists(atPath: program.folder + "/out.jsonl"))
    #expect(try program.names(in: ".").filter { $0.hasSuffix(".tmp") } == [])
  }
}
