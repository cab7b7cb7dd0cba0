import Corpus
import Foundation
import Testing

/// What changes in folders is told.
@Suite struct FolderWatchTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "watch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "inner"), withIntermediateDirectories: true)
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name), options: .atomic)
  }

  private func bytes(_ url: URL) -> [UInt8] { Array(url.path.utf8) }

  /// Waits on a thread of its own, since a wait that never ended would take the tests' own.
  private func changes(_ watch: FolderWatch) async -> Bool {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: watch.waitForChange()) }
    }
  }

  @Test func filesThatComeChangeAndGoAreTold() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let watch = try FolderWatch([bytes(folder)])
    try write("one", to: "a.txt")
    #expect(await changes(watch))
    try write("two", to: "inner/b.txt")
    #expect(await changes(watch))
    try FileManager.default.removeItem(at: folder.appending(path: "a.txt"))
    #expect(await changes(watch))
  }

  @Test func aFolderThatComesIsWatchedToo() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let watch = try FolderWatch([bytes(folder)])
    try FileManager.default.createDirectory(
      at: folder.appending(path: "late"), withIntermediateDirectories: false)
    #expect(await changes(watch))
    try write("three", to: "late/c.txt")
    #expect(await changes(watch))
  }

  @Test func ofAFileItsSuccessorIsTold() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("one", to: "a.txt")
    let watch = try FolderWatch([bytes(folder.appending(path: "a.txt"))])
    try write("another", to: "a.txt")
    #expect(await changes(watch))
  }

  @Test func whoeverWaitsIsToldOfTheEnd() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let watch = try FolderWatch([bytes(folder)])
    async let isChanged = changes(watch)
    watch.end()
    #expect(await !isChanged)
    #expect(await !changes(watch))
  }

  @Test func twoWalksTellWhetherAnythingIsOther() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    func walk() -> FileWalk {
      let walk = FileWalk([bytes(folder)])
      _ = walk.all()
      return walk
    }
    try write("one", to: "a.txt")
    let before = walk()
    #expect(walk().sawTheSame(as: before))
    try write("two", to: "a.txt")
    #expect(!walk().sawTheSame(as: before))
  }
}
