import Testing

@testable import Ingestion

/// What is taken out of tags before the parser sees them.
@Suite struct UnreadAttributesTests {
  private func removed(_ html: String) -> String {
    String(decoding: UnshownMarkup.removed(from: Array(html.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    (#"<a class="more" href="/quay" data-at='1'>on</a>"#, #"<a class="more">on</a>"#),
    (#"<link rel="canonical" HREF="/quay" media="print">"#, #"<link rel="canonical" HREF="/quay">"#),
    (#"<p style="color: red">a</p><p style="DISPLAY:None">b</p>"#, #"<p>a</p><p style="DISPLAY:None">b</p>"#),
    (#"<img src="a.png" alt="x > y"/>"#, #"<img/>"#),
    ("<p>ferry<!-- no > one --> time</p>", "<p>ferry time</p>"),
    (#"<p hidden data-x=1 id=body itemscope title='a'>t</p>"#, #"<p hidden id=body itemscope>t</p>"#),
    ("<div\n  data-x=\"1\"\n  id=\"body\"\n>t</div>", "<div\n  id=\"body\"\n>t</div>"),
  ])
  func attributesThatNothingIsReadFromAreTakenOut(html: String, rest: String) {
    #expect(removed(html) == rest)
  }

  /// Where a tag is not written as it should be, its rest stays as it is.
  @Test(arguments: [
    #"<a data-x="1"id="quay">on</a>"#, #"<a data-x=1"2 data-y="2">on</a>"#,
    #"<a data-x = "1" data-y="2">on</a>"#,
    #"<a "data-y="2">on</a>"#, "<a data-y='2>on</a>",
  ])
  func brokenTagsStay(html: String) {
    #expect(removed(html) == html)
  }

  /// A page of tags that each have too many attributes takes time by its length, not by its square.
  @Test func manyTagsWithTooManyAttributesCostNoMoreThanTheirLength() {
    let tag = "<i " + (0..<300).map { "class\($0)=x " }.joined() + ">w</i>"
    let page = Array(String(repeating: tag, count: 2000).utf8)
    let clock = ContinuousClock()
    var trimmed: [UInt8]?
    let time = clock.measure { trimmed = AttributeGuard.trimmed(page) }
    #expect((trimmed?.count ?? 0) < page.count)
    #expect(time < .seconds(5))
  }
}
