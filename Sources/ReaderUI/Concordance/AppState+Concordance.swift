import Corpus
import TextScreen

extension AppState {
  /// Asks for the query whose every place is to be listed; the find, or the filter, is offered.
  mutating func askConcordance() {
    guard !list.positions.isEmpty else {
      message = .info("no articles here")
      return
    }
    let filter = filter?.isRanked == true ? filter?.text : nil
    prompt = Prompt(.concordance, text: find?.pattern ?? filter ?? "")
  }

  /// Looks the query up; one with a mistake stays to be mended.
  mutating func acceptConcordance(_ text: String) -> [Effect] {
    do throws(QueryError) {
      let query = try Query(parsing: text, isUnfinished: text == filter?.text)
      guard query.isRanked else {
        prompt?.problem = "a word, a phrase or a pattern, please"
        return []
      }
      prompt = nil
      concordGeneration = nextGeneration()
      message = .info("looking up every place of \(text) …")
      return [.concord(query, generation: concordGeneration)]
    } catch {
      prompt?.problem = setting.wording.queryError(error)
      return []
    }
  }

  /// Shows every place of a query.
  mutating func take(_ concordance: Concordance, of query: Query, generation: Int) {
    guard generation == concordGeneration, popup == nil, prompt == nil else { return }
    guard !concordance.lines.isEmpty else {
      message = .info("\(query.text) stands in the text of none of these articles")
      return
    }
    message = nil
    let articles = Set(concordance.lines.map(\.position)).count
    var title = "\(query.text) · " + Grouped.count(concordance.total, "place", "places")
    if concordance.lines.count < concordance.total {
      title += ", the first \(Grouped(concordance.lines.count))"
    }
    title += " in " + Grouped.count(articles, "article", "articles")
    open(Picker(title, .concordance(concordance, by: .place)))
  }

  /// Sorts the places anew; the current one stays current.
  mutating func sort(_ picker: Picker, by order: Concordance.Order) -> [Effect] {
    guard case .concordance(let concordance, _) = picker.items else { return [] }
    var picker = picker
    picker.items = .concordance(concordance, by: order)
    popup = .picker(picker)
    return narrow()
  }

  /// Brings a byte of the shown article onto the screen.
  mutating func reveal(_ offset: Int) {
    if let area = layout.frame(of: .body)?.content { body.set(columns: area.columns, rows: area.rows) }
    body.reveal(offset)
  }
}
