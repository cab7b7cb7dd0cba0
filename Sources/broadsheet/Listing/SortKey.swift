import ArgumentParser
import Corpus
import Ingestion

/// What articles are sorted by.
enum SortKey: String, CaseIterable, ExpressibleByArgument {
  /// As they were read.
  case corpus
  /// Newest first, undated last.
  case date
  case title
  case site
  /// Longest first.
  case length
  /// Most quotes first.
  case quotes

  /// Sorts positions; equals stay in corpus order.
  func sorted(_ positions: [Int], of corpus: Corpus) -> [Int] {
    switch self {
    case .corpus: positions
    case .date: sorted(positions, by: >) { corpus.metadata(at: $0).published ?? "" }
    case .title: sorted(positions, by: <) { Self.folded(corpus.metadata(at: $0).title) }
    case .site: sorted(positions, by: <) { Self.folded(corpus.metadata(at: $0).site) }
    case .length: sorted(positions, by: >) { corpus.wordCount(at: $0) }
    case .quotes: sorted(positions, by: >) { corpus[$0].quotations.count }
    }
  }

  private func sorted<Key: Comparable>(
    _ positions: [Int], by precedes: (Key, Key) -> Bool, key: (Int) -> Key
  ) -> [Int] {
    let keyed = positions.map { (position: $0, key: key($0)) }
    // The standard library's sort is stable, but does not promise it.
    return keyed.sorted {
      precedes($0.key, $1.key) || ($0.key == $1.key && $0.position < $1.position)
    }.map(\.position)
  }

  /// Articles without a title or outlet come last.
  private static func folded(_ text: String?) -> String { text?.lowercased() ?? "\u{10FFFF}" }
}
