import SeededNumbers
import Testing

@testable import Corpus

/// Who speaks in a corpus, each person once.
@Suite struct SpeakersTests {
  /// The speakers of articles with one quote each, as `NAME: VARIANT, VARIANT`.
  private static func speakers(_ names: String...) -> [String] {
    let corpus = Corpus(
      names.enumerated().map { .article("⟦words number \($0)|\($1)⟧", path: "\($0)") })
    return corpus.speakers.all.map { speaker in
      "\(speaker.name): " + speaker.variants.map(\.name).sorted().joined(separator: ", ")
    }
  }

  @Test(arguments: [
    "Ms. Quill", "Quill", "Mayor Ada Quill", "ADA QUILL", "Ada Quill’s", "A. Quill", "Ada M. Quill",
    "Sen. Quill",
  ])
  func aNameIsMergedWithTheFullOne(variant: String) {
    #expect(Self.speakers("Ada Quill", variant, "Ada Quill", "Tom Ferris").count == 2)
  }

  @Test(arguments: [
    ("Ada Quill", "Tom Quill"), ("Tom Lund", "Tom Lund Jr."), ("George W. Strand", "George P. Strand"),
    ("Justice Department", "Fire Department"), ("Harbour Democrats", "Democrats"),
    ("a spokesman", "Ada Spokesman"),
    ("General Motors", "Lena Motors"),
  ])
  func differentPeopleStayApart(names: (String, String)) {
    #expect(Self.speakers(names.0, names.1).count == 2)
  }

  @Test func aFamilyNameOfTwoIsLeftAloneUnlessNearlyAllQuotesAreOnes() {
    #expect(Self.speakers("Ada Quill", "Tom Quill", "Quill").count == 3)
    let many = [String](repeating: "Ada Quill", count: 12)
    let corpus = Corpus(
      (many + ["Tom Quill", "Quill"]).enumerated().map { .article("⟦words \($0)|\($1)⟧", path: "\($0)") })
    #expect(corpus.speakers.all.map(\.name) == ["Ada Quill", "Tom Quill"])
    #expect(corpus.speakers.all.first?.quotes.count == 13)
  }

  @Test func organisationsAreOneUnderAcronymArticleAndLegalForm() {
    #expect(Self.speakers("Kestrel Bay Authority", "the Kestrel Bay Authority", "KBA").count == 1)
    #expect(Self.speakers("Halloway Ltd.", "Halloway") == ["Halloway: Halloway, Halloway Ltd."])
  }

  @Test func theNameShownIsTheFullOneThatIsUsedMostWithoutTitles() {
    #expect(
      Self.speakers("Mayor Ada Quill", "Ada Quill", "Quill", "Quill") == [
        "Ada Quill: Ada Quill, Mayor Ada Quill, Quill"
      ])
    #expect(Self.speakers("Pope Benno", "Benno") == ["Pope Benno: Benno, Pope Benno"])
    #expect(Self.speakers("Mr. Cuff") == ["Cuff: Mr. Cuff"])
  }

  @Test func namesStandBeforeThoseWhoHaveNone() {
    let corpus = Corpus([
      .article("⟦one|a spokesman⟧ ⟦two|a spokesman⟧ ⟦three|Ada Quill⟧ ⟦four⟧", path: "0"),
      .article("⟦five|Quill⟧", path: "1"),
    ])
    let speakers = corpus.speakers
    #expect(speakers.all.map(\.name) == ["Ada Quill", "a spokesman"])
    #expect(speakers.all.map(\.articleCount) == [2, 1])
    #expect((speakers.unattributed, speakers.quoteCount) == (1, 5))
    #expect(speakers.speaker(named: "Quill") == 0)
    let second = speakers.narrowed(to: [1], of: corpus)
    #expect(second.map(\.name) == ["Ada Quill"])
    #expect(second.first?.variants.map(\.name) == ["Quill"])
  }

  @Test(arguments: ["", " ", ",", "…", "\u{202E}", "Jr.", "The", "Mr.", String(repeating: "x ", count: 2000)])
  func oddNamesAreSpeakersToo(name: String) {
    #expect(Self.speakers("Ada Quill", name, name).count == (name.isEmpty ? 1 : 2))
  }

  @Test func theOrderOfArticlesMakesNoDifference() {
    let names = [
      "Ada Quill", "Quill", "Tom Ferris", "Ferris", "Lea Ferris", "KBA", "Kestrel Bay Authority", "A. Quill",
    ]
    let found = (0..<6).map { seed -> Set<String> in
      var random = SeededGenerator(seed: UInt64(seed))
      let corpus = Corpus(
        names.shuffled(using: &random).enumerated().map { .article("⟦words|\($1)⟧", path: "\($0)") })
      return Set(corpus.speakers.all.map { "\($0.name) \($0.variants.map(\.name))" })
    }
    #expect(Set(found).count == 1)
  }
}
