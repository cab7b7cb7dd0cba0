import Foundation
import Ingestion

/// What a cache knows of one file of the corpus.
struct CachedFile {
  var file: LoadLedger.File
  /// The numbers of the file's stamp.
  var stamp: [UInt64]
  /// Its articles, by position.
  var range: Range<Int>
}

extension CacheFile {
  /// The files whose articles can be taken from a cache while they do not change.
  ///
  /// Left out are those of which something could not be read, and those with a copy of another's article: which of the
  /// two counts may change.
  ///
  /// - Parameters:
  ///   - corpus: the corpus.
  ///   - ledger: what was noted while it was read.
  ///   - stamps: what the walk saw of each file.
  /// - Returns: the files; none where an article belongs to none of them.
  static func files(
    of corpus: Corpus, _ ledger: LoadLedger, stamps: [String: [UInt64]]
  ) -> [CachedFile] {
    var ranges: [String: Range<Int>] = [:]
    var last = ""
    for position in 0..<corpus.count {
      let path = corpus.path(at: position)
      if path == last, let known = ranges[path] {
        ranges[path] = known.lowerBound..<position + 1
      } else if ranges.updateValue(position..<position + 1, forKey: path) != nil {
        // Its articles do not stand together.
        return []
      }
      last = path
    }
    var left = Set(corpus.report.findings.map(\.path))
    for places in corpus.copies.values { left.formUnion(places.map(\.path)) }
    var files: [CachedFile] = []
    for file in ledger.files {
      let range = ranges.removeValue(forKey: file.path) ?? 0..<0
      guard !left.contains(file.path), let stamp = stamps[file.path] else { continue }
      files.append(CachedFile(file: file, stamp: stamp, range: range))
    }
    return ranges.isEmpty ? files : []
  }
}

extension ByteWriter {
  /// Writes what a cache knows of a file.
  mutating func write(_ file: CachedFile) {
    write(file.file.path)
    write(file.file.bytes)
    write(file.file.unpackedBytes)
    write(file.stamp) { $0.write(fixed: $1) }
    write(file.range)
  }
}

extension ByteReader {
  /// What a cache knows of a file.
  mutating func cachedFile() -> CachedFile {
    let file = LoadLedger.File(path: string(), bytes: number(), unpackedBytes: number())
    return CachedFile(file: file, stamp: list { $0.fixed() }, range: range())
  }
}

extension Corpus {
  /// The path of the file that an article stands in.
  fileprivate func path(at position: Int) -> String { self[position].article.source.place.path }
}
