import Foundation
import SampleCorpus
import Testing

/// Holds the embedded sample corpus against its folder.
@Suite struct SampleCorpusTests {
  @Test func everyPageOfTheFolderIsEmbeddedByteForByte() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/SampleCorpus/pages")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
      .sorted()
    #expect(SampleCorpus.files.map(\.name) == names)
    for file in SampleCorpus.files {
      #expect(try Array(Data(contentsOf: folder.appending(path: file.name))) == file.bytes, "\(file.name)")
    }
  }
}
