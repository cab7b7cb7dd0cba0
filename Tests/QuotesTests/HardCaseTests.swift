import Ingestion
import Testing

@testable import Quotes

/// Sentences in which the nearest name is not the speaker's.
@Suite struct HardCaseTests {
  static let cases = [
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
      "a date line",
      "PORTSEA (Agency) — Mara Quist has praised the crews, saying that “⟦no other harbour⟧” has such.",
      "Mara Quist"),
  ]

  @Test(arguments: cases)
  func theNearestNameIsNotTheSpeaker(_ quote: QuoteCase) {
    quote.check()
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
}
