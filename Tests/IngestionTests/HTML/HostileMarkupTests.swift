import Testing

@testable import Ingestion

/// Pages that were made to break readers: each must end soon, with its words.
@Suite struct HostileMarkupTests {
  private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  static let cases: [(name: String, html: String, words: [String])] = [
    ("deep divs", times(200_000, "<div>") + "deep" + times(200_000, "</div>") + "<p>end", ["deep", "end"]),
    (
      "ends without partners", times(50_000, "<b>") + "deep" + times(50_000, "</i>") + "<p>end",
      ["deep", "end"]
    ),
    ("nested lists", times(20_000, "<ul><li>") + "deep" + "<p>end", ["deep", "end"]),
    ("angle brackets", "<p>start</p>" + times(200_000, "<") + "<p>end", ["start", "end"]),
    ("a huge attribute", "<p title='" + times(500_000, "ab ") + "'>after<p>end", ["after", "end"]),
    (
      "many attributes",
      "<p>start</p><div " + (0..<200_000).map { "a\($0)=1 " }.joined() + ">middle</div><p>end",
      ["start", "middle", "end"]
    ),
    (
      "attributes with brackets", "<div " + times(100_000, "a='>' ") + ">middle</div><p>end",
      ["middle", "end"]
    ),
    ("text after the end", "<html><body>start</body></html><p>end", ["start", "end"]),
    ("nul in names", "<p>start</p><d\u{FFFD}iv>end</div>", ["start", "end"]),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: cases.indices)
  func wordsAreKept(index: Int) {
    let page = MarkupReader.page(of: Array(Self.cases[index].html.utf8))
    let text = String(decoding: page.text, as: UTF8.self)
    for word in Self.cases[index].words { #expect(text.contains(word), "\(Self.cases[index].name)") }
  }

  @Test func attributesBeyondTheLimitAreCutAndNothingElse() {
    func trimmed(_ html: String) -> String? {
      AttributeGuard.trimmed(Array(html.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }
    let many = (0..<300).map { "a\($0)='<b>'" }.joined(separator: " ")
    let kept = (0..<AttributeGuard.limit).map { "a\($0)='<b>'" }.joined(separator: " ")
    #expect(
      trimmed("<p>x</p><div \(many)>y</div><!-- <i \(many)> -->")
        == "<p>x</p><div \(kept) >y</div><!-- <i \(many)> -->")
    #expect(trimmed("<script>if (a<b \(many)) {}</script><p class=x>y</p>") == nil)
    #expect(trimmed("<p title='it is \(many.filter { $0 != "'" })'>y") == nil)
    #expect(trimmed("a < b and \(many)") == nil)
  }

  /// Whatever is cut off or overwritten, blocks lie in the text, in order, and the text stays UTF-8.
  @Test(arguments: UInt64(1)...40)
  func noMutatedPageBreaksTheBlocks(seed: UInt64) {
    var random = seed &* 0x9E37_79B9_7F4A_7C15
    func next() -> Int {
      random ^= random << 13
      random ^= random >> 7
      random ^= random << 17
      return Int(random >> 33)
    }
    var bytes = Array(
      Self.times(
        6,
        "<div class='a b'><h2>Title é</h2><table><tr><td>x<td><p>y</p></table><ul><li>i<li><a href='q'>日本</a></ul><pre>z\n</pre><script>s</script><!-- c --></div>"
      ).utf8)
    for _ in 0..<20 { bytes[next() % bytes.count] = Array("<>/\"'&! \0x".utf8)[next() % 10] }
    bytes.removeLast(next() % bytes.count)
    let page = MarkupReader.page(of: LineEnds.unified(Charset.utf8(bytes)))
    #expect(String(validating: page.text, as: UTF8.self) != nil)
    var end = 0
    for block in page.blocks {
      #expect(block.range.lowerBound >= end && !block.range.isEmpty)
      #expect(block.linkBytes <= block.range.count)
      end = block.range.upperBound
    }
    #expect(end <= page.text.count)
  }
}
