import Testing

@testable import Ingestion

/// Dates, names and outlets in the lines that tell them.
@Suite struct MetadataTests {
  @Test(arguments: [
    ("Published May 3, 2026", "2026-05-03"), ("3 May 2026 08:14", "2026-05-03"),
    ("Sunday 3rd of May, 2026", "2026-05-03"),
    ("3. Mai 2026, 8:14 Uhr", "2026-05-03"), ("3 de mayo de 2026", "2026-05-03"),
    ("le 3 mai 2026 à 8h", "2026-05-03"),
    ("2026-05-03T08:14:00Z", "2026-05-03"), ("03.05.2026", "2026-05-03"), ("5/3/2026", "2026-05-03"),
    ("25/3/2026", "2026-03-25"), ("2026年5月3日", "2026-05-03"), ("Sept. 9, 2025", "2025-09-09"),
    ("12/22/23 11:35", "2023-12-22"), ("2026 May 3", "2026-05-03"),
    ("May 3, 20268:14 AM", "2026-05-03"), ("Published On 3 May 20263 May 2026", "2026-05-03"),
    ("Ines MarlMay 3, 2026, 10:15", "2026-05-03"),
  ])
  func absoluteDatesAreRead(line: String, iso: String) {
    #expect(date(in: line) == iso)
  }

  @Test(arguments: [
    "1 year ago 27", "3 May", "May we go", "30 February 2026", "call 555 12 2026", "version 3.5.2", "2026",
    "Vol. 2019;7(6):e142", "20260503081400",
  ])
  func whatIsNoDateIsNone(line: String) {
    #expect(date(in: line) == nil)
  }

  @Test(arguments: [
    ("By Ines Marl", ["Ines Marl"]), ("By Ines Marl and Tom Brook", ["Ines Marl", "Tom Brook"]),
    ("Ines Marl,Tom Brook", ["Ines Marl", "Tom Brook"]), ("Von Ines Marl | 3. Mai 2026", ["Ines Marl"]),
    ("By INES MARL, Staff Writer", ["INES MARL"]), ("Ines van der Marl · 5 min read", ["Ines van der Marl"]),
    ("Published 3 May 2026", []), ("Share this article", []),
    ("Ines Marl December 22, 2026", ["Ines Marl"]), ("ByInes Marl", ["Ines Marl"]),
    ("Ines MarlPublished: Dec 3, 2026", ["Ines Marl"]), ("Ines MarlDecember 22, 2026", ["Ines Marl"]),
    ("Ines Marl By Ines MarlPublished", ["Ines Marl"]), ("By Ines Marl MS, RDN", ["Ines Marl"]),
    ("By Ines Marl, Ph.D.", ["Ines Marl"]), ("A. B. Marl", ["A. B. Marl"]),
    ("Words by Ines Marl; photos by Tom Brook", ["Ines Marl"]), ("Reviewed by Tom Brook", []),
    ("Medically reviewed by Tom Brook · Written by Ines Marl", ["Ines Marl"]),
    ("By Ines Marl, staff writer, and Tom Brook", ["Ines Marl", "Tom Brook"]),
    ("By Ines Marl, Harbour Quarterly", ["Ines Marl"]),
    ("By Marlhaven Harbour Team", ["Marlhaven Harbour Team"]),
    ("By Ines Blog", ["Ines"]), ("By Harbour Press", ["Harbour Press"]),
    ("By — Harbour News", ["Harbour News"]), ("By Ines", ["Ines"]), ("by seagull7 on May 3", []),
    ("by seagull", ["seagull"]), ("By Topic", []),
    ("By News Staff | 3 May 2026", ["News Staff"]), ("By The Harbour Agency", ["The Harbour Agency"]),
    ("By signing up you agree to our terms", []), ("April Marl", ["April Marl"]),
  ])
  func bylinesGiveNames(line: String, names: [String]) {
    #expect(BylineReader.names(in: line) == names)
  }

  @Test func anOutletIsReadFromTheLineThatNamesIt() {
    #expect(SiteReader.outlet(namedBy: "Read the original article on Harbour Post.") == "Harbour Post")
    #expect(SiteReader.outlet(namedBy: "Read the full report") == nil)
    #expect(SiteReader.domain(of: "https://www.harbourpost.example/a?b") == "harbourpost.example")
  }

  @Test(arguments: [
    ("© 2026 Harbour Post Ltd. All rights reserved.", "Harbour Post"),
    ("Copyright 2026 Harbour Post. Imprint.", "Harbour Post"),
    ("© Harbour Post 2026", "Harbour Post"), ("©Harbour Post", "Harbour Post"),
    ("(c) 2019-2026 by Harbour Post, Marlhaven", "Harbour Post"),
    ("© 2026 all rights reserved", nil), ("Harbour Post", nil), ("© 2026", nil),
    ("copyright law is changing", nil),
  ])
  func copyrightLinesNameTheirHolder(line: String, holder: String?) {
    #expect(SiteReader.holder(inCopyright: line) == holder)
  }

  @Test(arguments: [
    (["Ines Marl, RDN"], ["Ines Marl"]), (["Ines Marl", "The Associated Press"], ["Ines Marl"]),
    (["The Associated Press"], ["The Associated Press"]),
    (["By Ines Marl and Tom Brook"], ["Ines Marl", "Tom Brook"]),
    (["Harbour Post Team"], ["Harbour Post Team"]), (["https://post.example/ines"], []), (["@ines"], []),
    (["99 Quays"], ["99 Quays"]), (["Ines Marl", "Ines  Marl"], ["Ines Marl"]), ([" \n"], []),
  ])
  func authorsOfTheHeadAreNames(clues: [String], names: [String]) {
    #expect(AuthorClues.names(in: clues) == names)
  }

  @Test(arguments: [
    ("https://post.example/2026/05/03/quay", "2026-05-03"),
    ("https://post.example/a/2026-05-03-quay", "2026-05-03"),
    ("https://post.example/2026/05/quay", nil), ("https://post.example/20260503/quay", nil),
    ("https://post.example/a?d=/2026/05/03/", nil), ("2026/05/03", nil),
    ("https://post.example/2026/13/41/", nil),
  ])
  func addressesNameTheirDay(url: String, day: String?) {
    #expect(DateReader.date(inPathOf: url)?.iso == day)
  }

  @Test(arguments: [
    ("&#8216;Quay&#8217; closes &amp; opens", "‘Quay’ closes & opens"),
    ("now reading: Council closes quay", "Council closes quay"),
    ("Home » News » Council closes quay", "Council closes quay"),
    ("Home>Blog>Council closes quay", "Council closes quay"),
    ("3. Council closes quay", "Council closes quay"), ("3. Quay", "3. Quay"),
    ("Council closes the quay by", "Council closes the quay"),
    ("Council closes quay Council closes quay", "Council closes quay"),
    ("A &#27; &#x1b;[31m &bogus; b", "A &#27; &#x1b;[31m &bogus; b"),
    ("Ships > boats", "Ships > boats"),
  ])
  func headlinesLoseWhatToolsLeave(line: String, headline: String) {
    #expect(TitleReader.headline(of: line) == headline)
  }

  @Test func headlinesLoseLabelsDatesAndOutlets() {
    #expect(TitleReader.headline(of: "date 2026-05-03 Council closes quay") == "Council closes quay")
    #expect(TitleReader.headline(of: "2026 will be a year of storms") == "2026 will be a year of storms")
    #expect(TitleReader.withoutOutlet("Council closes quay | Harbour Post") == "Council closes quay")
    #expect(TitleReader.withoutOutlet("War - and peace at sea") == "War - and peace at sea")
  }

  /// A made-up page with enough text to have a body.
  private func article(_ head: [String], html: Bool = false) -> Metadata {
    let body = (1...6).map {
      "The council of Marlhaven said on day \($0) of the storm that the old quay would stay closed, since the stones had moved and nobody could tell how far."
    }
    let text =
      html
      ? head.joined(separator: "\n") + body.map { "<p>\($0)</p>" }.joined() + "</article></body></html>"
      : (head + body).joined(separator: "\n\n")
    let outcome = Ingestion(format: html ? .html : .text).articles(in: Array(text.utf8), path: "page")
    return outcome.articles.first?.metadata ?? Metadata()
  }

  @Test func thePublishedDateGoesBeforeTheUpdate() {
    let lines = ["Storm closes the old quay of Marlhaven", "By Ines Marl"]
    let two = article(lines + ["Updated: May 9, 2026 4:04 AM / Published: May 3, 2026 12:16 PM"])
    #expect(two.published == "2026-05-03")
    let apart = article(lines + ["Published: May 3, 2026", "Updated: May 9, 2026"])
    #expect(apart.published == "2026-05-03")
    let alone = article(lines + ["Updated: May 9, 2026"])
    #expect(alone.published == "2026-05-09")
  }

  @Test func authorsWithALineEachAreAllNamed() {
    let found = article([
      "Storm closes the old quay of Marlhaven", "By Ines Marl", "By Tom Brook", "May 3, 2026",
    ])
    #expect(found.authors == ["Ines Marl", "Tom Brook"])
  }

  @Test func aBylineGoesBeforeANameThatThePageDoesNotShow() {
    let head = [
      "<html><head><title>Storm closes quay</title><meta name=author content='Pat Setup'></head>",
      "<body><article><h1>Storm closes quay</h1><div class=byline>By Ines Marl</div>",
    ]
    #expect(article(head, html: true).authors == ["Ines Marl"])
    let shown = head.map { $0.replacing("By Ines Marl", with: "Pat Setup") }
    #expect(article(shown, html: true).authors == ["Pat Setup"])
  }

  @Test(arguments: [
    ("#Harbour Post » Feed", true), ("HomeNewsSportCulture", true), ("2. Sport", true),
    ("a gull on a stone of the quay", true), ("HubSpot or MailChimp: which for a quay?", false),
    ("Council closes quay", false), ("2026 in ten storms", false),
  ])
  func someLinesAreHardlyHeadlines(line: String, isDoubtful: Bool) {
    #expect((Array(line.utf8).withUnsafeBufferPointer(TitleReader.doubt(about:)) > 0) == isDoubtful)
  }

  @Test func aHeadlineStandsOverItsStandfirst() {
    let found = article([
      "Storm closes the old quay of Marlhaven",
      "The stones have moved, and nobody can tell how far they will go before spring.", "By Ines Marl",
      "May 3, 2026",
    ])
    #expect(found.title == "Storm closes the old quay of Marlhaven")
  }

  @Test func aShortLineOverTheBodyIsItsHeadline() {
    let page = "Small notes\n\nThe ferry to the island goes once an hour again, as it did before the storm.\n"
    let article = Ingestion().articles(in: Array(page.utf8), path: "notes.txt").articles.first
    #expect(article?.metadata.title == "Small notes")
  }

  @Test func whatNamesItsAuthorIsTheBodyWhereThereIsNoOther() {
    let page =
      "Harbour reopens\n\nThe harbour opened again on Monday, said Ines Marl, editor of the local paper.\n"
    let article = Ingestion().articles(in: Array(page.utf8), path: "harbour.txt").articles.first
    #expect(article?.metadata.title == "Harbour reopens")
    #expect(article?.text.string.hasPrefix("The harbour opened again") == true)
  }

  @Test func theDayShownBesideTheHeadlineIsTheDay() {
    let head = [
      "<html><head><title>Storm closes quay</title><meta property='article:published_time' content='2026-05-04T03:22:07Z'></head>",
      "<body><article><h1>Storm closes quay</h1><p>By Ines Marl</p><p>May 3, 2026, 10:22 PM EST</p>",
    ]
    #expect(article(head, html: true).published == "2026-05-03")
  }

  @Test func aBylineNamesThePersonWhereTheHeadNamesTheOutlet() {
    let head = [
      "<html><head><title>Storm closes quay</title><meta property='og:site_name' content='Harbour Post'>",
      "<meta name=author content='Harbour Post'></head>",
      "<body><article><h1>Storm closes quay</h1><div class=byline>By Ines Marl</div>",
    ]
    #expect(article(head, html: true).authors == ["Ines Marl"])
    let nobody = head.map { $0.replacing("By Ines Marl", with: "3 min read") }
    #expect(article(nobody, html: true).authors == ["Harbour Post"])
  }

  private func date(in line: String) -> String? {
    Array(line.utf8).withUnsafeBufferPointer {
      DateReader.firstDate(in: $0, 0..<$0.count, monthFirst: true)?.date.iso
    }
  }
}
