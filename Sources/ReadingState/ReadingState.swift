import GRDB
import Ingestion

/// What a person has read, starred and set, kept in an SQLite database between runs.
///
/// Whatever is wrong with the database, the program runs: at worst nothing is kept, and ``condition`` says so. A change
/// that was saved survives the end of the program by any means. Two programs may use one database at the same time.
package struct ReadingState: Sendable {
  /// Whether marks are kept.
  package enum Condition: Sendable, Hashable {
    /// They are.
    case saving
    /// They are from now on; the database that was there could not be used and stands under another name.
    case savingAnew(setAside: String)
    /// They are not.
    case notSaving(Reason)
  }

  /// Why marks are not kept.
  package enum Reason: Sendable, Hashable {
    /// The environment names no folder for state.
    case noHome
    /// The folder cannot be made or entered; the system's error number.
    case folder(path: String, errno: Int32)
    /// The database is of a later version of the program.
    case newerVersion(path: String)
    /// The database can only be read; its marks are shown.
    case readOnly(path: String)
    /// The database cannot be opened; SQLite's result code.
    case unavailable(path: String, code: Int32)
  }

  /// Whether marks are kept.
  package let condition: Condition

  private let queue: DatabaseQueue?

  private init(_ condition: Condition, queue: DatabaseQueue? = nil) {
    self.condition = condition
    self.queue = queue
  }

  /// Opens the state of the person whose environment this is.
  package static func open(environment: [String: String]) -> ReadingState {
    guard let folder = StateFolder.path(in: environment) else { return ReadingState(.notSaving(.noHome)) }
    return open(folder: folder)
  }

  /// Opens the state in a folder, which is made where it is missing.
  package static func open(folder: String) -> ReadingState {
    let path = folder + "/reading-state.sqlite"
    do {
      try StateFile.prepare(folder: folder)
    } catch {
      return ReadingState(.notSaving(.folder(path: folder, errno: error.errno)))
    }
    do throws(MarkDatabase.Failure) {
      return ReadingState(.saving, queue: try StateFile.open(path))
    } catch {
      switch error {
      case .newerVersion: return ReadingState(.notSaving(.newerVersion(path: path)))
      case .unavailable(let code): return ReadingState(.notSaving(.unavailable(path: path, code: code)))
      case .readOnly:
        return ReadingState(.notSaving(.readOnly(path: path)), queue: try? MarkDatabase.openToRead(path))
      case .damaged: return anew(path)
      }
    }
  }

  /// Sets a database aside and begins an empty one.
  private static func anew(_ path: String) -> ReadingState {
    do {
      let name = try StateFile.setAside(path)
      return ReadingState(.savingAnew(setAside: name), queue: try StateFile.open(path))
    } catch {
      return ReadingState(.notSaving(.unavailable(path: path, code: ResultCode.SQLITE_CANTOPEN.rawValue)))
    }
  }

  /// The marks as they are kept now; none where they cannot be read.
  package func load() -> Marks {
    guard let queue, let marks = try? queue.read(MarkDatabase.marks) else { return Marks() }
    return marks
  }

  /// Keeps changes: all of them, or, where that fails, none.
  ///
  /// Does nothing where marks are not kept. When it returns, the changes are on the disk.
  ///
  /// - Parameter changes: what changed, in the order in which it did.
  /// - Throws: ``ReadingStateError`` where the database cannot be written.
  package func save(_ changes: [MarkChange]) throws(ReadingStateError) {
    if changes.isEmpty { return }
    try write { try MarkDatabase.save(changes, in: $0) }
  }

  /// The value of a preference; nil where none was kept or it cannot be read.
  package subscript(preference: Preference) -> Int? {
    guard let queue else { return nil }
    return try? queue.read { try MarkDatabase.value(of: preference, in: $0) }
  }

  /// Keeps the value of a preference; does nothing where marks are not kept.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - preference: what was set.
  /// - Throws: ``ReadingStateError`` where the database cannot be written.
  package func save(_ value: Int, of preference: Preference) throws(ReadingStateError) {
    try write { try MarkDatabase.save(value, of: preference, in: $0) }
  }

  private func write(_ body: (Database) throws -> Void) throws(ReadingStateError) {
    if case .notSaving = condition { return }
    guard let queue else { return }
    do {
      try queue.write(body)
    } catch {
      throw ReadingStateError(
        code: (error as? DatabaseError)?.resultCode.rawValue ?? ResultCode.SQLITE_ERROR.rawValue)
    }
  }
}

/// Changes could not be kept.
package struct ReadingStateError: Error, Sendable, Hashable {
  /// SQLite's result code (13 is a full disk, 5 another program that holds the database for too long).
  package var code: Int32
}
