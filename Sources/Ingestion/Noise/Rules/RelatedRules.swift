extension NoiseRules {
  /// Headings above lists of other stories.
  static let related = [
    NoiseRule(
      name: "related-heading", reason: .related, nameBelow: "below-related-heading",
      test: .phrases(
        """
        related
        related stories
        related story
        related articles
        related article
        related news
        related content
        related posts
        related post
        related topics
        related links
        related coverage
        related reading
        related video
        related videos
        related items
        related to this story
        latest
        latest stories
        latest news
        latest articles
        latest posts
        latest headlines
        latest from
        the latest
        recent posts
        recent articles
        recent stories
        recent news
        more stories
        more news
        more articles
        more from
        more in
        more on
        more on this story
        more on this
        more on this topic
        more like this
        more to explore
        more for you
        more top stories
        more headlines
        most read
        most popular
        most viewed
        most shared
        most commented
        most recent
        most discussed
        popular
        popular stories
        popular now
        popular posts
        popular articles
        popular news
        popular in the community
        trending
        trending now
        trending stories
        trending news
        trending articles
        trending topics
        trending on
        trending videos
        top stories
        top news
        top headlines
        top articles
        top posts
        top videos
        top picks
        featured
        featured stories
        featured articles
        featured posts
        featured news
        featured content
        featured video
        featured videos
        editors picks
        editor s picks
        editors pick
        editor s pick
        editors choice
        editor s choice
        our picks
        staff picks
        you may also like
        you might also like
        you may like
        you might like
        you may also be interested in
        you might also be interested in
        you may be interested in
        you may have missed
        recommended
        recommended for you
        recommended stories
        recommended articles
        recommended reading
        recommended videos
        recommended by
        suggested articles
        suggested reading
        further reading
        what to read next
        what others are reading
        read next
        up next
        next up
        next article
        next post
        next story
        previous article
        previous post
        keep reading
        similar articles
        similar stories
        similar posts
        similar news
        other stories
        other news
        other articles
        others also read
        in other news
        also in news
        also read
        also on
        also in this
        see also
        elsewhere on
        from the web
        around the web
        from around the web
        from our partners
        from our network
        promoted stories
        don t miss
        dont miss
        in case you missed it
        icymi
        must read
        must reads
        must see
        explore more
        discover more
        in this story
        mentioned in this article
        topics in this article
        stories for you
        for you
        picked for you
        hot topics
        breaking news
        watch next
        more videos
        latest videos
        on this topic
        mehr zum thema
        zum thema
        lesen sie auch
        lesen sie mehr
        lesen sie weiter
        das könnte sie auch interessieren
        das könnte dich auch interessieren
        auch interessant
        weitere artikel
        weitere themen
        weitere nachrichten
        weitere meldungen
        mehr aus
        mehr von
        mehr artikel
        mehr news
        mehr lesen
        meistgelesen
        meistgelesene artikel
        meist gelesen
        am meisten gelesen
        neueste artikel
        neueste beiträge
        aktuelle meldungen
        aktuelle themen
        top themen
        ähnliche artikel
        ähnliche beiträge
        ähnliche themen
        empfohlene artikel
        empfehlungen der redaktion
        newsticker
        à lire aussi
        a lire aussi
        lire aussi
        à lire également
        à voir aussi
        voir aussi
        sur le même sujet
        sur le même thème
        articles similaires
        articles liés
        articles récents
        articles populaires
        les plus lus
        le plus lu
        dernières actualités
        derniers articles
        les dernières actus
        vous aimerez aussi
        vous aimerez peut être
        plus d articles
        à la une
        à découvrir
        dans la même rubrique
        pour aller plus loin
        lea también
        leer también
        le puede interesar
        te puede interesar
        te puede gustar
        también te puede interesar
        también puede interesarte
        noticias relacionadas
        artículos relacionados
        contenido relacionado
        más noticias
        más información
        más sobre
        más leídas
        más leídos
        las más leídas
        lo más leído
        lo más visto
        lo más popular
        últimas noticias
        última hora
        ver también
        leia também
        leia mais
        veja também
        veja mais
        saiba mais
        você pode gostar
        notícias relacionadas
        artigos relacionados
        matérias relacionadas
        mais lidas
        as mais lidas
        mais notícias
        mais sobre
        últimas notícias
        relacionadas
        relacionados
        leggi anche
        leggi tutto
        potrebbe interessarti
        potrebbe interessarti anche
        potrebbero interessarti
        ti potrebbe interessare
        articoli correlati
        articoli simili
        articoli recenti
        altre notizie
        ultime notizie
        i più letti
        le più lette
        più letti
        più lette
        correlati
        lees ook
        lees meer
        meer over
        meer nieuws
        meest gelezen
        gerelateerde artikelen
        läs också
        läs mer
        læs også
        les også
        mest läst
        mest lest
        zobacz także
        czytaj także
        baca juga
        berita terkait
        artikel terkait
        ilgili haberler
        関連記事
        関連ニュース
        あわせて読みたい
        おすすめ記事
        人気記事
        アクセスランキング
        ランキング
        相关阅读
        相关新闻
        相关推荐
        推荐阅读
        热门文章
        延伸閱讀
        相關新聞
        관련기사
        관련 기사
        많이 본 뉴스
        인기 기사
        """, mostWords: 6),
      removes: ["Latest Stories", "MORE FROM Harbour News", "Mehr zum Thema", "Leggi anche:", "関連記事"],
      keeps: [
        "The latest figures show that fewer ships called at the port this year.",
        "Related costs rose by a tenth, the council said on Monday.",
      ])
  ]
}
