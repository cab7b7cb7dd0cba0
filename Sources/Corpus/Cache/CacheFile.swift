import Foundation
import Ingestion

/// The layout of a cache's file: what a corpus is made of, as it stands in memory, and a directory of it.
///
/// The file is mapped, not read, and pieces of it serve where they are. Nothing in it is believed before the sums of all
/// its chunks are right.
enum CacheFile {
  /// Writes a corpus.
  ///
  /// - Parameters:
  ///   - corpus: the corpus.
  ///   - sign: what must be the same when it is opened.
  ///   - ledger: what was noted while it was read.
  ///   - stamps: what the walk saw of each file.
  ///   - descriptor: the open file.
  /// - Returns: whether all was written.
  static func write(
    _ corpus: Corpus, sign: Digest, ledger: LoadLedger?, stamps: [String: [UInt64]], to descriptor: Int32
  ) -> Bool {
    guard let report = try? JSONEncoder().encode(corpus.report) else { return false }
    var file = CacheWriter(descriptor)
    var directory = ByteWriter()
    for word in 0..<4 { directory.write(fixed: sign.words[word]) }
    directory.write(report.withUnsafeBytes { file.append($0) })
    directory.write(corpus.copies.sorted { $0.key < $1.key }) { out, copy in
      out.write(copy.key)
      out.write(copy.value) { $0.write($1) }
    }
    let files = ledger.map { Self.files(of: corpus, $0, stamps: stamps) } ?? []
    // Without files there is nobody to ask for what was before the pass.
    var old = (files.isEmpty ? [] : ledger?.packs ?? [])[...]
    directory.write(files) { $0.write($1) }
    directory.write(corpus.segments.count)
    for segment in corpus.segments {
      directory.write(segment.entries.packs.count)
      for pack in segment.entries.packs {
        directory.write(pack.count)
        directory.write(pack.entries.bytes.withUnsafeBytes { file.append($0) })
        let before = old.popFirst()
        let isSame = before.map { $0.entries.bytes == pack.entries.bytes } ?? true
        directory.write(isSame ? nil : before?.entries.bytes.withUnsafeBytes { file.append($0) })
        directory.write(before?.pages?.bytes.withUnsafeBytes { file.append($0) })
      }
      segment.index.withView { view in
        for bytes in [
          UnsafeRawBufferPointer(view.facts), UnsafeRawBufferPointer(view.names),
          UnsafeRawBufferPointer(view.terms), UnsafeRawBufferPointer(view.articles),
          UnsafeRawBufferPointer(view.positions), UnsafeRawBufferPointer(view.blocks),
        ] {
          directory.write(file.append(bytes))
        }
      }
    }
    return file.finish(directory: UnsafeRawBufferPointer(directory.bytes.elements))
  }

  /// A corpus that was written.
  struct Contents {
    /// What must be the same.
    var sign: Digest
    var corpus: Corpus
    /// The files that need not be read again while they are the same.
    var files: [CachedFile]
    /// The articles as they were before the pass over all pages.
    var before: PackedEntries
  }

  /// Opens a corpus that was written; nil where the file is another's or damaged.
  static func open(_ data: Data) -> Contents? {
    guard let directory = checkedDirectory(of: data) else { return nil }
    return directory.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      let own = Digest(words: SIMD4(reader.fixed(), reader.fixed(), reader.fixed(), reader.fixed()))
      guard let written = data.part(reader.range()),
        let report = try? JSONDecoder().decode(LoadReport.self, from: written)
      else { return nil }
      let copies = reader.list { ($0.number(), $0.list { $0.place() }) }
      let files = reader.list { $0.cachedFile() }
      var before: [EntryPack] = []
      let segments = reader.list { segment(in: data, &$0, before: &before) }
      guard !reader.isBroken, segments.allSatisfy({ $0 != nil }) else { return nil }
      let corpus = Corpus(
        segments: segments.compactMap(\.self), copies: Dictionary(copies) { first, _ in first },
        report: report)
      guard files.allSatisfy({ $0.range.upperBound <= corpus.count }) else { return nil }
      return Contents(sign: own, corpus: corpus, files: files, before: PackedEntries(packs: before))
    }
  }

  private static func segment(
    in data: Data, _ reader: inout ByteReader, before: inout [EntryPack]
  ) -> Segment? {
    var isWhole = true
    func part(_ range: Range<Int>) -> Data {
      guard let part = data.part(range) else {
        isWhole = false
        return Data()
      }
      return part
    }
    let packs = reader.list { reader -> EntryPack? in
      let count = reader.number()
      guard let entries = PackedList(packed: part(reader.range()), count: count) else { return nil }
      let old = reader.optionalRange().flatMap { PackedList(packed: part($0), count: count) }
      let pages = reader.optionalRange().flatMap { PackedList(packed: part($0), count: count) }
      before.append(EntryPack(old ?? entries, pages: pages))
      return EntryPack(entries)
    }
    let index = SegmentIndex(
      SegmentIndex.Parts(
        facts: .bytes(part(reader.range())), names: .bytes(part(reader.range())),
        terms: .bytes(part(reader.range())), articles: .bytes(part(reader.range())),
        positions: .bytes(part(reader.range())), blocks: .bytes(part(reader.range()))))
    let entries = PackedEntries(packs: packs.compactMap(\.self))
    guard isWhole, !reader.isBroken, packs.allSatisfy({ $0 != nil }),
      entries.count == index.parts.facts.count
    else { return nil }
    return Segment(entries, index: index)
  }

  /// The directory of a file whose sums are all right.
  private static func checkedDirectory(of data: Data) -> Data? {
    let word = MemoryLayout<UInt64>.size
    let endSize = CacheWriter.endCount * word
    guard data.count > endSize else { return nil }
    return data.withUnsafeBytes { bytes -> Range<Int>? in
      func number(at offset: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
      let end = bytes.count - endSize
      guard number(at: end + 3 * word) == CacheWriter.mark,
        let length = Int(exactly: number(at: end)), let start = Int(exactly: number(at: end + word)),
        length <= end, start <= length
      else { return nil }
      let chunks = (length + CacheWriter.chunkSize - 1) / CacheWriter.chunkSize
      guard length + chunks * word == end,
        CacheSum.sum(of: UnsafeRawBufferPointer(rebasing: bytes[length..<end])) == number(at: end + 2 * word)
      else { return nil }
      return start..<length
    }.flatMap { directory in
      let length = directory.upperBound
      let chunks = (length + CacheWriter.chunkSize - 1) / CacheWriter.chunkSize
      let areRight = concurrently(chunks) { chunk in
        data.withUnsafeBytes { bytes in
          let start = chunk * CacheWriter.chunkSize
          let part = bytes[start..<min(length, start + CacheWriter.chunkSize)]
          let sum = bytes.loadUnaligned(fromByteOffset: length + chunk * word, as: UInt64.self)
          return CacheSum.sum(of: UnsafeRawBufferPointer(rebasing: part)) == sum
        }
      }
      return areRight.allSatisfy { $0 } ? data.part(directory) : nil
    }
  }
}

extension Data {
  /// The bytes in a range, where they stand; nil where there are none.
  fileprivate func part(_ range: Range<Int>) -> Data? {
    guard range.upperBound <= count else { return nil }
    return self[startIndex + range.lowerBound..<startIndex + range.upperBound]
  }
}
