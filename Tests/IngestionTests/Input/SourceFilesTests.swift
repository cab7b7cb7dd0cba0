import Foundation
import Testing

@testable import Ingestion

@Suite struct SourceFilesTests {
  @Test func aFolderIsReadInFullByTheByteOrderOfItsNames() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a/z.txt", "a/Z.txt", "ä.txt"] { try folder.write("words", to: name) }
    try folder.write("secret", to: ".git/config")
    #expect(folder.entries() == ["a/Z.txt", "a/z.txt", "b.txt", "ä.txt"])
  }

  @Test func aMissingPathIsTold() throws {
    let folder = try TemporaryFolder()
    #expect(
      Array(SourceFiles([folder.path + "/none"])) == [
        .finding(Finding(path: folder.path + "/none", problem: .missing))
      ])
  }

  @Test func aPipeIsLeftOutAndNeverWaitedFor() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    #expect(folder.entries() == ["pipe: notRegular"])
    #expect(throws: ReadingError(.notRegular)) { try SourceFile(path: folder.path + "/pipe").read() }
  }

  @Test func aLinkThatLeadsBackUpIsFollowedOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write("words", to: "in/a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/in/up", withDestinationPath: folder.path)
    #expect(folder.entries() == ["in/a.txt", "in/up: linkLoop"])
  }

  @Test func aFileWithTwoNamesIsReadOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write("words", to: "a.txt")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/b.txt", withDestinationPath: "a.txt")
    #expect(folder.entries() == ["a.txt", "b.txt: alreadyRead"])
  }

  @Test func aNameThatIsNoUTF8LeadsToItsFile() throws {
    let folder = try TemporaryFolder()
    let name = (Array(folder.path.utf8) + Array("/caf".utf8) + [0xE9, 0]).map { CChar(bitPattern: $0) }
    let descriptor = open(name, O_CREAT | O_WRONLY, 0o600)
    #expect(descriptor >= 0)
    #expect(write(descriptor, "words", 5) == 5)
    close(descriptor)
    guard case .file(let file)? = SourceFiles([folder.path]).makeIterator().first else {
      Issue.record("no file found")
      return
    }
    #expect(file.path.hasSuffix("/caf\u{FFFD}"))
    #expect(try file.read() == Array("words".utf8))
  }
}

extension IteratorProtocol {
  /// The next element of a copy.
  fileprivate var first: Element? {
    var copy = self
    return copy.next()
  }
}

/// A folder that goes away with its last user.
private final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "broadsheet-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    let url = URL(filePath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: false, encoding: .utf8)
  }

  /// What a walk finds: paths below the folder, findings with their problem.
  func entries() -> [String] {
    SourceFiles([path]).map { entry in
      switch entry {
      case .file(let file): String(file.path.dropFirst(path.count + 1))
      case .finding(let finding): "\(finding.path.dropFirst(path.count + 1)): \(finding.problem)"
      }
    }
  }
}
