import Ingestion
import ReadingState
import TextScreen

extension AppState {
  /// The articles that are to be tagged: the selected ones, else the shown one.
  private var tagTargets: [ArticleID] {
    list.selected.isEmpty ? body.id.map { [$0] } ?? [] : list.selected.sorted()
  }

  /// The tags that all of some articles have, in alphabetical order.
  private func commonTags(of articles: [ArticleID]) -> [Tag] {
    marks.tagged.filter { $0.value.isSuperset(of: articles) }.keys.sorted()
  }

  /// Asks for the tags of the selected articles, or of the shown one; those that all have stand there already.
  mutating func askTags() {
    let targets = tagTargets
    guard !targets.isEmpty else {
      message = .info("no article to tag")
      return
    }
    let names = commonTags(of: targets).map(\.name)
    prompt = Prompt(.tags, text: names.isEmpty ? "" : names.joined(separator: " ") + " ")
  }

  /// Makes the tags those that were typed: what is new is set, what was taken out of the line is taken away.
  ///
  /// Many articles are asked about first. A word that can be no tag stays in the prompt to be mended.
  mutating func acceptTags(_ line: String) -> [Effect] {
    var typed: Set<Tag> = []
    for word in line.split(whereSeparator: { $0 == " " || $0 == "," }) {
      guard let tag = Tag(word) else {
        prompt?.problem = "‘\(word)’ is no tag: letters, digits, - _ . alone"
        return []
      }
      typed.insert(tag)
    }
    prompt = nil
    let targets = tagTargets
    let before = Set(commonTags(of: targets))
    let changes = targets.flatMap { article in
      typed.sorted().filter { !marks[.tag($0), article] }.map {
        MarkChange(.tag($0), of: article, isSet: true)
      }
        + before.subtracting(typed).sorted().map { MarkChange(.tag($0), of: article, isSet: false) }
    }
    guard !changes.isEmpty else { return [] }
    guard targets.count > 1 else { return make(changes, label: "tags changed") }
    popup = .confirmation(
      Confirmation(
        question: "Change the tags of \(targets.count) articles?",
        action: .mark(changes, label: "tags of \(targets.count) articles changed")))
    return []
  }

  /// The lines to which known tags complete what is typed.
  func tagCompletions(of line: String) -> [String] {
    let start = line.lastIndex(of: " ").map(line.index(after:)) ?? line.startIndex
    let word = line[start...].lowercased()
    return marks.tagged.keys.sorted().filter { $0.name.hasPrefix(word) && $0.name != word }
      .map { line[..<start] + $0.name }
  }
}
