import Corpus

extension AppState {
  /// Asks for the links of the newest snapshot where that is worth its while.
  ///
  /// While articles are read the corpus is linked anew each time that it has doubled, so that all linkings together cost
  /// no more than twice the last one; and once more when all is read.
  mutating func linkSnapshot() -> [Effect] {
    guard !isLinking, corpus.count > 0 else { return [] }
    let isDue =
      if let links {
        loading == .running
          ? corpus.count >= 2 * links.count
          : !links.isComplete && links.count != corpus.count
            || corpus.report.isComplete && !links.isComplete
      } else {
        true
      }
    guard isDue else { return [] }
    isLinking = true
    return [.link]
  }

  /// Takes in links; they may be of an older snapshot, whose articles have the same positions in this one.
  mutating func take(_ links: Links) -> [Effect] {
    isLinking = false
    guard links.reading == reading else { return linkSnapshot() }
    self.links = links
    findEchoes()
    refreshPicker()
    return linkSnapshot()
  }

  /// Finds out where else the shown article's quotes were reported.
  mutating func findEchoes() {
    quotes.echoes = [:]
    guard let links, let position = list.position, position < corpus.count else { return }
    for quote in 0..<quotes.count {
      let member = QuoteGroups.Member(position: position, quote: quote)
      quotes.echoes[quote] = QuoteEcho(of: member, in: corpus, links.quotes)
    }
  }

  /// How many articles tell an article's story; 1 where it stands alone.
  func storyCount(of position: Int) -> Int {
    guard let links, let group = links.stories.group(of: position) else { return 1 }
    return links.stories.groups[group].members.count
  }
}
