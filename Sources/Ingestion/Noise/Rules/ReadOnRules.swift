extension NoiseRules {
  /// Calls to read the rest somewhere else, or another story amid this one.
  static let readOns = [
    NoiseRule(
      name: "read-elsewhere", reason: .readOn, isCertain: true,
      test: .phrases(
        """
        read the original article on
        read the original article
        read the original story
        read original article
        read the full article
        read the full story
        read the full report
        read entire article
        read full article
        read full story
        read the whole story
        read the article
        read the story
        continue reading
        continue to article
        view original article
        view the original
        view source
        view article
        this article originally appeared on
        this article originally appeared in
        this article was originally published on
        this article was originally published by
        this article was originally published in
        this article first appeared on
        this article first appeared in
        this story originally appeared on
        this story originally appeared in
        this story was originally published
        this story was originally featured on
        this article is republished from
        this article was first published
        originally published on
        originally published at
        originally published by
        the post
        zum original artikel
        zum artikel
        weiterlesen
        artikel lesen
        lire l article original
        lire l article
        lire la suite
        leer el artículo completo
        leer artículo completo
        leer más
        seguir leyendo
        leia o artigo completo
        leia a matéria completa
        continuar lendo
        continue lendo
        continua a leggere
        leggi l articolo
        leggi l articolo completo
        """, mostWords: 18),
      removes: [
        "Read Entire Article", "Read the original article on Harbour Post", "Continue reading…",
        "This article originally appeared on harbourpost.example.",
      ],
      keeps: ["Reading the full report takes an hour, and few members of the council have done it."]),
    NoiseRule(
      name: "read-another", reason: .related,
      test: .phrases(
        """
        read more
        read also
        read now
        read this
        read it
        also read
        also see
        see also
        see more
        see here
        related
        related article
        related story
        more
        recommended
        watch
        watch now
        watch live
        listen
        opinion
        analysis
        explainer
        explained
        photos
        in pictures
        in photos
        video
        gallery
        must read
        don t miss
        lesen sie auch
        lesen sie hier
        lesen sie dazu
        lesen sie mehr
        mehr dazu
        mehr lesen
        siehe auch
        auch interessant
        interview
        kommentar
        lire aussi
        à lire
        à lire aussi
        voir aussi
        écoutez
        regardez
        lee también
        lea también
        lea más
        leer más
        ver más
        te recomendamos
        también lee
        leia também
        leia mais
        veja também
        veja
        saiba mais
        leggi anche
        leggi di più
        leggi
        guarda anche
        lees ook
        les også
        läs också
        baca juga
        """, mostWords: 24),
      removes: [
        "READ MORE: Council closes two piers", "Lesen Sie auch: Zwei Piers gesperrt",
        "Lire aussi : Les quais ferment",
      ],
      keeps: [
        "Read more carefully, the report says something that none of those who praised it in the council on Monday and none of those who damned it had seen."
      ]),
  ]
}
