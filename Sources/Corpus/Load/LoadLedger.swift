import Ingestion
import Synchronization

/// What a load notes for a later one: which files it read, and what their articles were before the pass over all pages.
///
/// A class: the load fills it while it goes on.
public final class LoadLedger: Sendable {
  /// A file that was read.
  struct File: Sendable {
    var path: String
    var bytes: Int
    var unpackedBytes: Int
  }

  private struct State {
    var files: [File] = []
    var packs: [EntryPack] = []
  }

  private let state = Mutex(State())

  /// An empty ledger.
  public init() {}

  func note(_ files: [File]) { state.withLock { $0.files += files } }

  func note(_ corpus: Corpus) {
    state.withLock { $0.packs = corpus.segments.flatMap(\.entries.packs) }
  }

  /// Forgets all.
  func clear() { state.withLock { $0 = State() } }

  /// The files in their order.
  var files: [File] { state.withLock { $0.files } }

  /// The articles before the pass, packed as those of the corpus are.
  var packs: [EntryPack] { state.withLock { $0.packs } }
}

/// A file that is as it was when it was last read, with what was made of it then.
public struct KeptFile: Sendable {
  /// What it was.
  let file: LoadLedger.File
  /// Articles before the pass over all pages.
  let entries: PackedEntries
  /// Which of them are the file's.
  let range: Range<Int>
}
