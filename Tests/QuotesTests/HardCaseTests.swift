import Ingestion
import Testing

@testable import Quotes

/// Sentences in which the nearest name is not the speaker's.
@Suite struct HardCaseTests {
  static let cases = [
    QuoteCase(
      "a name with capitals that people give themselves",
      "Ida Storm said the riggers jokingly referred to themselves as “⟦The Wet Feet Club⟧”.", "Ida Storm"),
    QuoteCase(
      "a given name of two syllables",
      "Harbour secretary Park Mi-sun called the wall “⟦a very costly fence⟧”. Portsea-based crews agreed.",
      "Park Mi-sun"),
    QuoteCase(
      "a year in front",
      "On July 6, 2015, Henk Bos made the following comment: “⟦The old mast will outlive all of us.⟧”",
      "Henk Bos"),
    QuoteCase(
      "a last name that is a title, in apposition",
      "The board called on Howard Dean to leave. Dean, a former pilot, threw up his hands, writing: “⟦I never saw the bill.⟧”",
      "Howard Dean"),
    QuoteCase(
      "quoted by somebody as saying",
      "Pilot Jonas Weil was quoted by the gazette as saying “⟦the buoy was never there⟧”.", "Jonas Weil"),
    QuoteCase(
      "as he put it", "The plan was, as Jonas Weil put it, “⟦a very wet sort of dream.⟧”", "Jonas Weil"),
    QuoteCase(
      "shot back", "The board laughed. Jonas Weil shot back: “⟦You have not seen the keel.⟧”", "Jonas Weil"),
    QuoteCase(
      "a letter reads", "“⟦I am done with boats,⟧” the letter from Jonas Weil read.", "Jonas Weil"),
    QuoteCase(
      "a participle in front", "Calling the noise “⟦a choir of hinges,⟧” Birgit Nolde sold her boat in May.",
      "Birgit Nolde"),
    QuoteCase(
      "a dash in the middle", "“⟦The rope⟧” — Birgit Nolde paused — “⟦will hold.⟧”", "Birgit Nolde",
      "Birgit Nolde"),
    QuoteCase(
      "an adverb and an adjective", "\"⟦We floated,⟧\" a proud Henk Bos loudly said.", "Henk Bos"),
    QuoteCase(
      "a spokesman quotes his chief",
      "“⟦The mast is mine,⟧” Mara Quist’s spokesman quoted her as saying.", "Mara Quist"),
    QuoteCase(
      "a leader, by with",
      "The crews refused, with their leader, Henk Bos, saying “⟦we were never asked at all⟧”.", "Henk Bos"),
    QuoteCase(
      "a report in a report",
      "Jonas Weil said the crews would have called the plan “⟦a raft for fools⟧” had they been asked.",
      "Jonas Weil"),
    QuoteCase(
      "told is never inverted",
      "“⟦We count the ropes twice,⟧” Ida Storm, head of the riggers in Portsea, told Harbour Radio.",
      "Ida Storm"),
    QuoteCase(
      "a name that describes another", "“⟦It sank,⟧” said Portsea Museum senior curator Olga Brandt.",
      "Olga Brandt"),
    QuoteCase(
      "an apposition that no comma closes",
      "Henk Bos, a retired pilot from Portsea said: “⟦I would turn back.⟧”", "Henk Bos"),
    QuoteCase(
      "where it was written", "Mara Quist answered on Facebook, writing: “⟦I never saw the bill.⟧”",
      "Mara Quist"),
    QuoteCase(
      "the campaign, not its candidate",
      "Quist’s office shrugged, telling reporters: “⟦Nobody here has seen the bill.⟧”",
      "Quist’s office"),
    QuoteCase(
      "whose last name it was before",
      "Mara Quist met her cousin Karl Quist on the pier. “⟦He was late,⟧” Ms. Quist said. The tide fell. “⟦So was I,⟧” Quist added.",
      "Mara Quist", "Mara Quist"),
    QuoteCase(
      "an age for a name", "Nora Dahl is 46. “⟦I am old enough,⟧” said the 46-year-old.", "the 46-year-old"),
    QuoteCase(
      "two sentences that end in quotes",
      "Henk Bos said Mara Quist “⟦left the rope.⟧” Ida Storm called Bos a “⟦poor sailor.⟧”", "Henk Bos",
      "Ida Storm"),
    QuoteCase(
      "a verb behind another", "When asked about Ida Storm, Henk Bos shrugged and said: “⟦Ask the tide.⟧”",
      "Henk Bos"),
    QuoteCase(
      "a party behind the name",
      "In the harbour council, Sen. Henk Bos (P-Portsea), said: “⟦The tide decides.⟧”",
      "Henk Bos"),
    QuoteCase(
      "a last name that is a trade", "Nora Baker built the pier. “⟦It floats,⟧” Ms. Baker said.", "Nora Baker",
    ),
    QuoteCase(
      "the candidate's verb is none of its nouns",
      "The council candidate sent a letter, saying “⟦we are not amused by this at all.⟧”",
      "The council candidate"),
    QuoteCase(
      "a noun for letters is no verb",
      "Mara Quist called the ferry's use of her stolen emails “⟦a very shabby trick.⟧”", "Mara Quist"),
    QuoteCase("nobody's words", "“⟦Trust, but tie the knot,⟧” the old saying goes.", nil),
    QuoteCase(
      "a word that somebody used", "Mara Quist has refused to say the words “⟦floating ruin⟧” aloud.",
      "Mara Quist"),
    QuoteCase(
      "a quote in a quote of the same marks",
      "Henk Bos wrote: “⟦Whoever says “the tide is high” must bring a boat.⟧” Then he left.", "Henk Bos"),
    QuoteCase("Japanese", "佐藤健氏は「⟦橋はまだ安全だ⟧」と述べた。", "佐藤健"),
    QuoteCase("Chinese", "李明说：「⟦桥是安全的⟧」。", "李明"),
    QuoteCase(
      "a date line",
      "PORTSEA (Agency) — Mara Quist has praised the crews, saying that “⟦no other harbour⟧” has such.",
      "Mara Quist"),
  ]

  @Test(arguments: cases)
  func theNearestNameIsNotTheSpeaker(_ quote: QuoteCase) {
    quote.check()
  }

  @Test(arguments: [
    "The museum bought “The Blue Ferry,” a painting of 1911.", "Tom Vale hosts “Dawn Patrol” on weekdays.",
    "Engineers use a “ghost short” to test such lamps.", "The term “bracket creep” is older than the tax.",
    "The ferry's “volunteers” were gone by noon.", "Marvin “Shorty” Quill scored twice.",
    "The paper printed ‘Apology’ on its front page.\n\n“We are open,” Mara Quist said.\n\nThe ‘sinking’ pier is dry.",
  ])
  func aTitleATermOrANicknameIsNotClaimed(_ text: String) {
    let article = MarkedText(text).article(language: "en")
    let found = QuoteExtractor().quotations(in: article).filter { $0.kind != .indirect }
    #expect(found.map { article.text[$0.range] } == (text.contains("We are open") ? ["We are open,"] : []))
  }

  @Test func aFullNameMayStandInTheTitleOrInAQuoteOnly() {
    let title = MarkedText("“⟦The pier floats,⟧” Quist said.").article(
      title: "Mara Quist Opens Pier", language: "en")
    #expect(QuoteExtractor().quotations(in: title).map(\.speaker) == ["Mara Quist"])
    let quoted = MarkedText("“Mara Quist is a fine pilot,” Henk Bos said. “The pier floats,” Quist said.")
    let quotes = QuoteExtractor().quotations(in: quoted.article(language: "en"))
    #expect(quotes.map(\.speaker) == ["Henk Bos", "Mara Quist"])
  }

  @Test func onlyWhoCanSpeakIsListedAsASpeaker() {
    let article = MarkedText(
      "One called the pier “a very expensive raft”. Some said “it floats well enough”."
    )
    .article(language: "en")
    let quotes = QuoteExtractor().quotations(in: article)
    #expect(quotes.count == 2)
    #expect(quotes.allSatisfy { $0.speaker == nil })
  }

  @Test func aHeadlinesQuoteHasTheSpeakerOfTheText() {
    let marked = MarkedText(
      "Harbour Chief Calls Plan ‘⟦Sunk⟧’\n\nHarbour chief Mara Quist called the plan “⟦sunk⟧” on Sunday.")
    let quotes = QuoteExtractor().quotations(in: marked.article(language: "en", kinds: [0: .heading]))
      .filter { $0.kind != .indirect }
    #expect(quotes.map(\.range) == marked.ranges)
    #expect(quotes.map(\.speaker) == ["Mara Quist", "Mara Quist"])
  }
}

/// Speech that is told without marks.
@Suite struct IndirectSpeechTests {
  static let cases = [
    QuoteCase("that", "Mara Quist said ⟦that the pier would be closed⟧.", "Mara Quist"),
    QuoteCase("a bare clause in front", "⟦The pier will be closed⟧, Mara Quist said.", "Mara Quist"),
    QuoteCase(
      "behind an interview and a day",
      "Henk Bos, a pilot from Portsea, said in an interview on Friday ⟦the tide was wrong⟧.", "Henk Bos"),
    QuoteCase("a plural's plain verb", "Pilots say ⟦that the tide was wrong⟧.", "Pilots"),
    QuoteCase("a listener", "Henk Bos told Harbour Radio ⟦he would never sail again⟧.", "Henk Bos"),
    QuoteCase("a question", "Henk Bos asked Olga Brandt ⟦why the lamp had failed⟧.", "Henk Bos"),
    QuoteCase("as somebody reported", "As Harbour Radio reported, ⟦the lamp had failed⟧.", "Harbour Radio"),
    QuoteCase("a document", "⟦The lamp failed twice⟧, the records show.", "the records"),
    QuoteCase("a source", "⟦Catches fell by a third⟧, according to the harbour board.", "the harbour board"),
  ]

  @Test(arguments: cases)
  func whatWasToldIsFound(_ told: QuoteCase) {
    let marked = MarkedText(told.drawn)
    let quotes = QuoteExtractor().quotations(in: marked.article(language: "en"))
    #expect(quotes.map(\.kind) == [.indirect])
    #expect(quotes.map(\.range) == marked.ranges)
    #expect(quotes.map(\.speaker) == told.speakers)
  }

  @Test func aQuotesReportAboveHasAContentOfItsOwn() {
    let marked = MarkedText("Mara Quist said ⟦that the pier would be closed⟧. “⟦It is over,⟧” she said.")
    let quotes = QuoteExtractor().quotations(in: marked.article(language: "en"))
    #expect(quotes.map(\.kind) == [.indirect, .direct])
    #expect(quotes.map(\.range) == marked.ranges)
  }

  @Test func aWeakerReportIsLessSure() {
    func confidence(_ text: String) -> Double {
      QuoteExtractor().quotations(in: MarkedText(text).article(language: "en")).first?.confidence ?? 0
    }
    let said = confidence("Mara Quist said that the pier would be closed.")
    #expect(said > confidence("She hopes to close the pier by May."))
    #expect(said > 0.8)
  }
}
