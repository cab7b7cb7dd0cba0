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
      keeps: ["Advertisement spending fell in all markets but one.", "The advertisement showed a sinking ferry."])
  ]
}
