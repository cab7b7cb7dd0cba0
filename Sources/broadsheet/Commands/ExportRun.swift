import Corpus
import Export
import Glibc

/// Where an export goes.
enum ExportDestination: Equatable {
  case standardOutput
  /// One file for all articles.
  case file(folder: String, name: String)
  /// One file for each article.
  case folder(String)
  /// A pipe or a device: written to, not replaced.
  case stream(String)

  /// What a path means: `-`, a folder that is there or ends in `/`, or a file.
  init(_ path: String) {
    var status = stat()
    let kind = stat(path, &status) == 0 ? status.st_mode & S_IFMT : 0
    if path == "-" {
      self = .standardOutput
    } else if kind == S_IFDIR || path.hasSuffix("/") {
      self = .folder(path)
    } else if kind == S_IFIFO || kind == S_IFCHR {
      self = .stream(path)
    } else {
      let slash = path.lastIndex(of: "/")
      let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
      self = .file(
        folder: folder, name: String(path[(slash.map { path.index(after: $0) } ?? path.startIndex)...]))
    }
  }
}

/// Writes some articles with an exporter.
struct ExportRun {
  /// How many bytes are gathered before they are written; large enough that the system calls cost nothing.
  private static let chunk = 1 << 18

  private let count: Int
  private let item: (Int) -> ExportItem
  private let exporter: any Exporter

  /// Articles of a corpus, each taken only when it is written.
  init(corpus: Corpus, positions: [Int], exporter: any Exporter) {
    count = positions.count
    item = { ExportItem(corpus, at: positions[$0], isLinked: exporter.tellsLinks) }
    self.exporter = exporter
  }

  /// Articles that stand ready.
  init(items: [ExportItem], exporter: any Exporter) {
    count = items.count
    item = { items[$0] }
    self.exporter = exporter
  }

  /// Writes them all.
  ///
  /// - Throws: ``CommandFailure``, ``ClosedPipe`` or ``Interrupted``.
  func write(to destination: ExportDestination, overwriting: Bool) throws {
    do {
      switch destination {
      case .standardOutput:
        try writeAll { try StandardOutput.write($0) }
      case .stream(let path):
        let stream = try OutputStream(path)
        try writeAll { try stream.write($0) }
      case .file(let folder, let name):
        try Interruption.whileWriting {
          try ExportFolder(folder).write(name, overwriting: overwriting) { file in
            try writeAll {
              try Interruption.check()
              try file.write($0)
            }
          }
        }
      case .folder(let path):
        try Interruption.whileWriting { try writeEach(into: path, overwriting: overwriting) }
      }
    } catch let error as ExportError {
      throw CommandFailure.export(error)
    }
  }

  /// Writes one file for all articles, in chunks.
  private func writeAll(_ write: (ByteBuffer) throws -> Void) throws {
    var out = ByteBuffer()
    exporter.begin(&out)
    for index in 0..<count {
      if index > 0 { exporter.separator(&out) }
      exporter.write(item(index), to: &out)
      if out.count >= Self.chunk {
        try write(out)
        out.removeAll()
      }
    }
    exporter.end(&out)
    try write(out)
  }

  /// Writes one file for each article.
  private func writeEach(into path: String, overwriting: Bool) throws {
    let folder = try ExportFolder(Self.withoutTrailingSlashes(path), creating: true)
    for index in 0..<count {
      try Interruption.check()
      let item = item(index)
      let name = ExportName.name(for: item.article, fileExtension: exporter.fileExtension)
      var out = ByteBuffer()
      exporter.begin(&out)
      exporter.write(item, to: &out)
      exporter.end(&out)
      try folder.write(name, overwriting: overwriting) { try $0.write(out) }
    }
  }

  private static func withoutTrailingSlashes(_ path: String) -> String {
    let end = path.lastIndex { $0 != "/" }
    return end.map { String(path[...$0]) } ?? "/"
  }
}
