import Foundation
import Testing

@testable import Curses

/// Compiled entries of terminfo.
@Suite struct TerminalDescriptionTests {
  /// An entry of a name, two booleans, a number and 120 strings of which the 110th (`indn`) is there.
  private static func entry(numberSize: Int = 2) -> [UInt8] {
    let magic: Int = numberSize == 4 ? 0o1036 : 0o432
    var bytes = [magic, 5, 2, 1, 120, 4].flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    bytes += Array("made\0".utf8) + [1, 0] + [0]
    bytes += [UInt8](repeating: 7, count: numberSize)
    for number in 0..<120 { bytes += number == 109 ? [0, 0] : [0xFF, 0xFF] }
    return bytes + Array("abc\0".utf8)
  }

  @Test(arguments: [2, 4]) func aCapabilityIsTakenAwayAndNothingElse(numberSize: Int) {
    let before = Self.entry(numberSize: numberSize)
    var description = TerminalDescription(bytes: before)
    var wasThere = [description.remove(.scrollForwardByMany)]
    let changed = before.indices.filter { description.bytes[$0] != before[$0] }
    let place = 12 + 8 + numberSize + 2 * 109
    #expect(changed == [place, place + 1])
    wasThere += [description.remove(.scrollForwardByMany), description.remove(.scrollReverseByMany)]
    #expect(wasThere == [true, false, false])
  }

  @Test func whatIsNoEntryStaysAsItIs() {
    let whole = Self.entry()
    for length in 0..<(12 + 8 + 2 + 2 * 109 + 2) {
      var description = TerminalDescription(bytes: Array(whole[..<length]))
      let wasThere = description.remove(.scrollForwardByMany)
      #expect(!wasThere)
      #expect(description.bytes.count == length)
    }
    for place in 0..<12 {
      var bytes = whole
      bytes[place] = 0xFF
      var description = TerminalDescription(bytes: bytes)
      _ = description.remove(.scrollForwardByMany)
      #expect(description.bytes.count == bytes.count)
    }
  }

  @Test func theFirstFolderThatHasTheEntryCounts() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "terminfo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "m"), withIntermediateDirectories: true)
    try Data(Self.entry()).write(to: folder.appending(path: "m/made"))
    let found = TerminalDescription(of: "made") { $0 == "TERMINFO" ? folder.path : nil }
    #expect(found?.bytes == Self.entry())
    #expect(found?.environmentValue.hasPrefix("hex:1a010500") == true)
    #expect(TerminalDescription(of: "made") { _ in nil } == nil)
    #expect(TerminalDescription(of: "") { _ in folder.path } == nil)
  }
}
