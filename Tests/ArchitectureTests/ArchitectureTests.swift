import Foundation
import Testing

/// Holds the table of rooms in Sources/README.md: an import line that is not in it fails.
@Suite struct ArchitectureTests {
  /// What each room may import beside the standard library.
  static let rooms: [String: Set<String>] = [
    "Sources/Ingestion": [
      "Foundation", "Glibc", "Synchronization", "CScore", "CWords", "CLibXML2", "CLibCrypto", "CZlib",
      "CUchardet",
    ],
    "Sources/NoiseTraining": ["Foundation", "Ingestion"],
    "Sources/Bench": [
      "Foundation", "Glibc", "ArgumentParser", "Ingestion", "Quotes", "Corpus", "ReaderUI", "TextScreen",
      "SeededNumbers",
    ],
    "Sources/SeededNumbers": [],
    "Sources/Quotes": ["Glibc", "Ingestion"],
    "Sources/Corpus": [
      "Foundation", "Glibc", "Synchronization", "CIndex", "CLibC", "CPCRE2", "CStemmer", "Ingestion",
      "Quotes",
    ],
    "Sources/Export": ["Foundation", "Glibc", "Ingestion", "Quotes", "Corpus"],
    "Sources/ReadingState": ["Foundation", "GRDB", "Ingestion"],
    "Sources/SampleCorpus": [],
    "Sources/TextScreen": [],
    "Themes": ["Foundation", "TOMLKit", "TextScreen"],
    "Sources/Curses": ["CNcurses", "Glibc", "Synchronization", "TextScreen"],
    "Sources/ReaderUI": [
      "Foundation", "Synchronization", "Ingestion", "Quotes", "Corpus", "Export", "ReadingState",
      "TextScreen", "Themes",
    ],
    "Sources/broadsheet": [
      "Foundation", "Glibc", "Dispatch", "Synchronization", "ArgumentParser", "Ingestion", "Quotes", "Corpus",
      "Export",
      "ReadingState", "TextScreen", "Themes", "Curses", "ReaderUI", "SampleCorpus",
    ],
  ]

  @Test(arguments: rooms.keys.sorted())
  func aRoomImportsOnlyWhatTheTableAllows(room: String) throws {
    let allowed = try #require(Self.rooms[room])
    let sources = Self.swiftFiles(in: room)
    #expect(!sources.isEmpty)
    for file in sources {
      let text = try String(contentsOf: file, encoding: .utf8)
      for line in text.split(separator: "\n") where line.contains("import ") {
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"), words[..<at].allSatisfy(Self.isImportModifier),
          let module = words.dropFirst(at + 1).last?.split(separator: ".").first
        else { continue }
        #expect(allowed.contains(String(module)), "\(file.lastPathComponent) imports \(module)")
      }
    }
  }

  private static func isImportModifier(_ word: Substring) -> Bool {
    word.hasPrefix("@") || ["package", "public", "internal", "private", "fileprivate"].contains(word)
  }

  private static func swiftFiles(in room: String) -> [URL] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let files = FileManager.default.enumerator(
      at: root.appending(path: room), includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
  }
}
