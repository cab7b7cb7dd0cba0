extension NoiseRules {
  /// Copyright, terms, privacy and cookies.
  static let legals = [
    NoiseRule(
      name: "legal-notice", reason: .legal,
      test: .phrases(
        """
        copyright
        all rights reserved
        all content
        terms
        terms of use
        terms of service
        terms and conditions
        terms conditions
        privacy
        privacy policy
        privacy notice
        privacy statement
        privacy settings
        privacy preferences
        privacy manager
        your privacy choices
        your privacy
        your california privacy rights
        california privacy rights
        do not sell
        do not sell my personal information
        do not sell or share
        cookie policy
        cookie settings
        cookie preferences
        cookie notice
        cookies
        cookie
        manage cookies
        manage preferences
        manage consent
        manage cookie preferences
        this site uses cookies
        this website uses cookies
        we use cookies
        we and our partners
        we value your privacy
        by using this site
        by using this website
        by continuing to use
        by continuing to browse
        accept
        accept all
        accept cookies
        accept all cookies
        reject all
        i accept
        i agree
        got it
        legal
        legal notice
        legal notices
        disclaimer
        disclosure
        editorial policy
        editorial guidelines
        ethics policy
        corrections
        corrections policy
        code of conduct
        community guidelines
        comment policy
        accessibility
        accessibility statement
        ad choices
        adchoices
        licensing
        reprints
        reprints and permissions
        reuse this content
        this material may not be published
        no part of this
        impressum
        datenschutz
        datenschutzerklärung
        nutzungsbedingungen
        agb
        alle rechte vorbehalten
        wir verwenden cookies
        diese website verwendet cookies
        cookie einstellungen
        datenschutzeinstellungen
        barrierefreiheit
        mentions légales
        politique de confidentialité
        conditions générales
        conditions générales d utilisation
        tous droits réservés
        droits de reproduction
        gestion des cookies
        gérer les cookies
        nous utilisons des cookies
        cgu
        cgv
        aviso legal
        política de privacidad
        política de cookies
        términos y condiciones
        términos de uso
        condiciones de uso
        todos los derechos reservados
        reservados todos los derechos
        utilizamos cookies
        este sitio web utiliza cookies
        política de privacidade
        termos de uso
        termos e condições
        todos os direitos reservados
        usamos cookies
        note legali
        privacy policy e cookie
        tutti i diritti riservati
        riproduzione riservata
        informativa sulla privacy
        termini e condizioni
        privacybeleid
        personuppgiftspolicy
        """, mostWords: 40),
      removes: [
        "Copyright 2026 Harbour Media Ltd. All rights reserved.", "Privacy Policy",
        "We use cookies to make this site work.",
        "Alle Rechte vorbehalten.", "Riproduzione riservata",
      ],
      keeps: ["The copyright on the poem ends this year, seventy years after the death of its author."]),
    NoiseRule(
      name: "legal-words", reason: .legal,
      test: .shape { shape in
        shape.words >= 3 && Int(shape.count(of: .legal)) * 6 >= Int(shape.words)
          && shape.count(of: .legal) >= 2 && shape.words <= 60
      },
      removes: ["By going on you accept our terms and our privacy policy."],
      keeps: ["The court found that the agreement was void."]),
  ]
}
