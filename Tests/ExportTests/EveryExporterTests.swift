import Testing
import TextScreen

@testable import Export

/// What must hold for every format, the ones to come included.
@Suite struct EveryExporterTests {
  @Test(arguments: ExportFormat.allCases)
  func anEmptyCorpusIsAFileToo(format: ExportFormat) throws {
    let bytes = format.exporter.file(of: [])
    #expect(text(bytes) != nil)
    #expect(bytes.isEmpty || bytes.last == UInt8(ascii: "\n"))
  }

  @Test(arguments: ExportFormat.allCases)
  func aFileEndsWithALineFeed(format: ExportFormat) {
    for items in [[article(["Words."])], [article(["One ⟦quote⟧."]), article(["Two."])]] {
      #expect(format.exporter.file(of: items).last == UInt8(ascii: "\n") || format == .csv)
    }
    #expect(format.exporter.file(of: [article(["A ⟦quote⟧."])]).last == UInt8(ascii: "\n"))
  }

  @Test(arguments: ExportFormat.allCases)
  func noControlOrDirectionalCharacterOfAnArticleIsWritten(format: ExportFormat) throws {
    let output = try #require(text(format.exporter.file(of: [hostileArticle(), hostileArticle()])))
    for scalar in output.unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control, "U+\(String(scalar.value, radix: 16))")
      #expect(!scalar.properties.isBidiControl, "U+\(String(scalar.value, radix: 16))")
      #expect(![0x2028, 0x2029].contains(scalar.value))
    }
    #expect(output.contains("BEGIN"))
    #expect(output.contains("END"))
  }

  @Test(arguments: ExportFormat.allCases)
  func anArticleWithNothingKnownIsWritten(format: ExportFormat) {
    let item = article([], title: nil)
    #expect(text(format.exporter.file(of: [item])) != nil)
  }

  @Test func theEndingsOfFileNamesAreAllDifferent() {
    let endings = ExportFormat.allCases.map(\.exporter.fileExtension)
    #expect(Set(endings).count == endings.count)
  }
}

/// The screen and the files agree on what is harmful, though the one makes cells and the other keeps the text.
@Suite struct HarmfulScalarTests {
  @Test func whatTheScreenMarksAsAHazardIsNeverExportedRaw() {
    var hazards = 0
    for value in UInt32(0x80)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), scalar.cellWidth == nil,
        scalar.properties.generalCategory != .unassigned
      else { continue }
      let shown = SafeText(String(scalar)).description
      guard shown == "␦" else { continue }
      hazards += 1
      var out = ByteBuffer()
      out.append(String(scalar), TextEscapes.text)
      #expect(text(out.bytes) != String(scalar), "U+\(String(value, radix: 16))")
    }
    #expect(hazards > 10)
  }
}
