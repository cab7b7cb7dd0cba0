extension NoiseRules {
  /// Menus, breadcrumbs, skip links, search boxes, pagination, and what html-to-text tools make of forms and frames.
  static let navigations = [
    NoiseRule(
      name: "navigation-entry", reason: .navigation,
      test: .phrases(
        """
        skip to content
        skip to main content
        skip to main
        skip to navigation
        skip to footer
        skip to search
        skip links
        skip navigation
        jump to
        jump to content
        jump to navigation
        home
        homepage
        menu
        main menu
        navigation
        main navigation
        toggle navigation
        toggle menu
        toggle search
        open menu
        open navigation
        close menu
        close navigation
        close
        open
        search
        search for
        search this site
        search form
        search the site
        close search
        open search
        submit
        submit search
        go
        ok
        cancel
        done
        back
        back to top
        back to home
        back to
        go back
        go to top
        scroll to top
        return to top
        return to
        top
        next
        previous
        prev
        next page
        previous page
        first
        last
        page
        all
        view all
        view more
        see all
        see more
        show more
        show less
        show all
        load more
        more
        read more
        learn more
        find out more
        click here
        tap here
        expand
        collapse
        sections
        categories
        category
        tags
        tag
        topics
        filed under
        posted in
        tagged
        tagged with
        archives
        archive
        site map
        sitemap
        site index
        site information navigation
        help
        help center
        faq
        faqs
        careers
        jobs
        advertise
        press
        feedback
        support
        language
        select language
        edition
        settings
        loading
        please wait
        please enable javascript
        enable javascript
        javascript is disabled
        your browser does not support
        you are here
        table of contents
        in this article
        contents
        quick links
        useful links
        links
        breadcrumb
        refresh
        iframe
        button
        image
        link
        file page html
        rss feed
        feed
        startseite
        suche
        suchen
        menü
        menü öffnen
        zum inhalt springen
        zum inhalt
        zum hauptinhalt springen
        direkt zum inhalt
        zurück
        weiter
        nach oben
        hilfe
        kontakt
        themen
        schlagworte
        inhalt
        übersicht
        accueil
        recherche
        rechercher
        aller au contenu
        aller au contenu principal
        retour
        retour en haut
        haut de page
        suivant
        précédent
        rubriques
        fermer
        inicio
        buscar
        menú
        ir al contenido
        ir al contenido principal
        saltar al contenido
        volver
        volver arriba
        siguiente
        anterior
        cerrar
        temas
        etiquetas
        secciones
        archivado en
        início
        página inicial
        ir para o conteúdo
        pular para o conteúdo
        voltar
        voltar ao topo
        próximo
        fechar
        assuntos
        editorias
        vai al contenuto
        salta al contenuto
        cerca
        indietro
        avanti
        torna su
        chiudi
        argomenti
        zoeken
        sök
        ホーム
        検索
        メニュー
        ページトップへ
        首页
        搜索
        返回顶部
        홈
        검색
        메뉴
        """, mostWords: 0),
      removes: ["Skip to content", "Home", "Zum Inhalt springen", "Ir al contenido", "首页"],
      keeps: ["Home prices rose again.", "Search teams found the boat at dawn."]),
    NoiseRule(
      name: "machine-trace", reason: .navigation,
      test: .shape { shape in
        shape.words <= 12 && !shape.endsSentence && shape.count(of: .machine) >= 1
          && (shape.startsBracket || shape.signs >= 1
            || Int(shape.count(of: .machine)) * 3 >= Int(shape.words))
      },
      removes: ["IFRAME: https://frames.example/slot?id=4", "(BUTTON) Toggle Menu", "[logo.png]"],
      keeps: ["The net was torn."]),
    NoiseRule(
      name: "picture-name", reason: .navigation,
      test: .shape { shape in
        shape.startsBracket && shape.endsBracket && shape.words <= 12 && shape.sentenceEnds == 0
      },
      removes: ["[hero-image]", "[ ] [Search]"],
      keeps: [
        "(The council had met twice before, and twice it had left the matter to its clerk and to chance.)"
      ]),
    NoiseRule(
      name: "no-words", reason: .navigation, isCertain: true,
      test: .shape { $0.words == 0 },
      removes: ["|", "…", "***"],
      keeps: ["I"]),
  ]
}
