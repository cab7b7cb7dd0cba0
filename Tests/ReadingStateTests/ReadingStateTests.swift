import Foundation
import GRDB
import Ingestion
import SeededNumbers
import Testing

@testable import ReadingState

/// A folder of its own for each test, removed at its end.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "reading-state-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The program's folder in it, and its database.
  var state: String { path + "/broadsheet" }
  var database: String { state + "/reading-state.sqlite" }

  func place(_ bytes: some Sequence<UInt8>) throws {
    try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: database))
  }

  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: state).sorted() }

  func permissions(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }
}

private let first = ArticleID(bits: 0x3FA9_4C0B_E1D2)
private let second = ArticleID(bits: 0xFFFF_FFFF_FFFF)

@Suite struct ReadingStateTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  @Test func marksAreThereAgainAfterARestart() throws {
    do {
      let state = ReadingState.open(folder: folder.state)
      #expect(state.condition == .saving)
      #expect(state.load() == Marks())
      try state.save([
        MarkChange(.read, of: first, isSet: true), MarkChange(.starred, of: second, isSet: true),
        MarkChange(.read, of: second, isSet: true), MarkChange(.read, of: second, isSet: false),
      ])
    }
    let state = ReadingState.open(folder: folder.state)
    #expect(state.condition == .saving)
    #expect(state.load() == Marks(read: [first], starred: [second]))
  }

  @Test(arguments: [
    ("Budget", "budget"), ("#cop-29", "cop-29"), ("日本", "日本"), ("v1.2_x", "v1.2_x"),
  ])
  func aTagIsAWordInSmallLetters(word: String, name: String) {
    #expect(Tag(word)?.name == name)
  }

  @Test(arguments: ["", "#", "two words", "a:b", "a\u{1B}[2J", String(repeating: "x", count: 41)])
  func whatIsNoWordIsNoTag(word: String) {
    #expect(Tag(word) == nil)
  }

  @Test func aChangeAndItsInverseLeaveNothing() throws {
    let state = ReadingState.open(folder: folder.state)
    let change = MarkChange(.starred, of: first, isSet: true)
    try state.save([change])
    try state.save([change.inverse])
    #expect(state.load() == Marks())
  }

  @Test func changesOnTheScreenAndInTheDatabaseAgree() throws {
    let state = ReadingState.open(folder: folder.state)
    var marks = Marks()
    let (budget, cop) = (try #require(Tag("budget")), try #require(Tag("cop")))
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let change = MarkChange(
        [.read, .starred, .tag(budget), .tag(cop)].randomElement(using: &generator) ?? .read,
        of: ArticleID(bits: UInt64.random(in: 0..<20, using: &generator)),
        isSet: Bool.random(using: &generator))
      marks.apply([change])
      try state.save([change])
    }
    #expect(state.load() == marks)
  }

  @Test func onlyTheOwnerCanReadTheFiles() throws {
    let state = ReadingState.open(folder: folder.state)
    try state.save([MarkChange(.read, of: first, isSet: true)])
    #expect(try folder.permissions(folder.state) == 0o700)
    for name in try folder.names() { #expect(try folder.permissions(folder.state + "/" + name) == 0o600) }
  }

  @Test func aDatabaseOfAnotherShapeIsSetAsideAndNotLost() throws {
    let bytes = Array("this is not a database".utf8)
    try folder.place(bytes)
    let state = ReadingState.open(folder: folder.state)
    guard case .savingAnew(let name) = state.condition else {
      Issue.record("is \(state.condition)")
      return
    }
    #expect(name.hasPrefix(folder.database + ".damaged-"))
    #expect(try Data(contentsOf: URL(filePath: name)) == Data(bytes))
    try state.save([MarkChange(.read, of: first, isSet: true)])
    #expect(ReadingState.open(folder: folder.state).load().read == [first])
  }

  @Test func twoDamagedDatabasesOfOneSecondGetTwoNames() throws {
    for text in ["first", "second"] {
      try folder.place(text.utf8)
      _ = ReadingState.open(folder: folder.state)
      for journal in ["-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: folder.database + journal)
      }
    }
    #expect(try folder.names().filter { $0.contains(".damaged-") && !$0.hasSuffix("-wal") }.count == 2)
  }

  @Test(arguments: [100, 1000, 4096, 5000, 8191])
  func aDatabaseCutShortDoesNotStopTheReader(length: Int) throws {
    do {
      let state = ReadingState.open(folder: folder.state)
      try state.save((0..<2000).map { MarkChange(.read, of: ArticleID(bits: $0 * 977), isSet: true) })
    }
    let whole = try Data(contentsOf: URL(filePath: folder.database))
    #expect(whole.count > length)
    try whole.prefix(length).write(to: URL(filePath: folder.database))
    let state = ReadingState.open(folder: folder.state)
    guard case .savingAnew = state.condition else {
      Issue.record("is \(state.condition)")
      return
    }
    try state.save([MarkChange(.starred, of: second, isSet: true)])
    #expect(ReadingState.open(folder: folder.state).load() == Marks(starred: [second]))
  }

  @Test func aPreferenceIsThereAgainAfterARestart() throws {
    do {
      let state = ReadingState.open(folder: folder.state)
      #expect(state[.measure] == nil)
      try state.save(80, of: .measure)
      try state.save(64, of: .measure)
    }
    #expect(ReadingState.open(folder: folder.state)[.measure] == 64)
  }

  @Test func aDatabaseOfMarksAloneGetsPreferences() throws {
    do { try ReadingState.open(folder: folder.state).save([MarkChange(.read, of: first, isSet: true)]) }
    try DatabaseQueue(path: folder.database).write {
      try $0.execute(sql: "DROP TABLE preference; PRAGMA user_version = 1")
    }
    let state = ReadingState.open(folder: folder.state)
    #expect(state.condition == .saving)
    try state.save(64, of: .measure)
    #expect(state[.measure] == 64 && state.load() == Marks(read: [first]))
  }

  @Test func aDatabaseOfALaterVersionIsLeftAlone() throws {
    do {
      let state = ReadingState.open(folder: folder.state)
      try state.save([MarkChange(.read, of: first, isSet: true)])
    }
    try DatabaseQueue(path: folder.database).write { try $0.execute(sql: "PRAGMA user_version = 999999") }
    let state = ReadingState.open(folder: folder.state)
    #expect(state.condition == .notSaving(.newerVersion(path: folder.database)))
    try state.save([MarkChange(.read, of: second, isSet: true)])
    let after = try DatabaseQueue(path: folder.database).read {
      try (Int.fetchOne($0, sql: "PRAGMA user_version"), Int.fetchOne($0, sql: "SELECT count(*) FROM mark"))
    }
    #expect(after == (999_999, 1))
  }

  @Test func aTriggerInTheDatabaseNeverRuns() throws {
    do { _ = ReadingState.open(folder: folder.state) }
    try DatabaseQueue(path: folder.database).write {
      try $0.execute(sql: "CREATE TRIGGER t AFTER INSERT ON mark BEGIN DELETE FROM mark; END")
    }
    let state = ReadingState.open(folder: folder.state)
    guard case .savingAnew = state.condition else {
      Issue.record("is \(state.condition)")
      return
    }
    try state.save([MarkChange(.read, of: first, isSet: true)])
    #expect(state.load().read == [first])
  }

  @Test func aFolderInTheDatabasesPlaceIsSetAside() throws {
    try FileManager.default.createDirectory(
      atPath: folder.database + "/kept", withIntermediateDirectories: true)
    let state = ReadingState.open(folder: folder.state)
    guard case .savingAnew(let name) = state.condition else {
      Issue.record("is \(state.condition)")
      return
    }
    #expect(FileManager.default.fileExists(atPath: name + "/kept"))
  }

  @Test func aDeviceOrALoopInTheDatabasesPlaceMeansNotSaving() throws {
    for target in ["/dev/full", folder.database] {
      try? FileManager.default.removeItem(atPath: folder.database)
      try FileManager.default.createDirectory(atPath: folder.state, withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(atPath: folder.database, withDestinationPath: target)
      let state = ReadingState.open(folder: folder.state)
      guard case .notSaving(.unavailable) = state.condition else {
        Issue.record("\(target): is \(state.condition)")
        continue
      }
      try state.save([MarkChange(.read, of: first, isSet: true)])
      #expect(state.load() == Marks())
    }
  }

  @Test func aHomeThatIsMissingOrNoFolderMeansNotSaving() throws {
    #expect(ReadingState.open(environment: [:]).condition == .notSaving(.noHome))
    #expect(ReadingState.open(environment: ["HOME": ""]).condition == .notSaving(.noHome))
    let file = folder.path + "/file"
    try Data().write(to: URL(filePath: file))
    let state = ReadingState.open(environment: ["XDG_STATE_HOME": file])
    #expect(state.condition == .notSaving(.folder(path: file + "/broadsheet", errno: ENOTDIR)))
  }

  @Test func theStateHomeIsTheOneThatXDGNames() {
    #expect(StateFolder.path(in: ["XDG_STATE_HOME": "/s", "HOME": "/h"]) == "/s/broadsheet")
    #expect(StateFolder.path(in: ["XDG_STATE_HOME": "s", "HOME": "/h"]) == "/h/.local/state/broadsheet")
    #expect(StateFolder.path(in: ["HOME": "/h"]) == "/h/.local/state/broadsheet")
  }

  @Test func twoProgramsAtOnceLoseNoMark() async throws {
    let path = folder.state
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<2 {
        group.addTask {
          let state = ReadingState.open(folder: path)
          for number in 0..<200 {
            let article = ArticleID(bits: UInt64(writer * 1000 + number))
            try state.save([MarkChange(.read, of: article, isSet: true)])
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(ReadingState.open(folder: path).load().read.count == 400)
  }
}
