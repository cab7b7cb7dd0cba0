import SeededNumbers
import Testing

@testable import Corpus

/// Articles that tell one story.
@Suite struct StoryGroupsTests {
  private static let report = """
    The harbour wall at Kestrel Bay gave way on Friday night after three hours of gales, and sea water ran into the \
    lower town. Forty families left their homes on Quay Street. The ferry to Lindholm was held back until the morning, \
    and engineers from the port authority said that the eastern sluice had been under repair since spring.
    """

  private static func corpus(_ entries: Corpus.Entry...) -> Corpus { Corpus(entries) }

  @Test func copiesOfAnArticleAreOneStoryWhateverTheirDates() throws {
    let corpus = Self.corpus(
      .article(Self.report, title: "Wall gives way", on: "2026-09-12", path: "a"),
      .article("A recipe for pears in red wine, with cloves and a little honey.", title: "Pears", path: "b"),
      .article(
        Self.report + " This report was brought up to date.", title: "Sea in the lower town", path: "c"))
    let story = try #require(corpus.stories.groups.first)
    #expect(story.members.map(\.position) == [0, 2])
    let evidence = try #require(story.members.compactMap(\.evidence).first)
    #expect(evidence.text > 0.8)
    #expect(evidence.words.contains("% of text"))
    #expect(corpus.stories.group(of: 1) == nil)
    #expect(StoryGroups.name(ofGroup: 0) == "s1")
  }

  @Test func reportsOfOneEventInOtherWordsAreOneStory() {
    let corpus = Self.corpus(
      .article(Self.report, title: "Harbour wall at Kestrel Bay gives way", on: "2026-09-12", path: "a"),
      .article(
        """
        Families on Quay Street in Kestrel Bay spent the night in a school after the harbour wall broke in Friday's \
        gales. The port authority is looking at the eastern sluice.
        """, title: "Kestrel Bay families flee as harbour wall breaks", on: "2026-09-13", path: "b"),
      .article(
        "The orchestra of Lindholm opens its season with two symphonies and a new concert hall.",
        title: "Orchestra opens season", on: "2026-09-12", path: "c"))
    #expect(corpus.stories.groups.map { $0.members.map(\.position) } == [[0, 1]])
  }

  @Test func theSameWordsAYearLaterAreAnotherStory() {
    let corpus = Self.corpus(
      .article(
        "Ada Quill won the Lindholm regatta on Sunday in a strong wind.",
        title: "Quill wins Lindholm regatta",
        on: "2025-06-08", path: "a"),
      .article(
        "On a calm day Ada Quill was first at the Lindholm regatta.", title: "Lindholm regatta: Quill wins",
        on: "2026-06-07", path: "b"))
    #expect(corpus.stories.groups.isEmpty)
  }

  @Test func quotesThatBothCarryAreEvidence() throws {
    let quotes = "⟦not one of the pumps was ever switched on that night|Ada Quill⟧"
    let corpus = Self.corpus(
      .article("The inquiry heard the harbour master. \(quotes)", title: "Pumps stood still", path: "a"),
      .article(
        "Kestrel Bay's harbour master spoke. \(quotes)", title: "Harbour pumps: inquiry hears", path: "b"))
    let story = try #require(corpus.stories.groups.first)
    #expect(story.members.compactMap(\.evidence).map(\.quotes) == [1])
  }

  @Test func aRoundUpDoesNotMakeTwoEventsOne() {
    let wall = "Harbour wall at Kestrel Bay broke in gales and forty families left Quay Street."
    let vote = "Parliament in Lindholm passed the fishing bill with a majority of three after a long debate."
    let corpus = Self.corpus(
      .article(wall, title: "Harbour wall breaks at Kestrel Bay", path: "a"),
      .article(
        wall + " The families are in a school.", title: "Kestrel Bay harbour wall breaks in gales", path: "b"),
      .article(
        wall + "\n" + vote, title: "The day: Kestrel Bay harbour wall, Lindholm fishing bill", path: "c"),
      .article(vote, title: "Lindholm parliament passes fishing bill", path: "d"),
      .article(vote + " Boats may stay out.", title: "Fishing bill passes in Lindholm parliament", path: "e"))
    let stories = corpus.stories
    #expect(stories.group(of: 0) != nil && stories.group(of: 3) != nil)
    #expect(stories.group(of: 0) != stories.group(of: 3))
  }

  @Test func theOrderOfArticlesMakesNoDifference() {
    let entries: [Corpus.Entry] = (0..<12).map { number in
      .article(
        Self.report + " The number of the house is \(number % 4), in the street of the \(number % 4) lions.",
        title: "House \(number % 4)", path: "\(number)")
    }
    let found = (0..<4).map { seed -> Set<Set<String>> in
      var random = SeededGenerator(seed: UInt64(seed))
      let corpus = Corpus(entries.shuffled(using: &random))
      return Set(
        corpus.stories.groups.map { Set($0.members.map { corpus[$0.position].article.source.place.path }) })
    }
    #expect(Set(found).count == 1)
  }

  @Test func aCorpusOfNothingHasNoStories() {
    #expect(Corpus().stories.groups.isEmpty)
    #expect(Self.corpus(.article("One alone.", path: "a")).stories.groups.isEmpty)
    #expect(Self.corpus(.article("", path: "a"), .article("", path: "b")).stories.groups.isEmpty)
  }
}
