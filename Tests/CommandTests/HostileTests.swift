import Foundation
import Testing

/// Nothing foreign reaches a stream as anything but words.
@Suite struct HostileTests {
  /// Escape sequences in all their forms: title, clipboard, colour; C0, DEL, C1 in UTF-8, bidirectional controls.
  static let payload = "\u{1B}]0;HX\u{7}\u{9D}52;c;SFg=\u{9C}\u{9B}31m\u{202E}\u{2066}\u{8}\u{7F}\r\u{85}"

  let program: Program

  init() throws {
    program = try Program()
    let payload = Self.payload
    try program.write(
      try record([
        "id": payload, "title": "ALPHA \(payload) OMEGA", "author": payload, "site": payload,
        "published": payload,
        "url": "https://example.org/\(payload)", "language": payload,
        "text":
          "ALPHA \(payload) words.\n\n“A quote \(payload) of words,” said Rosa \(payload) Delmar. OMEGA",
      ]), to: "hostile.jsonl")
  }

  @Test(arguments: [
    "list", "list --format jsonl", "list --format csv", "search words", "search words --format jsonl",
    "show -f words --hidden", "quotes", "quotes --format jsonl", "quotes --format csv", "check",
    "check --format jsonl",
    "export --all --format markdown", "export --all --format text", "export --all --format html",
    "export --all --format json", "export --all --format jsonl", "export --all --format csv",
  ])
  func noByteOfAnArticleActsOnATerminal(command: String) throws {
    let run = try program.shell("exec $broadsheet \(command) --as-is hostile.jsonl")
    #expect(run.status == 0)
    #expect(isHarmless(run.outputBytes))
    #expect(isHarmless(run.errorBytes))
    #expect(!run.output.isEmpty)
  }

  @Test func noByteOfAnArgumentActsOnATerminal() throws {
    let payload = Self.payload
    for arguments in [
      [payload], ["list", payload], ["list", "--\(payload)"], ["--\(payload)"],
      ["list", "--format", payload],
      ["list", "-f", "\"\(payload)", "hostile.jsonl"], ["search", "x", "--limit", payload],
      ["export", "--all", "--format", payload],
      ["show", "hostile.jsonl", "--article", payload], ["themes", "--preview", payload],
      ["export", "hostile.jsonl", "--all", "--format", "csv", "-o", "\(payload)/x"],
      ["read", "--theme", payload, "hostile.jsonl"],
    ] {
      let run = try program.shell(
        "exec $broadsheet " + arguments.map { "'\($0)'" }.joined(separator: " "))
      #expect(run.status == 2, "\(arguments.map { $0.debugDescription })")
      #expect(isHarmless(run.outputBytes))
      #expect(isHarmless(run.errorBytes))
      #expect(!run.errors.isEmpty)
    }
  }

  @Test func noByteOfAFileNameActsOnATerminal() throws {
    let name = "name \u{1B}]0;HX\u{7}\u{9B}31m\u{202E}\n.jsonl"
    try FileManager.default.createDirectory(
      atPath: program.folder + "/tree", withIntermediateDirectories: true)
    try program.write("{bad\n" + (try record(["text": "Words enough to be read."])), to: "tree/" + name)
    for command in [
      "list", "list --format csv", "check", "export --all --format text", "export --all --format jsonl",
    ] {
      let run = try program.shell("exec $broadsheet \(command) tree")
      #expect(run.status == 0)
      #expect(isHarmless(run.outputBytes))
      #expect(isHarmless(run.errorBytes))
    }
  }

  @Test func noByteOfTheEnvironmentActsOnATerminal() throws {
    let run = try program.run(
      "check", "hostile.jsonl",
      environment: ["TERM": Self.payload, "LANG": Self.payload, "XDG_STATE_HOME": "/\(Self.payload)"])
    #expect(isHarmless(run.outputBytes))
    #expect(isHarmless(run.errorBytes))
  }

  @Test func hostileTitlesMakeHarmlessFileNames() throws {
    let titles = [
      "../../evil", "/etc/passwd", "..", ".", "", "~", "-rf", "--help", "CON", "a/b", "a\\b", "\u{0}x",
      "x\u{1B}[31m",
      "\u{202E}x", "x\ny", String(repeating: "x", count: 3000), String(repeating: "日", count: 3000), "…",
      "$(id)", "`id`",
    ]
    let records = try titles.enumerated().map {
      try record(["title": $1, "text": "Number \($0), and some words."])
    }
    let run = try program.run(
      "export", "--input-format", "jsonl", "--all", "--format", "text", "-o", "out/", "-",
      input: records.joined())
    #expect(run.status == 0)
    let names = try program.names(in: "out")
    #expect(names.count == titles.count)
    for name in names {
      #expect(name.utf8.count <= 255)
      #expect(!name.hasPrefix("-") && !name.hasPrefix("."))
      #expect(isHarmless(Array(name.utf8)) && !name.contains("\n"))
    }
    // Nothing was written anywhere else.
    #expect(try program.names(in: ".") == ["home", "hostile.jsonl", "out"])
  }
}
