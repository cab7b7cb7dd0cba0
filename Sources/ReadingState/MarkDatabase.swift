import GRDB
import Ingestion

/// The database of marks and preferences: its schema, its versions, its questions.
enum MarkDatabase {
  /// Why a database cannot be used.
  enum Failure: Error, Hashable {
    case damaged
    case newerVersion
    case readOnly
    /// SQLite's result code.
    case unavailable(Int32)
  }

  /// Names our databases in their header (`PRAGMA application_id`): "Brds".
  private static let applicationID = 0x4272_6473

  /// The steps from an empty database to the newest version; a database's version is how many it has taken.
  private static let steps = [
    """
    CREATE TABLE mark (
      article INTEGER NOT NULL,
      kind TEXT NOT NULL,
      PRIMARY KEY (article, kind)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE preference (
      name TEXT NOT NULL PRIMARY KEY,
      value INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
  ]

  /// The table that each step makes.
  private static let tables = ["mark", "preference"]

  /// How long a program waits for another one that is writing, in seconds.
  ///
  /// A write takes some milliseconds.
  private static let patience = 5.0

  /// Opens a database, checks it and brings it to the newest version.
  static func open(_ path: String) throws(Failure) -> DatabaseQueue {
    var configuration = configuration
    configuration.journalMode = .wal
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction(prepare)
      return queue
    } catch {
      throw failure(of: error)
    }
  }

  /// Opens a database that cannot be written.
  static func openToRead(_ path: String) throws(Failure) -> DatabaseQueue {
    var configuration = configuration
    configuration.readonly = true
    do {
      return try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw failure(of: error)
    }
  }

  /// All marks; kinds that this version does not know are left alone.
  static func marks(in database: Database) throws -> Marks {
    var marks = Marks()
    let rows = try Row.fetchCursor(database, sql: "SELECT article, kind FROM mark")
    while let row = try rows.next() {
      guard let bits = row[0] as Int64?, let kind = row[1] as String?, let mark = Mark(kind: kind)
      else { continue }
      marks[mark, ArticleID(bits: UInt64(bitPattern: bits))] = true
    }
    return marks
  }

  /// Carries out changes, inside a transaction.
  static func save(_ changes: [MarkChange], in database: Database) throws {
    let set = try database.cachedStatement(sql: "INSERT OR IGNORE INTO mark (article, kind) VALUES (?, ?)")
    let clear = try database.cachedStatement(sql: "DELETE FROM mark WHERE article = ? AND kind = ?")
    for change in changes {
      let statement = change.isSet ? set : clear
      try statement.execute(
        arguments: [Int64(bitPattern: change.article.bits), change.mark.kind])
    }
  }

  /// The value of a preference; nil where none was kept.
  static func value(of preference: Preference, in database: Database) throws -> Int? {
    try Int.fetchOne(
      database, sql: "SELECT value FROM preference WHERE name = ?", arguments: [preference.rawValue])
  }

  /// Keeps the value of a preference.
  static func save(_ value: Int, of preference: Preference, in database: Database) throws {
    try database.execute(
      sql:
        "INSERT INTO preference (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      arguments: [preference.rawValue, value])
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      // The file may be someone else's making: its triggers and views get no function that could do harm.
      try database.execute(sql: "PRAGMA trusted_schema = OFF")
      // A mark that was shown as kept survives a power cut too.
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    return configuration
  }

  /// Checks a database, makes its tables where they are missing, and reads it once.
  private static func prepare(_ database: Database) throws {
    guard try String.fetchAll(database, sql: "PRAGMA quick_check(1)") == ["ok"] else { throw Failure.damaged }
    // Immediate: of two programs that start at once, one takes the steps and the other finds them taken.
    try database.inTransaction(.immediate) {
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      if version > steps.count { throw Failure.newerVersion }
      try checkOrigin(of: database, version: version)
      for step in steps.dropFirst(max(0, version)) { try database.execute(sql: step) }
      if version != steps.count {
        try database.execute(sql: "PRAGMA user_version = \(steps.count)")
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      }
      _ = try marks(in: database)
      return .commit
    }
  }

  /// Refuses a database that this program did not make, or that holds more than it made.
  private static func checkOrigin(of database: Database, version: Int) throws {
    let names = try String.fetchSet(
      database, sql: "SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'")
    guard version > 0 else {
      if !names.isEmpty { throw Failure.damaged }
      return
    }
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id")
    if application != applicationID || names != Set(tables.prefix(version)) { throw Failure.damaged }
  }

  private static func failure(of error: any Error) -> Failure {
    if let failure = error as? Failure { return failure }
    guard let error = error as? DatabaseError else { return .damaged }
    return switch error.resultCode {
    case .SQLITE_READONLY: .readOnly
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_CANTOPEN, .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_PERM,
      .SQLITE_AUTH,
      .SQLITE_NOMEM, .SQLITE_NOLFS:
      .unavailable(error.resultCode.rawValue)
    default: .damaged
    }
  }
}
