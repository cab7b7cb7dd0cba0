import Testing

@testable import Corpus

/// The same statement across articles.
@Suite struct QuoteGroupsTests {
  /// The groups of a corpus as the texts of their members.
  private static func groups(_ articles: String...) -> [[String]] {
    let corpus = Corpus(articles.enumerated().map { .article($1, path: "\($0).txt") })
    return corpus.quoteGroups.groups.map { group in
      group.members.map { text(of: $0, in: corpus) }
    }
  }

  private static func text(of member: QuoteGroups.Member, in corpus: Corpus) -> String {
    let entry = corpus[member.position]
    return entry.article.text[entry.quotations[member.quote].range]
  }

  @Test func aStatementIsOneGroupHoweverItIsCut() {
    let whole =
      "The barrier held last night because forty people stood on it, and nobody should forget their names"
    let groups = Self.groups(
      "⟦\(whole)|Ada Quill⟧, she said.", "⟦forty people stood on it, and nobody should forget|Quill⟧",
      "Some spoke of ⟦The barrier held last night because forty people|Ms. Quill⟧ there.",
      "⟦Something else was said here today|Ada Quill⟧")
    #expect(
      groups == [
        [
          whole, "forty people stood on it, and nobody should forget",
          "The barrier held last night because forty people",
        ]
      ])
  }

  @Test func marksCaseAndAccentsMakeNoDifference() {
    let groups = Self.groups(
      "⟦Le café n’est pas rouvert aujourd’hui!|A⟧", "⟦le CAFE n'est pas rouvert aujourd'hui|A⟧")
    #expect(groups.count == 1)
  }

  @Test func shortWordsInTwoMouthsAreTwoStatements() {
    #expect(Self.groups("⟦we need more time|Ada Quill⟧", "⟦we need more time|Tom Ferris⟧") == [])
    #expect(Self.groups("⟦we need more time|Ada Quill⟧", "⟦we need more time⟧") == [])
    #expect(Self.groups("⟦we need more time|Ada Quill⟧", "⟦we need more time|Quill⟧").count == 1)
  }

  @Test func aSloganDoesNotGlueStrangers() {
    let people = ["Quill", "Ferris", "Lund", "Osei", "Brandt"]
    let corpus = Corpus(
      people.enumerated().map {
        .article(
          "⟦a fair deal for every town in this county, that is what number \($0) wants|\($1)⟧", path: "\($0)")
      })
    // Eight words in a row in five mouths, less than is asked of different speakers.
    let short = Corpus(
      people.enumerated().map {
        .article("⟦a fair deal for every town|\($1)⟧ and ⟦fair deal for all of us\($0)|\($1)⟧", path: "\($0)")
      })
    #expect(short.quoteGroups.groups.isEmpty)
    #expect(corpus.quoteGroups.groups.isEmpty)
  }

  @Test func aStatementRepeatedInOneArticleIsNoGroup() {
    #expect(
      Self.groups("⟦the ferry will not sail before noon|A⟧ and ⟦the ferry will not sail before noon|A⟧") == []
    )
  }

  @Test func oneStatementInVeryManyArticlesIsOneGroup() {
    let corpus = Corpus(
      (0..<200).map {
        .article(
          "Word \($0). ⟦not one of the pumps was ever switched on that night|Ada Quill⟧", path: "\($0)")
      })
    #expect(corpus.quoteGroups.groups.map(\.articleCount) == [200])
  }

  @Test func theGroupShowsItsMostFrequentFormAndFullestName() throws {
    let corpus = Corpus([
      .article("⟦we will rebuild the old harbour wall by spring|Quill⟧", path: "0"),
      .article("⟦we will rebuild the old harbour wall by spring|Ada Quill⟧", path: "1"),
      .article("⟦I promise you, we will rebuild the old harbour wall by spring|Ada Quill⟧", path: "2"),
    ])
    let group = try #require(corpus.quoteGroups.groups.first)
    #expect(Self.text(of: group.canonical, in: corpus) == "we will rebuild the old harbour wall by spring")
    #expect(group.speaker == "Ada Quill")
    #expect(corpus.quoteGroups.group(of: group.members[2]) == 0)
    #expect(QuoteGroups.name(ofGroup: 0) == "q1")
  }
}
