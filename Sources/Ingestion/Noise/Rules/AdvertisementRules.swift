extension NoiseRules {
  /// Adverts and the labels that stand where one was.
  static let advertisements = [
    NoiseRule(
      name: "advertisement-label", reason: .advertisement, isCertain: true,
      test: .phrases(
        """
        advertisement
        advertisements
        advertisement continue reading the main story
        advertisement scroll to continue
        advertisement continue reading below
        article continues below this ad
        article continues below
        story continues below
        story continues below advertisement
        story continues
        story continues after advertisement
        continue reading below
        continue reading the main story
        scroll to continue
        scroll to continue with content
        scroll for article
        content continues below
        keep reading below
        ad
        ads
        ads by
        ad feedback
        advertise with us
        report this ad
        report ad
        close ad
        skip ad
        skip advertisement
        hide ad
        sponsored
        sponsored content
        sponsored links
        sponsored by
        sponsored post
        sponsor message
        paid content
        paid partnership
        paid post
        promoted
        promoted content
        promoted by
        partner content
        brand content
        presented by
        remove ads
        ad free
        loading advertisement
        anzeige
        anzeigen
        werbung
        advertorial
        publicité
        publicite
        la suite après la publicité
        la suite après cette publicité
        annonce
        contenu sponsorisé
        publicidad
        anuncio
        anuncios
        contenido patrocinado
        publicidade
        continua após a publicidade
        continua depois da publicidade
        conteúdo patrocinado
        pubblicità
        annuncio pubblicitario
        contenuto sponsorizzato
        advertentie
        reklam
        annons
        annonse
        reklama
        iklan
        advertisement advertisement
        広告
        スポンサーリンク
        广告
        廣告
        광고
        """, mostWords: 0),
      removes: ["ADVERTISEMENT", "Anzeige", "Publicité", "広告"],
      keeps: [
        "Advertisement spending fell in all markets but one.", "The advertisement showed a sinking ferry.",
      ]),
    NoiseRule(
      name: "affiliate-notice", reason: .advertisement,
      test: .phrases(
        """
        all products featured
        all products are independently selected
        we may earn
        we may receive
        when you buy
        when you buy through
        when you purchase through
        if you buy something
        if you click
        if you purchase
        products are independently selected
        products purchased through
        our editors independently
        our team independently
        this article contains affiliate links
        this post contains affiliate links
        this post may contain affiliate links
        as an amazon associate
        dieser artikel enthält affiliate links
        """, mostWords: 70),
      removes: [
        "We may earn a commission when you buy through our links.",
        "As an Amazon Associate we earn from sales.",
      ],
      keeps: ["The products that the town bought were sold again in the spring."]),
    NoiseRule(
      name: "embed-frame", reason: .boilerplate, isCertain: true,
      test: .phrases(
        """
        view this post on instagram
        view on instagram
        a post shared by
        instagram content
        twitter content
        facebook content
        youtube content
        tiktok content
        this content can also be viewed
        this content is imported from
        embedded content from
        an external link to
        externer inhalt
        empfohlener redaktioneller inhalt
        contenu externe
        ver esta publicación en instagram
        ver essa foto no instagram
        visualizza questo post su instagram
        """, mostWords: 40),
      removes: ["View this post on Instagram", "A post shared by Ines Marl (@inesmarl)"],
      keeps: ["A post that she shared was seen by half of the town."]),
  ]
}
