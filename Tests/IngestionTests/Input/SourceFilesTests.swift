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
    #expect(throws: ReadingError(.notRegular)) { try SourceFile(path: folder.path + "/pipe").open() }
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
    var bytes: [UInt8] = []
    try file.open().read(into: &bytes)
    #expect(bytes == Array("words".utf8))
  }
}

extension IteratorProtocol {
  /// The next element of a copy.
  fileprivate var first: Element? {
    var copy = self
    return copy.next()
  }
}
