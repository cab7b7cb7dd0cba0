import Testing

@testable import Ingestion

@Suite struct JSONParserTests {
  @Test func valuesAreReadAsTheyAreMeant() throws {
    let value = try JSONParser.value(
      of: Array(#" {"a": [1.5e3, -0, true, null], "b": "\u00e9\ud83d\ude42\n\/", "b": "last"} "#.utf8))
    #expect(
      value["a"] == .array([.number(Array("1.5e3".utf8)), .number(Array("-0".utf8)), .bool(true), .null]))
    #expect(value["b"]?.text == "last")
  }

  @Test func aLoneSurrogateIsAMarkAndTheRestStays() throws {
    #expect(try JSONParser.value(of: Array(#""a\ud83db\ude42c""#.utf8)).text == "a\u{FFFD}b\u{FFFD}c")
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\":1,}", "01", "1.", ".5", "+1", "\"\n\"", "\"\\x\"", "'a'", "nul", "[1 2]",
    "{\"a\" 1}", "1 2",
    "\"open",
  ])
  func whatIsNoJSONIsRefused(text: String) {
    #expect(throws: JSONParser.Failure.self) { try JSONParser.value(of: Array(text.utf8)) }
  }

  @Test func deepNestingIsRefusedWithoutAStack() {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(throws: JSONParser.Failure(reason: .tooDeep, offset: 512)) { try JSONParser.value(of: deep) }
  }

  @Test func whatPagesGetWrongIsForgivenWhereAsked() throws {
    let text = Array("{\"a\": \"two\nlines\", \"b\": [1,],}".utf8)
    let value = try text.withUnsafeBufferPointer { bytes throws(JSONParser.Failure) in
      try JSONParser.value(of: bytes, isLenient: true)
    }
    #expect(value["a"]?.text == "two\nlines")
    #expect(value["b"] == .array([.number([0x31])]))
  }
}
