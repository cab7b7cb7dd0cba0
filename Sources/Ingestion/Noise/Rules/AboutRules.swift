extension NoiseRules {
  /// About the author or the outlet.
  static let abouts = [
    NoiseRule(
      name: "about-heading", reason: .about, nameBelow: "below-about-heading",
      test: .phrases(
        """
        about the author
        about the authors
        about author
        about the writer
        about us
        about this article
        about this story
        about me
        about
        meet the author
        author bio
        author
        authors
        the author
        written by
        contributors
        contact the author
        contact us
        contact
        view all posts
        view all posts by
        all posts by
        view all articles by
        see all posts
        more by
        more from this author
        other articles by
        posts by
        über den autor
        über die autorin
        zum autor
        zur autorin
        zur person
        der autor
        die autorin
        über uns
        à propos
        à propos de l auteur
        sur l auteur
        sobre el autor
        sobre la autora
        acerca del autor
        sobre o autor
        sobre a autora
        informazioni sull autore
        l autore
        chi siamo
        quiénes somos
        """, mostWords: 7),
      removes: ["About the Author", "Über den Autor", "View all posts by Ines Marl"],
      keeps: ["About the harbour there is much to say that no guide book tells you."])
  ]
}
