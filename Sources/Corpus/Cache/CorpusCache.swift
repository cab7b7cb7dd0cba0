import Foundation
import Glibc
import Ingestion

/// Corpora that were read before, each in a file of its own: opened again while all their files are as they were.
///
/// The files may be deleted at any time. One that is damaged, or written by another build of the program, is as good as
/// none.
public struct CorpusCache: Sendable {
  /// Where the files are.
  let folder: String

  /// More than these are not kept; the longest unused goes first.
  static let mostFiles = 8

  /// A cache in a folder, which need not be there.
  public init(folder: String) { self.folder = folder }

  /// The cache of the user by an environment's variables (XDG Base Directory Specification, `XDG_CACHE_HOME`); nil where
  /// they name no home.
  public init?(environment: [String: String]) {
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
      folder = cache + "/broadsheet"
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      folder = home + "/.cache/broadsheet"
    } else {
      return nil
    }
  }

  /// What was read, and how: names a cache's file.
  public struct Key: Sendable, Hashable {
    let digest: Digest

    /// A key.
    ///
    /// - Parameters:
    ///   - paths: what was asked for.
    ///   - options: all that changes what is made of the files' bytes, in words.
    public init(paths: [[UInt8]], options: String) {
      // Another build may read otherwise, and another folder gives relative paths another meaning.
      var bytes = Array("\(CacheWriter.mark) \(options)\n\(Self.program)\n".utf8)
      bytes += FileManager.default.currentDirectoryPath.utf8
      for path in paths { bytes += [0] + path }
      digest = Digest(of: bytes)
    }

    /// The program's own file, by what the system says of it.
    private static let program: String = {
      var walk = SourceFiles([Array("/proc/self/exe".utf8)])
      _ = walk.next()
      return "\(walk.stamp)"
    }()
  }

  private func path(of key: Key) -> String { "\(folder)/\(key.digest).corpus" }

  /// Whether there is a file by a name, whatever is in it.
  public func mayHold(_ key: Key) -> Bool { access(path(of: key), R_OK) == 0 }

  /// The corpus that was kept under a key; nil where there is none, or its files have changed since.
  ///
  /// - Parameters:
  ///   - key: what is read.
  ///   - files: the walk over the files as they are now.
  /// - Returns: the corpus.
  public func corpus(_ key: Key, files: FileWalk) -> Corpus? {
    guard let contents = contents(key), contents.sign == files.digest else { return nil }
    return contents.corpus
  }

  private func contents(_ key: Key) -> CacheFile.Contents? {
    let path = path(of: key)
    guard let data = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped),
      let contents = CacheFile.open(data)
    else { return nil }
    // It was used just now.
    utimes(path, nil)
    return contents
  }

  /// What is to be loaded where files have changed since: those that have not are taken from what was kept.
  ///
  /// - Parameters:
  ///   - key: what is read.
  ///   - items: what there is to be read now.
  ///   - files: the walk that found it.
  /// - Returns: the same items, of which as few as possible have to be read.
  public func unchanged(_ key: Key, among items: [LoadItem], files: FileWalk) -> [LoadItem] {
    guard let contents = contents(key) else { return items }
    let stamps = files.stamps
    let known = Dictionary(contents.files.map { ($0.file.path, $0) }) { first, _ in first }
    return items.map { item in
      guard case .file(let path, _) = item, let file = known[path], stamps[path] == file.stamp else {
        return item
      }
      return .kept(KeptFile(file: file.file, entries: contents.before, range: file.range))
    }
  }

  /// Keeps a corpus; where that fails, there is none kept.
  ///
  /// - Parameters:
  ///   - corpus: the whole corpus.
  ///   - key: what was read.
  ///   - files: the walk over its files, all of which it has seen.
  ///   - ledger: what was noted while it was read, which is forgotten then; without it a change of one file makes all
  ///     that was kept useless.
  public func keep(_ corpus: Corpus, _ key: Key, files: FileWalk, ledger: LoadLedger? = nil) {
    guard corpus.report.isComplete, files.isSettled,
      (try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])) != nil
    else { return }
    let unfinished = "\(folder)/.\(key.digest).\(getpid())"
    let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return }
    defer {
      ledger?.clear()
      returnFreeMemory()
    }
    let isWritten = CacheFile.write(
      corpus, sign: files.digest, ledger: ledger, stamps: files.stamps, to: descriptor)
    close(descriptor)
    guard isWritten, rename(unfinished, path(of: key)) == 0 else {
      unlink(unfinished)
      return
    }
    dropOldest()
  }

  /// Deletes the files that were not used for longest, and what a run that was ended left unfinished.
  private func dropOldest() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var kept: [(used: Int, path: String)] = []
    for name in names {
      let path = folder + "/" + name
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      if name.hasSuffix(".corpus") {
        kept.append((status.st_mtim.tv_sec, path))
      } else if name.hasPrefix("."), status.st_mtim.tv_sec < time(nil) - 86_400 {
        unlink(path)
      }
    }
    for (_, path) in kept.sorted(by: { $0.used > $1.used }).dropFirst(Self.mostFiles) { unlink(path) }
  }
}
