extension NoiseRules {
  /// Newsletter boxes, log-in and subscription prompts.
  static let signups = [
    NoiseRule(
      name: "signup-prompt", reason: .signup, nameBelow: "below-signup-prompt",
      test: .phrases(
        """
        sign up
        sign up for
        sign up to
        sign up here
        sign up now
        sign up today
        sign up free
        sign in
        sign in to
        sign me up
        log in
        login
        log out
        register
        register now
        register for free
        create an account
        create account
        create a free account
        my account
        already a subscriber
        already have an account
        already a member
        not a member
        forgot password
        forgot your password
        subscribe
        subscribe to
        subscribe now
        subscribe today
        subscribe for
        subscribe here
        subscribe and
        subscribe via
        unsubscribe
        become a member
        become a subscriber
        become a supporter
        join us
        join now
        join our
        join the newsletter
        newsletter
        newsletters
        our newsletters
        newsletter sign up
        newsletter signup
        free newsletter
        daily newsletter
        weekly newsletter
        get our newsletter
        get the newsletter
        get the latest
        get the best of
        get our free
        get breaking news
        get email alerts
        get alerts
        get updates
        get the app
        get stories like this
        get more stories like this
        get unlimited access
        stay informed
        stay up to date
        stay connected
        stay in the know
        stay tuned
        stay updated
        never miss
        don t miss out
        keep up with
        keep up to date
        your email
        your email address
        your e mail
        email address
        enter your email
        enter your email address
        please enter a valid email
        please enter your email
        thank you for signing up
        thanks for signing up
        thank you for subscribing
        thanks for subscribing
        thank you for registering
        you have successfully subscribed
        success
        something went wrong
        by signing up
        by subscribing
        by clicking
        by submitting
        by providing
        by entering your email
        by registering
        support our journalism
        support independent journalism
        support us
        support the
        donate
        donate now
        make a donation
        download our app
        download the app
        follow us
        follow us on
        follow
        follow on
        follow me
        like us on
        like us on facebook
        like this article
        find us on
        anmelden
        registrieren
        jetzt anmelden
        jetzt registrieren
        jetzt abonnieren
        jetzt testen
        einloggen
        abonnieren
        abo
        abonnieren sie
        newsletter abonnieren
        newsletter bestellen
        passwort vergessen
        folgen sie uns
        folgen sie uns auf
        s abonner
        abonnez vous
        je m abonne
        inscrivez vous
        se connecter
        connexion
        recevez
        recevoir la newsletter
        votre adresse email
        votre email
        suivez nous
        suivez nous sur
        mot de passe oublié
        suscríbete
        suscríbase
        suscribirse
        suscribirme
        regístrate
        regístrese
        iniciar sesión
        inicia sesión
        recibe
        recibe las noticias
        síguenos
        síguenos en
        assine
        assine já
        assine nossa newsletter
        cadastre se
        inscreva se
        fazer login
        receba
        siga
        siga nos
        siga o
        iscriviti
        iscriviti alla newsletter
        abbonati
        accedi
        registrati
        seguici
        seguici su
        schrijf je in
        prenumerera
        """, mostWords: 28),
      removes: [
        "Sign up for our free daily newsletter", "Subscribe now", "Newsletter abonnieren",
        "Suscríbete a nuestro boletín",
      ],
      keeps: ["The clubs that signed up for the new league must pay their fees before the end of June."])
  ]
}
