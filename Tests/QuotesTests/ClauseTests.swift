import Ingestion
import Testing

@testable import Quotes

/// Sentences whose verbs, commas and capitals lead away from the speaker.
@Suite struct ClauseTests {
  static let cases = [
    QuoteCase(
      "an opener that says when",
      "Hours later, Mara Quist thanked the crew, telling Harbour Radio, “⟦We were lucky with the tide.⟧”",
      "Mara Quist"),
    QuoteCase(
      "going is not saying",
      "When the ebb goes past the pier, Olga Brandt added, “⟦nobody should be afloat.⟧”",
      "Olga Brandt"),
    QuoteCase(
      "an infinitive of its own clause",
      "The hearing was so calm that Henk Bos was moved to say, “⟦I have never heard you so polite.⟧”",
      "Henk Bos"),
    QuoteCase(
      "numbers take no plain verb",
      "On Friday, Mara Quist went further, praising eight state pilots “⟦who know every rock.⟧”", "Mara Quist"
    ),
    QuoteCase(
      "claimed that, and another's report behind",
      "Even as Henk Bos claimed on Monday that “⟦the keel is sound,⟧” one of the riggers said the mast was not.",
      "Henk Bos"),
    QuoteCase(
      "two reports with and between",
      "Henk Bos accused Mara Quist of “⟦sleeping at the helm⟧” and Ida Storm says he is “⟦a poor loser.⟧”",
      "Henk Bos", "Ida Storm"),
    QuoteCase(
      "as somebody puts it",
      "As Portsea's Ida Storm puts it, the board made the crews “⟦a gift with a hook.⟧”",
      "Ida Storm"),
    QuoteCase(
      "an outer report that is a relative clause",
      "While not all that Henk Bos says is true, Mara Quist said Bos is “⟦saying what pilots like to hear.⟧”",
      "Mara Quist"),
    QuoteCase(
      "a role and the name beside it",
      "The head of the harbour works, Mary Holt, said the pier “⟦was never sound.⟧”", "Mary Holt"),
    QuoteCase(
      "the same behind the verb", "“⟦It was never sound,⟧” said the head of the harbour works, Mary Holt.",
      "Mary Holt"),
    QuoteCase(
      "an aside that is longer than its brackets",
      "Jeff Moss, chairman of Portsea Rowing (a club), tweeted: “⟦The oars are ours.⟧”", "Jeff Moss"),
    QuoteCase(
      "a name and a noun", "In Harbour Radio posts on Monday, Mr. Bos, a pilot, wrote: “⟦Can it last?⟧”",
      "Bos"),
    QuoteCase(
      "both of them", "Mary Holt and Portsea pilot Jeff Moss both called it “⟦a very long night at sea.⟧”",
      "Mary Holt"),
    QuoteCase(
      "two experts of an institute",
      "“⟦The ice will thin,⟧” sea experts Mary Holt and Jeff Moss of Portsea's Institute of Ice wrote.",
      "Mary Holt"),
    QuoteCase(
      "a plain verb behind a noun", "His office put out a note saying the pier “⟦does not float at all.⟧”",
      "His office"),
    QuoteCase(
      "a place for a party", "“⟦It floats,⟧” Representative Peter T. King, Republican of New York, said.",
      "Peter T. King"),
    QuoteCase("a title", "“⟦It floats,⟧” Portsea Public Advocate Mary Holt said.", "Mary Holt"),
  ]

  @Test(arguments: cases)
  func theSpeakerIsTheClausesOwn(_ quote: QuoteCase) {
    quote.check()
  }

  static let names = [
    QuoteCase(
      "a first name that is a small word",
      "“⟦We sail at dawn,⟧” he said. Will Moss, the pilot of the ferry, said “⟦never.⟧”",
      nil, "Will Moss"),
    QuoteCase(
      "a trade",
      "The board called on Howard Dean to go. “⟦I will not go,⟧” Dean said. The dean of the school left.",
      "Howard Dean"),
    QuoteCase(
      "will",
      "George Will came by boat. “⟦The sea is a wall,⟧” Will wrote. Will the sea agree? A fool, Will called it “⟦dry.⟧”",
      "George Will", "George Will"),
    QuoteCase(
      "may", "Theresa May won the race. May said it was “⟦time to sail.⟧” By May 5 it was over.",
      "Theresa May"),
  ]

  @Test func labelsThatStandAloneAreNoTurns() {
    let article = MarkedText(
      "PHOTO: The pier at low tide.\n\nThe pier is open.\n\nSIGN UP: Letters from the harbour.")
    #expect(QuoteExtractor().quotations(in: article.article(language: "en")) == [])
  }

  @Test(arguments: names)
  func aSmallWordMayBeALastName(_ quote: QuoteCase) {
    quote.check()
  }
}

/// The cues and clauses of other languages, and what tells a term from a quote there.
@Suite struct LanguageTests {
  static let german = [
    QuoteCase(
      "a role and the name beside it",
      "Die Leiterin der Werft, Anna Holm, sagte: „⟦Das Boot ist nicht dicht.⟧“",
      "Anna Holm"),
    QuoteCase(
      "the same behind the verb", "„⟦Das Boot ist nicht dicht⟧“, sagte die Leiterin der Werft, Anna Holm.",
      "Anna Holm"),
    QuoteCase("so", "„⟦Wir fahren nicht hinaus⟧“, so Karl Meier vom Hafenamt.", "Karl Meier"),
    QuoteCase(
      "a verb at the end", "Karl Meier hat den Plan am Montag als „⟦falsch und teuer⟧“ bezeichnet.",
      "Karl Meier"),
  ]

  @Test(arguments: german)
  func germanSpeakersAreFound(_ quote: QuoteCase) {
    quote.check(language: "de")
  }

  static let romance = [
    QuoteCase(
      "a mayor and the name", "Le maire de Roche, Yves Lambert, a déclaré : « ⟦Nous avons perdu le port.⟧ »",
      "Yves Lambert"),
    QuoteCase(
      "verb and pronoun in one word",
      "Paul Girard est parti du port. « ⟦Tout va bien sur la mer⟧ », assure-t-il.", "Paul Girard"),
  ]

  @Test(arguments: romance)
  func frenchSpeakersAreFound(_ quote: QuoteCase) {
    quote.check(language: "fr")
  }

  @Test func spanishSpeakersAreFound() {
    QuoteCase(
      "a mayor and the name", "«⟦El puerto está cerrado⟧», dijo la alcaldesa de Roca, Teresa Romero.",
      "Teresa Romero"
    ).check(language: "es")
    QuoteCase("a perfect", "«⟦No volveremos a la mar⟧», ha explicado Teresa Romero.", "Teresa Romero").check(
      language: "es")
  }

  @Test(arguments: [
    "The crowd met him with chants of “⟦Row, Mara, Row⟧” at the pier.",
    "Henk Bos ran for the board on the slogan “⟦Ropes Before Hopes⟧” in spring.",
  ])
  func whatIsChantedIsSaid(_ drawn: String) {
    let marked = MarkedText(drawn)
    let found = QuoteExtractor().quotations(in: marked.article(language: "en")).filter {
      $0.kind != .indirect
    }
    #expect(found.map(\.range) == marked.ranges)
  }
}
