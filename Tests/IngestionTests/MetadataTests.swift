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
    ("12/22/23 11:35", "2023-12-22"),
  ])
  func absoluteDatesAreRead(line: String, iso: String) {
    #expect(date(in: line) == iso)
  }

  @Test(arguments: [
    "1 year ago 27", "3 May", "May we go", "30 February 2026", "call 555 12 2026", "version 3.5.2", "2026",
  ])
  func whatIsNoDateIsNone(line: String) {
    #expect(date(in: line) == nil)
  }

  @Test(arguments: [
    ("By Ines Marl", ["Ines Marl"]), ("By Ines Marl and Tom Brook", ["Ines Marl", "Tom Brook"]),
    ("Ines Marl,Tom Brook", ["Ines Marl", "Tom Brook"]), ("Von Ines Marl | 3. Mai 2026", ["Ines Marl"]),
    ("By INES MARL, Staff Writer", ["INES MARL"]), ("Ines van der Marl · 5 min read", ["Ines van der Marl"]),
    ("Published 3 May 2026", []), ("Share this article", []),
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

  @Test func headlinesLoseLabelsDatesAndOutlets() {
    #expect(TitleReader.headline(of: "date 2026-05-03 Council closes quay") == "Council closes quay")
    #expect(TitleReader.headline(of: "2026 will be a year of storms") == "2026 will be a year of storms")
    #expect(TitleReader.withoutOutlet("Council closes quay | Harbour Post") == "Council closes quay")
    #expect(TitleReader.withoutOutlet("War - and peace at sea") == "War - and peace at sea")
  }

  private func date(in line: String) -> String? {
    Array(line.utf8).withUnsafeBufferPointer {
      DateReader.firstDate(in: $0, 0..<$0.count, monthFirst: true)?.date.iso
    }
  }
}
