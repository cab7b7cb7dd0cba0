import Corpus
import TextScreen

/// Draws a list to choose from, with what there is to know of the current item below it.
struct PickerView {
  let picker: Picker
  let corpus: Corpus
  let today: ArticleDate?

  /// Boxes narrower than this leave out what is told below the list anyway.
  private static let wide = 70

  func draw(on screen: inout Screen, in area: Rect) {
    let text = Self.textArea(of: picker, in: area)
    PopupView.drawBox(
      text.inset(left: -2, top: -1, right: -2, bottom: -1), title: picker.title, foot: foot, on: &screen)
    let list = Self.listRows(of: picker, in: text)
    if picker.items.isNarrowed { drawLine(on: &screen, in: text) }
    let end = min(picker.rows.count, picker.top + list.rows)
    for row in min(picker.top, end)..<end {
      let place = Rect(column: list.column, row: list.row + row - picker.top, columns: list.columns, rows: 1)
      draw(picker.rows[row], on: &screen, in: place)
      if row == picker.cursor {
        screen.put("▸", at: Point(column: place.column - 1, row: place.row), role: .keyHint)
        screen.overlay(.selection, on: place)
      }
    }
    if picker.rows.isEmpty { screen.put("nothing found", at: list.point(0, 0), role: .dim) }
    let details = Rect(
      column: text.column, row: list.endRow + 1, columns: text.columns, rows: text.endRow - list.endRow - 1)
    guard details.rows > 0 else { return }
    screen.drawHorizontalLine(
      row: list.endRow, columns: text.column - 2..<text.endColumn + 2, role: .focusedBorder)
    if let item = picker.item { drawDetails(item, on: &screen, in: details) }
  }

  // MARK: Places

  /// The rows of the list itself.
  static func rows(of picker: Picker, in area: Rect) -> Int { listArea(of: picker, in: area).rows }

  /// The cells of the list itself.
  static func listArea(of picker: Picker, in area: Rect) -> Rect {
    listRows(of: picker, in: textArea(of: picker, in: area))
  }

  /// The cells of the picker with its border.
  static func box(of picker: Picker, in area: Rect) -> Rect {
    textArea(of: picker, in: area).inset(left: -2, top: -1, right: -2, bottom: -1)
  }

  /// The cells inside the box, which is no higher than its items and their details need.
  private static func textArea(of picker: Picker, in area: Rect) -> Rect {
    let columns = min(120, area.columns - (area.columns > 70 ? 6 : 0))
    let most = max(3, area.rows - (area.rows > 16 ? 4 : 0))
    let details =
      switch picker.items {
      case .speakers: 3
      case .quotes, .carriers, .story: 8
      case .concordance: 5
      }
    let rows = min(most, picker.items.count + details + (picker.items.isNarrowed ? 4 : 3))
    return PopupView.centred(columns: columns, rows: rows, in: area).inset(
      left: 2, top: 1, right: 2, bottom: 1)
  }

  /// The list takes what the line of typed words and the details leave; details go first where there is little.
  private static func listRows(of picker: Picker, in text: Rect) -> Rect {
    let above = picker.items.isNarrowed ? 1 : 0
    let wanted =
      switch picker.items {
      case .speakers: 3
      case .quotes, .carriers, .story: max(3, min(8, text.rows / 2))
      case .concordance: 4
      }
    let least = min(4, picker.items.count)
    let below = text.rows - above - wanted - 1 >= least ? wanted + 1 : 0
    // A short list leaves its room to the details.
    let rows = text.rows - above - below
    let used = below > 0 ? min(rows, max(1, picker.items.count)) : rows
    return Rect(column: text.column, row: text.row + above, columns: text.columns, rows: used)
  }

  private var foot: String {
    switch picker.items {
    case .speakers: "type to narrow · Enter quotes · Esc close"
    case .quotes: "type to narrow · Enter go to it · Esc back"
    case .carriers, .story: "Enter go to it · c compare · Esc close"
    case .concordance(_, let order):
      "by \(order.rawValue) · l r p sort · Enter go to it · Esc close"
    }
  }

  private func drawLine(on screen: inout Screen, in text: Rect) {
    let count = SafeText("\(Grouped(picker.rows.count)) of \(Grouped(picker.items.count))")
    let room = text.columns - count.width - 4
    screen.put("/", at: text.point(0, 0), role: .keyHint)
    let line = SafeText(picker.line.text)
    screen.drawCut(line, at: text.point(2, 0), role: .popup, width: room)
    screen.draw(count, at: text.point(text.columns - count.width, 0), role: .dim)
    screen.cursor = text.point(2 + min(SafeText(picker.line.head).width, room), 0)
  }

  // MARK: Rows

  private func draw(_ item: Int, on screen: inout Screen, in area: Rect) {
    switch picker.items {
    case .speakers(let speakers): draw(speakers.all[item], on: &screen, in: area)
    case .quotes(let members): draw(members[item], isOrigin: false, on: &screen, in: area)
    case .carriers(let members, let origin):
      draw(members[item], isOrigin: members[item] == origin, on: &screen, in: area)
    case .story(let members, let origin):
      draw(members[item], isOrigin: members[item].position == origin, on: &screen, in: area)
    case .concordance(let concordance, _):
      ConcordanceRow(line: concordance.lines[item], corpus: corpus).draw(on: &screen, in: area)
    }
  }

  private func draw(_ speaker: Speakers.Speaker, on screen: inout Screen, in area: Rect) {
    let quotes = Grouped.count(speaker.quotes.count, "quote", "quotes")
    let articles = Grouped.count(speaker.articleCount, "article", "articles")
    let counts = SafeText(area.columns >= Self.wide ? "\(quotes) · \(articles)" : quotes)
    let room = area.columns - counts.width - 2
    let name = screen.drawCut(
      SafeText(speaker.name), at: area.point(0, 0), role: speaker.isNamed ? .speaker : .unknownSpeaker,
      width: room)
    if let role = speaker.role {
      screen.drawCut(SafeText(role), at: area.point(name + 2, 0), role: .dim, width: room - name - 2)
    }
    screen.draw(counts, at: area.point(area.columns - counts.width, 0), role: .details)
  }

  private func draw(_ member: QuoteGroups.Member, isOrigin: Bool, on screen: inout Screen, in area: Rect) {
    guard let wording = wording(of: member) else { return }
    let at = drawPlace(member.position, isOrigin: isOrigin, on: &screen, in: area)
    screen.drawCut(
      SafeText(wording.line), at: at, role: .quote, width: area.endColumn - at.column)
  }

  private func draw(_ member: StoryGroups.Member, isOrigin: Bool, on screen: inout Screen, in area: Rect) {
    guard member.position < corpus.count else { return }
    let at = drawPlace(member.position, isOrigin: isOrigin, on: &screen, in: area)
    let share = SafeText(
      member.evidence.map { "\(Int(($0.text * 100).rounded()))% of text" } ?? "lead")
    screen.drawCut(
      SafeText(ShownTitle(of: corpus[member.position].article).text), at: at, role: .headline,
      width: area.endColumn - at.column - share.width - 2)
    screen.draw(share, at: area.point(area.columns - share.width, 0), role: .details)
  }

  /// Draws a mark for where the person comes from, the date and the outlet.
  ///
  /// - Returns: where the rest of the row begins.
  private func drawPlace(_ position: Int, isOrigin: Bool, on screen: inout Screen, in area: Rect) -> Point {
    let outlets = area.columns >= Self.wide ? 20 : 10
    screen.put(isOrigin ? "•" : " ", at: area.point(0, 0), role: .unread)
    let date = corpus[position].article.metadata.published.flatMap(ArticleDate.init)
    screen.put(date?.short(today: today) ?? "", at: area.point(2, 0), role: .details)
    screen.drawCut(
      SafeText(QuoteEcho.outlet(of: position, in: corpus)), at: area.point(9, 0), role: .details,
      width: outlets)
    return area.point(9 + outlets + 2, 0)
  }

  // MARK: Details

  private func drawDetails(_ item: Int, on screen: inout Screen, in area: Rect) {
    var lines: [BodyLine] = []
    func add(_ run: StyledRun, limit: Int) {
      let all = run.lines(width: area.columns)
      lines += all.prefix(limit)
      if all.count > limit, limit > 0 { lines[lines.count - 1].cut(to: area.columns) }
    }
    // What stands below must find its place; what stands above has the rest.
    func rows(_ run: StyledRun) -> Int { min(2, run.lines(width: area.columns).count) }
    switch picker.items {
    case .speakers(let speakers):
      let speaker = speakers.all[item]
      if let role = speaker.role { add(StyledRun("\(speaker.name), \(role)", .speaker), limit: 1) }
      let names = speaker.variants.prefix(24).map { "\($0.name) (\(Grouped($0.quotes)))" }
      let more = speaker.variants.count > 24 ? " and \(Grouped(speaker.variants.count - 24)) more" : ""
      add(StyledRun("named " + names.joined(separator: ", ") + more, .popup), limit: area.rows)
    case .quotes(let members):
      guard let wording = wording(of: members[item]) else { return }
      let details = details(of: wording)
      add(head(of: members[item].position), limit: area.rows > 4 ? 2 : 1)
      add(StyledRun(wording.line, .quote), limit: area.rows - lines.count - rows(details))
      add(details, limit: 2)
    case .carriers(let members, let origin):
      guard let wording = wording(of: members[item]) else { return }
      let details = details(of: wording)
      add(head(of: members[item].position), limit: area.rows > 4 ? 2 : 1)
      add(difference(from: origin, to: members[item]), limit: area.rows - lines.count - rows(details))
      add(details, limit: 2)
    case .concordance(let concordance, _):
      let line = concordance.lines[item]
      guard line.position < corpus.count else { return }
      add(head(of: line.position), limit: 1)
      var run = StyledRun(line.left, .body)
      run.append(line.match, role: .match)
      run.append(line.right, role: .body)
      add(run, limit: area.rows - 1)
    case .story(let members, _):
      let member = members[item]
      guard member.position < corpus.count else { return }
      add(head(of: member.position), limit: 2)
      add(StyledRun(evidenceWords(member), .confidence), limit: 2)
      let article = corpus[member.position].article
      let text = article.text[0..<min(article.text.count, area.columns * area.rows * 2)]
      // Blocks follow each other without blank lines, but never run into one another.
      for block in text.split(separator: "\n") where lines.count < area.rows {
        add(
          StyledRun(block.split(whereSeparator: \.isWhitespace).joined(separator: " "), .body),
          limit: area.rows)
      }
    }
    for (row, line) in lines.prefix(area.rows).enumerated() { line.draw(on: &screen, at: area.point(0, row)) }
  }

  private func details(of wording: QuoteWording) -> StyledRun {
    StyledRun([wording.speaker, wording.details].compactMap(\.self).joined(separator: " · "), .confidence)
  }

  private func head(of position: Int) -> StyledRun {
    let article = corpus[position].article
    var run = StyledRun(ShownTitle(of: article).text, .title)
    run.append(" · " + Byline(of: article).text, role: .dim)
    return run
  }

  private func evidenceWords(_ member: StoryGroups.Member) -> String {
    guard let evidence = member.evidence else { return "the lead: most like all the others" }
    let days = evidence.days.map {
      $0 == 0 ? " · the same day" : " · " + Grouped.count($0, "day", "days") + " apart"
    }
    return evidence.words + " with the lead" + (days ?? "")
  }

  /// The wording of another article against the one that the person comes from.
  private func difference(from origin: QuoteGroups.Member, to member: QuoteGroups.Member) -> StyledRun {
    guard let new = wording(of: member) else { return StyledRun("", .quote) }
    guard origin != member, let old = wording(of: origin) else { return StyledRun(new.line, .quote) }
    let diff = WordDiff(old: old.text, old.quotation.range, new: new.text, new.quotation.range)
    var run = StyledRun("“", .quote)
    run.append(diff, old: old.text, new: new.text, same: .quote)
    run.append("”", role: .quote)
    if diff.sameShare == 1 { run.append("  the same words", role: .dim) }
    return run
  }

  private func wording(of member: QuoteGroups.Member) -> QuoteWording? {
    guard member.position < corpus.count else { return nil }
    let entry = corpus[member.position]
    guard entry.quotations.indices.contains(member.quote) else { return nil }
    return QuoteWording(quotation: entry.quotations[member.quote], text: entry.article.text)
  }
}

extension BodyLine {
  /// Draws the line's pieces from a place to the right.
  func draw(on screen: inout Screen, at point: Point) {
    var at = point
    at.column += indent
    for piece in pieces { at.column += screen.draw(piece.text, at: at, role: piece.role) }
  }
}
