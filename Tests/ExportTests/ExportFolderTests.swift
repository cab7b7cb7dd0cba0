import Foundation
import Testing

@testable import Export

@Suite final class ExportFolderTests {
  let path = NSTemporaryDirectory() + "export-" + UUID().uuidString

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  private func buffer(_ words: String) -> ByteBuffer {
    var out = ByteBuffer()
    out.append(words)
    return out
  }

  private func write(_ words: String, as name: String, overwriting: Bool = false) throws {
    try ExportFolder(path).write(name, overwriting: overwriting) { try $0.write(buffer(words)) }
  }

  private func content(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  @Test func aFileIsWrittenAndNothingElse() throws {
    try write("words", as: "a.md")
    #expect(try content("a.md") == "words")
    #expect(try names() == ["a.md"])
  }

  @Test func aFileThatIsThereIsReplacedOnlyOnDemand() throws {
    try write("old", as: "a.md")
    #expect(throws: ExportError.exists(path: path + "/a.md")) { try write("new", as: "a.md") }
    #expect(try content("a.md") == "old")
    try write("new", as: "a.md", overwriting: true)
    #expect(try content("a.md") == "new")
    #expect(try names() == ["a.md"])
  }

  @Test func aFileThatAppearsWhileWritingIsNotReplaced() throws {
    let target = path + "/a.md"
    #expect(throws: ExportError.exists(path: target)) {
      try ExportFolder(path).write("a.md", overwriting: false) { file in
        try "theirs".write(toFile: target, atomically: false, encoding: .utf8)
        try file.write(buffer("ours"))
      }
    }
    #expect(try content("a.md") == "theirs")
    #expect(try names() == ["a.md"])
  }

  @Test func aFailureLeavesTheOldFileAndNoOther() throws {
    struct Stop: Error {}
    try write("old", as: "a.md")
    #expect(throws: Stop.self) {
      try ExportFolder(path).write("a.md", overwriting: true) { file in
        try file.write(buffer("half"))
        throw Stop()
      }
    }
    #expect(try content("a.md") == "old")
    #expect(try names() == ["a.md"])
  }

  @Test func aLinkInTheFilesPlaceIsReplacedAndNotFollowed() throws {
    try write("precious", as: "precious")
    try FileManager.default.createSymbolicLink(
      atPath: path + "/a.md", withDestinationPath: path + "/precious")
    #expect(throws: ExportError.exists(path: path + "/a.md")) { try write("new", as: "a.md") }
    try write("new", as: "a.md", overwriting: true)
    #expect(try content("precious") == "precious")
    #expect(try content("a.md") == "new")
  }

  @Test func aFolderInTheFilesPlaceIsAnError() throws {
    try FileManager.default.createDirectory(atPath: path + "/a.md", withIntermediateDirectories: true)
    #expect(throws: ExportError.isFolder(path: path + "/a.md")) {
      try write("new", as: "a.md", overwriting: true)
    }
  }

  @Test func aFolderIsMadeOnlyOnDemandAndNeverItsParents() throws {
    let missing = path + "/new"
    #expect(throws: ExportError.folder(path: missing, errno: ENOENT)) { _ = try ExportFolder(missing) }
    _ = try ExportFolder(missing, creating: true)
    _ = try ExportFolder(missing, creating: true)
    #expect(throws: ExportError.folder(path: path + "/x/y", errno: ENOENT)) {
      _ = try ExportFolder(path + "/x/y", creating: true)
    }
  }

  @Test func largeFilesArriveWhole() throws {
    let part = String(repeating: "0123456789abcdef", count: 10_000)
    try ExportFolder(path).write("big", overwriting: false) { file in
      for _ in 0..<20 { try file.write(buffer(part)) }
    }
    #expect(try content("big") == String(repeating: part, count: 20))
  }
}
