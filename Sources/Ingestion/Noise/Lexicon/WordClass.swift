/// Kinds of words that tell what a block is about.
///
/// The raw value is the lane of its count.
enum WordClass: Int, CaseIterable, Sendable {
  /// Networks and verbs of sharing.
  case share
  /// Copyright, terms, cookies, privacy.
  case legal
  /// Newsletters, accounts, subscriptions.
  case signup
  /// Adverts, prices, shops.
  case advert
  /// Pictures and those who make them.
  case credit
  /// Readers' comments.
  case comment
  /// Names of months and days.
  case calendar
  /// Words of time lines: ago, min read, updated.
  case clock
  /// Menus of sites.
  case navigation
  /// Words above lists of other stories.
  case related
  /// Words of bylines.
  case byline
  /// Verbs of reporting.
  case reporting
  /// The third person, and the past: narration.
  case narration
  /// The reader addressed, the outlet speaking.
  case address
  /// The first person.
  case firstPerson
  /// Traces of markup, scripts and addresses.
  case machine
}

extension WordClass {
  /// The words of the class in lower case, apart by blanks, in the languages of ``StopWordLanguage``'s first six.
  var words: String {
    switch self {
    case .share:
      """
      facebook twitter whatsapp linkedin pinterest reddit email mail e share shares tweet instagram youtube telegram \
      print copy link tiktok messenger flipboard tumblr snapchat follow followers likes like sms threads bluesky \
      mastodon rss teilen drucken kopieren folgen partager imprimer copier suivre compartir imprimir copiar enlace \
      síguenos compartilhar compartilhe partilhar siga condividi stampa copia segui seguici xing viber
      """
    case .legal:
      """
      copyright rights reserved terms privacy policy policies cookies cookie conditions consent gdpr ccpa trademark \
      trademarks inc llc ltd permission reproduced redistributed disclaimer liability datenschutz impressum agb \
      nutzungsbedingungen rechte vorbehalten datenschutzerklärung mentions légales confidentialité droits réservés \
      conditions aviso privacidad derechos reservados términos condiciones direitos privacidade termos diritti \
      riservati privacy informativa partita iva registered agreement licensed accept reject preferences settings \
      vendors purposes
      """
    case .signup:
      """
      newsletter newsletters subscribe subscribed subscriber subscribers subscription sign signup inbox login log \
      register registered account password username free trial unlimited access join membership member abonnieren abo \
      abonnement anmelden registrieren konto passwort abonnez inscrivez inscrire connecter connexion compte \
      suscríbete suscripción suscribirse regístrate cuenta contraseña assine assinante assinatura cadastre entrar \
      iscriviti abbonati abbonamento accedi registrati boletín unsubscribe alerts notifications donate donation support contribute \
      contribution contributions journalism newsroom supporter supporters readers
      """
    case .advert:
      """
      advertisement advertisements advertising ad ads sponsored sponsor promoted promotion anzeige werbung publicité \
      publicidad publicidade anuncio pubblicità shop buy deal deals price prices sale discount coupon affiliate \
      commission offer offers amazon partner paid cart checkout shipping kaufen angebot acheter comprar oferta
      """
    case .credit:
      """
      photo photos photograph photographer photographed image images getty picture pictured pictures foto fotos bild \
      bilder credit courtesy screenshot ap afp reuters epa dpa shutterstock alamy unsplash istock handout file \
      illustration video videos gallery fotograf crédit imago picture alliance pool imagen crédito imagem divulgação \
      reprodução immagine ansa caption graphic stock pa
      """
    case .comment:
      """
      comment comments reply replies commented commenting commenter moderated upvote downvote disqus kommentar \
      kommentare kommentieren antworten commentaire commentaires répondre comentario comentarios responder comentar \
      comentários commento commenti rispondi report abuse flag conversation discussion
      """
    case .calendar:
      """
      january february march april may june july august september october november december jan feb mar apr jun jul \
      aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun \
      januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag \
      janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi \
      vendredi samedi dimanche enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre \
      diciembre lunes martes miércoles jueves viernes sábado domingo janeiro fevereiro março maio junho julho \
      setembro outubro novembro dezembro segunda terça quarta quinta sexta gennaio febbraio aprile maggio giugno \
      luglio settembre ottobre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica
      """
    case .clock:
      """
      ago min mins minute minutes hours hour hrs read reading updated published posted modified edt est pst pdt gmt \
      bst utc ist cet am pm uhr stand aktualisiert veröffentlicht lesezeit minuten vor stunden publié mis jour lecture \
      heures modifié actualizado publicado lectura minutos hace horas atualizado leitura há pubblicato aggiornato \
      lettura minuti ore fa days day weeks months years views
      """
    case .navigation:
      """
      home menu search skip navigation contact help faq sitemap careers jobs back top next previous prev close open \
      toggle main content sections topics categories category tags archive archives loading click here show hide expand \
      suche startseite kontakt hilfe zurück weiter accueil recherche aller contenu inicio buscar contacto ayuda \
      siguiente anterior busca contato ajuda cerca contatti edition app apps podcasts podcast feedback advertise
      """
    case .related:
      """
      related more latest popular trending recommended read also watch see stories story articles article news must \
      editors editor picks featured most viewed mehr lesen auch artikel nachrichten meistgelesen aussi lire articles \
      plus lus más leer leídas noticias relacionadas mais lidas leia notícias leggi anche articoli notizie continue \
      next recent posts post top don miss discover explore
      """
    case .byline:
      """
      by author authors writer reporter editor correspondent staff von autor autorin redaktion par auteur rédaction \
      por redacción redação autore redazione contributor columnist journalist written
      """
    case .reporting:
      """
      said says told according added asked explained noted stated argued warned announced wrote tells adds sagte sagt \
      erklärte teilte laut betonte dit déclaré affirme selon expliqué explique ajouté dijo afirmó señaló explicó aseguró \
      según disse afirmou segundo explicou detto spiegato afferma dichiarato claimed reported insisted
      """
    case .narration:
      """
      he she they him her his hers their them was were had been would could did became went came took made er sie sein \
      seine ihre war waren hatte hatten wurde il elle ils elles était étaient avait ont él ella ellos fue eran había ele \
      ela eles foi eram lui lei loro era erano aveva
      """
    case .address:
      """
      you your yours we our us ours ihr euch ihre unser unsere wir vous votre vos nous notre nos usted ustedes tu tus \
      nuestro nuestra você vocês seu nosso nossa voi vostro noi nostro please bitte
      """
    case .firstPerson:
      "i me my mine myself ich mich mir mein meine je moi mon ma mes yo mí mi eu meu minha io mio mia"
    case .machine:
      """
      http https www com html htm php javascript iframe button browser enabled enable refresh function var null \
      undefined utm org net alternate stylesheet src img svg png jpg jpeg gif webp css amp nbsp
      """
    }
  }
}
