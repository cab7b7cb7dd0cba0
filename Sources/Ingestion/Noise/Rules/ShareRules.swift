extension NoiseRules {
  /// Share buttons and counters.
  static let shares = [
    NoiseRule(
      name: "share-button", reason: .share,
      test: .phrases(
        """
        share
        shares
        share this
        share this article
        share this story
        share this post
        share this page
        share this content
        share this video
        share article
        share story
        share on
        share on facebook
        share on twitter
        share on x
        share on linkedin
        share on whatsapp
        share on pinterest
        share on reddit
        share via
        share via email
        share with
        share your story
        share options
        share link
        share with friends
        share to
        facebook
        twitter
        x
        linkedin
        whatsapp
        reddit
        pinterest
        tumblr
        telegram
        email
        e mail
        mail
        print
        print this page
        print article
        copy link
        copy url
        copied
        copied to clipboard
        link copied
        link copied to clipboard
        copy link to clipboard
        click to share
        click to share on
        click to email
        click to print
        click to copy
        tweet
        tweet this
        pin it
        flipboard
        instagram
        youtube
        tiktok
        rss
        messenger
        bluesky
        threads
        mastodon
        gift article
        gift this article
        save
        save article
        save this article
        save for later
        saved
        bookmark
        add to favorites
        add to reading list
        listen to this article
        listen to article
        like
        like this
        likes
        view on facebook
        view on twitter
        teilen
        artikel teilen
        drucken
        merken
        kopieren
        link kopieren
        auf facebook teilen
        auf twitter teilen
        per e mail teilen
        artikel merken
        vorlesen
        partager
        partager cet article
        partager l article
        partager sur
        partager sur facebook
        partager sur twitter
        imprimer
        envoyer
        envoyer par email
        copier le lien
        enregistrer
        écouter
        écouter l article
        compartir
        compartir en
        compartir en facebook
        comparte
        imprimir
        guardar
        enviar
        copiar enlace
        copiar link
        escuchar
        compartilhar
        compartilhe
        compartilhe no
        partilhar
        ouvir
        salvar
        condividi
        condividi su
        condividi su facebook
        stampa
        ascolta
        salva
        copia link
        delen
        dela
        シェア
        シェアする
        ツイート
        ツイートする
        分享
        分享到
        공유
        """, mostWords: 7),
      removes: ["Share", "Share this article", "Facebook Twitter Email", "Auf Facebook teilen", "Compartir"],
      keeps: ["Share prices fell in all of the markets of the region after the vote."]),
    NoiseRule(
      name: "counter", reason: .share,
      test: .shape { shape in
        shape.words <= 4 && shape.wordsWithDigits >= 1 && !shape.endsSentence
          && shape.count(of: .share) + shape.count(of: .comment) + shape.count(of: .clock) >= 1
      },
      removes: ["12 Shares", "3 comments", "1 year ago 27"],
      keeps: ["12 ships were lost.", "The ferry is 12 metres long"]),
  ]
}
