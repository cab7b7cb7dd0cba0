import Testing
import TextScreen

@testable import Curses

@Suite struct KeyDecoderTests {
  private func events(_ text: String, keys: [[UInt8]: Key] = [:]) -> [TerminalEvent] {
    var decoder = KeyDecoder(keys: keys)
    return decoder.take(Array(text.utf8)) + decoder.flush()
  }

  @Test(
    arguments: [
      ("aé日", [.character("a"), .character("é"), .character("日")]), ("\r\n", [.enter, .enter]),
      ("\t\u{7F}\u{8}", [.tab, .backspace, .backspace]),
      ("\u{4}\u{1A}\u{1F}", [.control("d"), .control("z"), .control("_")]),
      ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}o", [.alt("o")]),
      ("\u{1B}é", [.alt("é")]),
      ("\u{1B}[", [.alt("[")]), ("\u{1B}]", [.alt("]")]), ("\u{1B}O", [.alt("O")]),
      ("\u{1B}[A\u{1B}OB\u{1B}[1;5C\u{1B}[D", [.up, .down, .right, .left]),
      (
        "\u{1B}[H\u{1B}[4~\u{1B}[5~\u{1B}[6~\u{1B}[3~\u{1B}[Z",
        [.home, .end, .pageUp, .pageDown, .delete, .backTab]
      ),
      ("\u{1B}OP\u{1B}[15~\u{1B}[24~\u{1B}[[E", [.function(1), .function(5), .function(12), .function(5)]),
      ("\u{1B}[27;5;106~\u{1B}[111;3u", [.control("j"), .alt("o")]),
      // Unknown sequences and the terminal's answers leave nothing behind.
      ("\u{1B}[?1;2c\u{1B}[>0;276;0c\u{1B}[12;40R\u{1B}[I\u{1B}[99~q", [.character("q")]),
      ("\u{1B}]11;rgb:0000/0000/0000\u{7}\u{1B}P>|xterm\u{1B}\\q", [.character("q")]),
      ("\u{1B}[1;2\u{1B}[Aq", [.up, .character("q")]),
      ("\u{1B}[12;", []), ("\u{85}\u{9B}q", [.character("q")]),
    ] as [(String, [Key])])
  func sequencesAreKeys(text: String, keys: [Key]) {
    #expect(events(text) == keys.map { .key($0) })
  }

  @Test func terminfosOwnStringsGoFirst() {
    #expect(events("\u{1B}[7~\u{1B}[Y", keys: [Array("\u{1B}[Y".utf8): .end]) == [.key(.home), .key(.end)])
  }

  @Test(
    arguments: [
      ("\u{1B}[<0;10;5M", [Mouse(.press, at: Point(column: 9, row: 4))]),
      ("\u{1B}[<0;300;5m", [Mouse(.release, at: Point(column: 299, row: 4))]),
      ("\u{1B}[<32;11;5M", [Mouse(.drag, at: Point(column: 10, row: 4))]),
      (
        "\u{1B}[<64;1;1M\u{1B}[<65;1;1M",
        [Mouse(.wheelUp, at: Point(column: 0, row: 0)), Mouse(.wheelDown, at: Point(column: 0, row: 0))]
      ),
      ("\u{1B}[M !!", [Mouse(.press, at: Point(column: 0, row: 0))]),
      ("\u{1B}[<2;1;1M\u{1B}[<35;1;1M\u{1B}[<0;1M", []),
      ("\u{1B}[<0;0;0M", [Mouse(.press, at: Point(column: 0, row: 0))]),
    ] as [(String, [Mouse])])
  func mouseReportsAreRead(text: String, mice: [Mouse]) {
    #expect(events(text) == mice.map { .mouse($0) })
  }

  @Test func aPasteIsOneEventWhateverIsInIt() {
    #expect(events("\u{1B}[200~q\u{1B}[A\r\u{1B}[201~x") == [.paste("q\u{1B}[A\r"), .key(.character("x"))])
    // One that never ends ends with the silence.
    #expect(events("\u{1B}[200~abc") == [.paste("abc")])
    #expect(events("\u{1B}[201~q") == [.key(.character("q"))])
  }

  @Test func aHugePasteIsCut() {
    let pasted = events(
      "\u{1B}[200~" + String(repeating: "a", count: KeyDecoder.pasteLimit + 99) + "\u{1B}[201~")
    guard case .paste(let text) = pasted.first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == KeyDecoder.pasteLimit)
  }

  /// However the bytes are cut, the same comes out; nothing hangs and nothing stays behind.
  @Test(arguments: 0..<200)
  func bytesMayComeInAnyPortions(seed: Int) {
    var state = UInt64(seed) &+ 1
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces: [[UInt8]] = [
      Array("\u{1B}[A".utf8), Array("\u{1B}OP".utf8), Array("é日".utf8), Array("\u{1B}[<0;3;4M".utf8),
      Array("\u{1B}[200~pa\u{1B}ste\u{1B}[201~".utf8), Array("\u{1B}]0;x\u{7}".utf8), [0x1B, 0x5B, 0x31],
      [0xE6, 0x97],
      [0xFF], Array("q".utf8), Array("\u{1B}[M".utf8),
    ]
    let bytes = (0..<20).flatMap { _ in pieces[random(pieces.count)] }
    var whole = KeyDecoder()
    let expected = whole.take(bytes) + whole.flush()
    var portions = KeyDecoder()
    var events: [TerminalEvent] = []
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + 1 + random(4))
      events += portions.take(bytes[start..<end])
      start = end
    }
    events += portions.flush()
    #expect(events == expected)
    #expect(!portions.isPasting)
  }
}
