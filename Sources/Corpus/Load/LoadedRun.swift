import Ingestion
import Quotes

/// Reads some neighbouring files part by part.
struct LoadedRun: ~Copyable {
  private let number: Int
  private let loader: CorpusLoader
  private let channel: RunChannel
  private var part: LoadedPart.Builder
  /// How many parts there are.
  private var parts = 0
  /// So many articles make a part.
  private var partSize: Int

  /// The first part has so many articles, to be seen at once; each has twice as many as the one before.
  private static let firstPart = 64
  /// And never more than these, as making an index takes some times its memory.
  private static let largestPart = 8192

  /// Reads files, and sends what comes of them; where the task is cancelled, it soon ends.
  ///
  /// - Parameters:
  ///   - items: the files.
  ///   - number: the run's own.
  ///   - loader: what reads them.
  ///   - channel: takes what came of them, part by part, and parts that other tasks may make.
  static func read(_ items: [LoadItem], _ number: Int, with loader: CorpusLoader, to channel: RunChannel) {
    var run = LoadedRun(items, number, loader, channel)
    for item in items where !Task.isCancelled { run.read(item) }
    run.finishPart()
    channel.send(.end(number, parts: run.parts, isWhole: !Task.isCancelled))
  }

  private init(_ items: [LoadItem], _ number: Int, _ loader: CorpusLoader, _ channel: RunChannel) {
    (self.number, self.loader, self.channel) = (number, loader, channel)
    part = LoadedPart.Builder(loader.extract)
    // The longer a run, the more has been shown before it.
    partSize = max(Self.firstPart, items.count)
  }

  private mutating func read(_ item: LoadItem) {
    switch item {
    case .finding(let finding): part.add(finding)
    case .file(let path, let open):
      do throws(ReadingError) {
        let content = try open()
        let unpackedBytes = loader.cut(content, path) { add($0) }
        let file = LoadLedger.File(path: path, bytes: content.position, unpackedBytes: unpackedBytes)
        // A file that was given up amid its records has not been read.
        part.add(file, isWhole: !Task.isCancelled)
      } catch {
        part.add(Finding(path: path, problem: error.problem), ofFile: true)
      }
    case .kept(let kept):
      for index in kept.range {
        part.add(kept.entries[index])
        finishPartIfFull()
      }
      part.add(kept.file)
    }
  }

  /// Takes the next records of a file: few with those before, many as a part that any core can make.
  private mutating func add(_ records: CutRecords) {
    if records.isForOthers {
      finishPart()
      let extract = loader.extract
      channel.make(nextPart()) {
        var part = LoadedPart.Builder(extract)
        part.add(records.outcome())
        return part.take()
      }
    } else {
      part.add(records.outcome())
      finishPartIfFull()
    }
  }

  private mutating func nextPart() -> PartNumber {
    defer { parts += 1 }
    return PartNumber(run: number, part: parts)
  }

  private mutating func finishPartIfFull() {
    guard part.count >= partSize else { return }
    partSize = min(partSize * 2, Self.largestPart)
    finishPart()
  }

  private mutating func finishPart() {
    if !part.isEmpty { channel.send(.part(nextPart(), part.take())) }
  }
}
