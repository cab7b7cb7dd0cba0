import Ingestion
import Testing

@testable import Quotes

/// An article's text with its quotes drawn, and who says each.
struct QuoteCase: Sendable, CustomTestStringConvertible {
  let name: String
  let drawn: String
  let speakers: [String?]

  init(_ name: String, _ drawn: String, _ speakers: String?...) {
    self.name = name
    self.drawn = drawn
    self.speakers = speakers
  }

  var testDescription: String { name }

  /// Compares what is found with what is drawn.
  func check(language: String? = "en") {
    let marked = MarkedText(drawn)
    let article = marked.article(language: language)
    let found = QuoteExtractor().quotations(in: article).filter { $0.kind != .indirect }
    #expect(found.map { article.text[$0.range] } == marked.ranges.map { article.text[$0] })
    #expect(found.map(\.range) == marked.ranges)
    #expect(found.map(\.speaker) == speakers)
  }
}

@Suite struct SpeakerTests {
  static let cases = [
    QuoteCase(
      "before, behind a colon",
      "Olga Brandt, who keeps the lighthouse, said: “⟦The lamp has not failed once.⟧”",
      "Olga Brandt"),
    QuoteCase(
      "after a comma", "“⟦The lamp has not failed once,⟧” Olga Brandt said on Friday.", "Olga Brandt"),
    QuoteCase(
      "inverted, with a relative clause behind",
      "\"⟦The lamp has not failed once,⟧\" said Olga Brandt, who has kept it since 1999.", "Olga Brandt"),
    QuoteCase(
      "inverted, with a role in front", "“⟦It is only rust,⟧” says shipwright Henk Bos.", "Henk Bos"),
    QuoteCase(
      "split at a comma", "“⟦If the tide turns,⟧” Henk Bos said, “⟦we go.⟧”", "Henk Bos", "Henk Bos"),
    QuoteCase(
      "split at a full stop", "“⟦The hull is sound,⟧” said Henk Bos, a shipwright. “⟦The mast is not.⟧”",
      "Henk Bos", "Henk Bos"),
    QuoteCase(
      "an apposition between name and cue",
      "Mara Quist, head of the harbour board and a former pilot, said “⟦the pier will be closed until May⟧”.",
      "Mara Quist"),
    QuoteCase(
      "a chain of roles", "“⟦We are ready for the storm,⟧” Harbour Board chairwoman Mara Quist said.",
      "Mara Quist"),
    QuoteCase(
      "according to", "The pier is “⟦rotten to the core,⟧” according to inspector Jonas Weil.", "Jonas Weil"),
    QuoteCase(
      "the listener does not speak", "“⟦You will have your pier,⟧” Mara Quist told Jonas Weil.", "Mara Quist"),
    QuoteCase(
      "he, over the man he speaks of",
      "Jonas Weil met Henk Bos on the pier. “⟦I would not walk on it,⟧” Weil said. He added: “⟦Not even Henk would.⟧”",
      "Jonas Weil", "Jonas Weil"),
    QuoteCase(
      "she, over the man she writes to",
      "Mara Quist wrote to Prime Minister Paul Oder in June. “⟦You forgot the harbour,⟧” she wrote.",
      "Mara Quist"),
    QuoteCase(
      "the short name stands for the full one",
      "Sigrid Ahlberg runs the ferry. There are two boats. “⟦One is always late,⟧” Ahlberg said.",
      "Sigrid Ahlberg"),
    QuoteCase(
      "Ms and Mr tell two of a name apart",
      "Lisa Thorne and her brother Ralph Thorne sell fish. “⟦I catch them,⟧” Mr. Thorne said. “⟦I sell them,⟧” Ms. Thorne said.",
      "Ralph Thorne", "Lisa Thorne"),
    QuoteCase(
      "the company", "Nordkai Shipping sold two boats on Monday. “⟦The market is small,⟧” the company said.",
      "Nordkai Shipping"),
    QuoteCase(
      "a particle belongs to the name",
      "Dirk van der Meer opened the lock. “⟦Mind your hats,⟧” van der Meer said.", "Dirk van der Meer"),
    QuoteCase(
      "nobody named", "“⟦It sang all night,⟧” said a neighbour who would not give her name.", "a neighbour"),
    QuoteCase(
      "the sentence before",
      "Harbour chief Mara Quist said the pier would stay closed.\n\n“⟦Please use the ferry until May.⟧”",
      "Mara Quist"),
    QuoteCase(
      "the paragraph below, where nothing stands above",
      "“⟦I have never seen a tide like that one.⟧”\n\nBirgit Nolde, who has fished here for forty years, was sitting on the wall.",
      "Birgit Nolde"),
    QuoteCase("a caption's dash", "“⟦Rope is memory.⟧”\n— Ida Storm, rigger", "Ida Storm"),
    QuoteCase(
      "quotes in part", "Mara Quist called the plan “⟦a raft with a roof⟧” and left.", "Mara Quist"),
  ]

  @Test(arguments: cases)
  func theSpeakerIsFound(_ quote: QuoteCase) {
    quote.check()
  }
}

@Suite struct MarkTests {
  static let cases = [
    QuoteCase("straight", "\"⟦It floats,⟧\" Ida Storm said.", "Ida Storm"),
    QuoteCase(
      "doubled apostrophes", "''⟦It doesn't sink,⟧'' said Ida Storm. ''⟦It's cork.⟧''", "Ida Storm",
      "Ida Storm"),
    QuoteCase("backticks", "``⟦It floats,⟧'' said Ida Storm.", "Ida Storm"),
    QuoteCase("a closing mark of another kind", "“⟦It floats,⟧\" Ida Storm said.", "Ida Storm"),
    QuoteCase(
      "a closing mark turned", "“⟦It floats,⟧“ Ida Storm said. “⟦Then it sinks.⟧”", "Ida Storm", "Ida Storm"),
    QuoteCase("single marks", "‘⟦It’s the boys’ raft now,⟧’ Ida Storm said.", "Ida Storm"),
    QuoteCase("nested marks", "“⟦He said, ‘Jump,’ and so I jumped,⟧” Ida Storm said.", "Ida Storm"),
    QuoteCase(
      "never closed", "\"⟦We asked them twice⟧, Ida Storm said.\n\n\"⟦They never came,⟧\" Henk Bos said.",
      "Ida Storm",
      "Henk Bos"),
    QuoteCase(
      "never opened", "⟦We asked them twice,⟧” Ida Storm said. The board did not reply.", "Ida Storm"),
    QuoteCase(
      "paragraphs left open",
      "Ida Storm wrote to the board:\n\n“⟦First the rope went.⟧\n\n“⟦Then the mast went.⟧\n\n“⟦Then we went.⟧”\n\nNobody replied.",
      "Ida Storm", "Ida Storm", "Ida Storm"),
    QuoteCase(
      "inches and feet are no marks",
      "The 30\" plank was wider than the 6'2\" sailor. \"⟦I ducked,⟧\" Ida Storm said.", "Ida Storm"),
    QuoteCase(
      "apostrophes are no marks", "The sailors' '90s songs and the cooks' pots were lost, Ida Storm said."),
    QuoteCase(
      "years without their century are no marks",
      "The crew of '16 and '68er veterans' sons met in '08, Ida Storm said."),
    QuoteCase("a number behind a single mark", "'⟦3rd mast was rotten,⟧' Ida Storm said.", "Ida Storm"),
    QuoteCase("a large number behind one", "‘⟦100 planks were rotten,⟧’ Ida Storm said.", "Ida Storm"),
  ]

  @Test(arguments: cases)
  func marksAreReadAndRepaired(_ quote: QuoteCase) {
    quote.check()
  }

  static let foreign = [
    QuoteCase("German low marks", "„⟦Wir fahren morgen⟧“, sagte Eva Lindner.", "Eva Lindner"),
    QuoteCase("German guillemets", "»⟦Wir fahren morgen⟧«, sagte Eva Lindner.", "Eva Lindner"),
    QuoteCase("French guillemets", "« ⟦Nous partons demain⟧ », a déclaré Paul Tessier.", "Paul Tessier"),
    QuoteCase("the same mark on both sides", "”⟦Vi åker i morgon⟧”, sade Nils Ek.", "Nils Ek"),
  ]

  @Test(arguments: foreign)
  func otherLanguagesHaveOtherMarks(_ quote: QuoteCase) {
    quote.check(language: nil)
  }

  static let unclaimed = [
    QuoteCase("a book", "Her first book, “The Salt Road,” sold out."),
    QuoteCase("a film", "He was seen in \"Harbour Lights\" and \"Deep Water.\""),
    QuoteCase("a scare quote", "The “guests” had left by then."),
    QuoteCase("a nickname", "Ernst “Bär” Lindner was third."),
    QuoteCase("so-called", "The so-called “silver rule” was dropped."),
    QuoteCase(
      "a show with its name",
      "“⟦It is too early to tell,⟧” said Henk Bos, who is also a host on the radio show “Tidal Wave.”",
      "Henk Bos"),
    QuoteCase("a word as a word", "The word \"yacht\" is Dutch."),
    QuoteCase(
      "a show", "Speaking on CBS’s “Face the Nation,” Mara Quist said: “⟦We will build it.⟧”", "Mara Quist"),
  ]

  @Test(arguments: unclaimed)
  func titlesAndTermsAreNobodysWords(_ quote: QuoteCase) {
    quote.check()
  }
}

@Suite struct StructureTests {
  @Test func aBlockQuoteIsTheWordsOfTheLineAbove() throws {
    let marked = MarkedText(
      "Mara Quist wrote on the board’s page:\n\n⟦I resign today. The harbour stays.⟧\n\nThe board confirmed it."
    )
    let article = marked.article(language: "en", kinds: [1: .blockquote])
    let quotes = QuoteExtractor().quotations(in: article).filter { $0.kind == .direct }
    #expect(quotes.map(\.range) == marked.ranges)
    #expect(quotes.map(\.speaker) == ["Mara Quist"])
  }

  @Test func turnsOfATranscriptBelongToTheirNames() {
    let marked = MarkedText("QUIST: ⟦Did it hold?⟧\n\nBOS: ⟦It held.⟧")
    let quotes = QuoteExtractor().quotations(in: marked.article(language: "en"))
    #expect(quotes.map(\.range) == marked.ranges)
    #expect(quotes.map(\.speaker) == ["QUIST", "BOS"])
  }

  @Test(arguments: [
    "Henk Bos stressed the value of keeping the locks open so that anyone can pass.",
    "Mara Quist argued in the harbour so loudly that the gulls fled.",
  ])
  func whatSomethingIsForOrLeadsToIsNotTold(sentence: String) {
    #expect(QuoteExtractor().quotations(in: MarkedText(sentence).article(language: "en")).isEmpty)
  }

  @Test func turnsBelowAnArticlesProseAreToldWithoutMarks() {
    let marked = MarkedText(
      """
      The harbour master of Portsea has kept the log of the old ferry for thirty years. He spoke to us on the quay. \
      This is a shortened version.

      QUIST: ⟦Did it hold?⟧

      BOS: ⟦It held, all winter.⟧
      """)
    let quotes = QuoteExtractor().quotations(in: marked.article(language: "en"))
    #expect(quotes.map(\.range) == marked.ranges)
    #expect(quotes.map(\.kind) == [.indirect, .indirect])
    #expect(quotes.map(\.speaker) == ["QUIST", "BOS"])
  }

  @Test func lettersBelowAnArticlesProseNameNobody() {
    let marked = MarkedText(
      """
      The harbour master of Portsea has kept the log of the old ferry for thirty years. He spoke to us on the quay.

      Q: Did it hold?

      A: It held. Mara Quist said: “⟦It never held.⟧”
      """)
    let quotes = QuoteExtractor().quotations(in: marked.article(language: "en"))
    #expect(quotes.map(\.range) == marked.ranges)
    #expect(quotes.map(\.speaker) == ["Mara Quist"])
  }

  @Test func quotedTurnsBelongToTheirLabels() {
    let marked = MarkedText(
      """
      A partial transcript of Tuesday’s hearing follows:

      “⟦QUIST: Why did nobody close the gate before the water came?⟧”

      “⟦BOS: The gate was closed. It was the hinge that gave way.⟧”
      """)
    let quotes = QuoteExtractor().quotations(in: marked.article(language: "en"))
    #expect(quotes.map(\.range) == marked.ranges)
    #expect(quotes.map(\.speaker) == ["QUIST", "BOS"])
  }

  @Test func aLoneLabelInAQuoteIsNoSpeaker() {
    let marked = MarkedText(
      "Mara Quist wrote on Tuesday: “⟦URGENT: The gate is open and the water is rising.⟧”")
    let quotes = QuoteExtractor().quotations(in: marked.article(language: "en"))
    #expect(quotes.map(\.speaker) == ["Mara Quist"])
  }

  @Test func aTranscriptBelowItsHeadingIsVerbatim() {
    let marked = MarkedText(
      "Hearing on the Harbour Wall\n\nPortsea, 3 May\n\nQUIST: ⟦Did it hold?⟧\n\nBOS: ⟦It held.⟧")
    let quotes = QuoteExtractor().quotations(in: marked.article(language: "en"))
    #expect(quotes.map(\.range) == marked.ranges)
    #expect(quotes.map(\.kind) == [.direct, .direct])
  }

  @Test func aNicknameAfterACueAtTheVeryBeginningIsNoTrap() {
    let text = """
      Asked what the harbour needs, the board kept silent. The winter brought "the first ice that anybody has seen for \
      years," said John "Bud" Harrow, pilot and deputy head of the Portsea Ferry Company, Inc. on Monday.
      """
    let quotes = QuoteExtractor().quotations(in: MarkedText(text).article(language: "en"))
    #expect(quotes.contains { $0.speaker?.contains("Harrow") == true })
  }

  @Test func aQuoteShowsWhatStandsBesideIt() throws {
    let marked = MarkedText("Board president Mara Quist came late. “The rope broke,” ⟦Quist⟧ ⟦said⟧.")
    let quote = try #require(QuoteExtractor().quotations(in: marked.article(language: "en")).first)
    #expect(quote.mention == marked.ranges[0])
    #expect(quote.cue == marked.ranges[1])
    #expect(quote.speaker == "Mara Quist")
    #expect(quote.kind == .direct)
  }
}
