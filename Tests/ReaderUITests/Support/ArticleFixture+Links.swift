extension [ArticleFixture] {
  /// Three reports of one event, two of them nearly the same, and something else: quotes stand in several of them.
  static let sluice: [ArticleFixture] = [
    ArticleFixture(
      title: "Sluice at Kestrel Bay stayed shut all night", site: "The Quay Post", authors: ["Mara Lind"],
      published: "2026-09-12", language: "en", speakers: ["Ada Brook", "Ole Strand"],
      parts: [
        .paragraph(
          "The eastern sluice at Kestrel Bay stayed shut on Friday night while sea water rose in Quay Street. “⟦Not one of the pumps was ever switched on that night⟧,” said Ada Brook, the harbour master."
        ),
        .paragraph(
          "Forty families spent the night in a school on the hill. “⟦We heard the water before we saw it⟧,” said Ole Strand, who lives there."
        ),
      ]),
    ArticleFixture(
      title: "Sluice at Kestrel Bay stayed shut through the night", site: "Coast Wire",
      published: "2026-09-12",
      language: "en", speakers: ["Brook"],
      parts: [
        .paragraph(
          "The eastern sluice at Kestrel Bay stayed shut on Friday night while sea water rose in Harbour Lane. “⟦Not one of our pumps was ever switched on that night⟧,” said the harbour master, Brook."
        ),
        .paragraph("Forty families spent the night in a school on the hill, and went home on Saturday."),
      ]),
    ArticleFixture(
      title: "Kestrel Bay counts the cost of a shut sluice", site: "Evening Tide", published: "2026-09-13",
      language: "en", speakers: ["Ms. Brook", nil],
      parts: [
        .paragraph(
          "A day after the flood in Kestrel Bay the harbour master spoke of the sluice. “⟦None of it had to be, for not one of the pumps was ever switched on that night⟧,” she told the council. It was “⟦a bad night⟧”."
        )
      ]),
    ArticleFixture(
      title: "Pears in red wine", site: "The Larder", published: "2026-08-01", language: "en",
      speakers: ["Lea Ferris"],
      parts: [.paragraph("“⟦Use more cloves than you dare to⟧,” says Lea Ferris, who cooks.")]),
  ]
}
