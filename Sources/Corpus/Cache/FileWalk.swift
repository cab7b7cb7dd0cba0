import Glibc
import Ingestion
import Synchronization

/// A walk over files that remembers what it saw: its digest changes when a file comes, goes or changes.
///
/// A class: the walk goes on while files are read, and is asked afterwards.
public final class FileWalk: Sendable {
  private struct State {
    var seen: [UInt8] = []
    /// The files and what the system said of them.
    var files: [(path: String, stamp: FileStamp)] = []
    var isAtEnd = false
    var isSettled = true
  }

  private let paths: [[UInt8]]
  private let state = Mutex(State())

  private let settlingTime: Int64

  /// A walk over files and folders.
  ///
  /// - Parameters:
  ///   - paths: the bytes of each path.
  ///   - settlingTime: files changed less than so many seconds ago may change again unseen: file systems count time in
  ///     steps of up to two seconds.
  public init(_ paths: [[UInt8]], settlingTime: Int64 = 2) {
    self.paths = paths
    self.settlingTime = settlingTime
  }

  /// The files one after the other, to be read; for once.
  public var items: some Sequence<LoadItem> {
    var walk = SourceFiles(paths)
    return AnySequence {
      AnyIterator {
        let entry = walk.next()
        self.note(entry, walk.stamp)
        return entry.map { LoadItem($0) }
      }
    }
  }

  /// Walks to the end without opening a file.
  ///
  /// - Returns: what there is to be read.
  public func all() -> [LoadItem] { Array(items) }

  private func note(_ entry: SourceFiles.Entry?, _ stamp: FileStamp) {
    state.withLock { state in
      // Whoever asks on after the end sees nothing more.
      guard let entry else {
        state.isAtEnd = true
        return
      }
      switch entry {
      case .file(let file):
        state.seen += file.path.utf8
        stamp.withBytes { state.seen += $0 }
        state.files.append((file.path, stamp))
        let latest = max(stamp.modified, stamp.changed) / 1_000_000_000
        if latest + settlingTime > Int64(time(nil)) { state.isSettled = false }
      case .finding(let finding):
        state.seen += "\(finding)".utf8
      }
      state.seen.append(0)
    }
  }

  /// Whether another walk saw the same files with the same content.
  public func sawTheSame(as other: FileWalk) -> Bool { digest == other.digest }

  /// What was seen of each file that can be told by its path: several may have one, as names that are no UTF-8.
  var stamps: [String: [UInt64]] {
    state.withLock { state in
      var stamps = [String: [UInt64]?](minimumCapacity: state.files.count)
      for (path, stamp) in state.files {
        stamps.updateValue(stamps[path] == nil ? stamp.numbers : nil, forKey: path)
      }
      return stamps.compactMapValues(\.self)
    }
  }

  /// What was seen.
  var digest: Digest { state.withLock { Digest(of: $0.seen) } }

  /// Whether all was seen, and nothing so young that it may change again within one tick of the system's clock.
  var isSettled: Bool { state.withLock { $0.isAtEnd && $0.isSettled } }
}

extension FileStamp {
  /// The stamp in numbers.
  fileprivate var numbers: [UInt64] { withBytes { Array($0.bindMemory(to: UInt64.self)) } }

  /// Calls back with the bytes of the stamp's numbers.
  fileprivate func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let numbers = (
      UInt64(bitPattern: size), UInt64(bitPattern: modified), UInt64(bitPattern: changed), inode, device
    )
    return withUnsafeBytes(of: numbers, body)
  }
}
