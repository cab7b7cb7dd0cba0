/// By what the list is sorted.
package struct ListOrder: Sendable, Hashable {
  /// What is compared.
  package enum Key: String, Sendable, CaseIterable {
    case date, title, outlet, story, length, speakers
    /// How well an article answers the filter.
    case relevance

    /// Whether the first press puts the largest first: the newest, the most told, the longest, the most speakers.
    var descendsFirst: Bool {
      switch self {
      case .date, .story, .length, .speakers, .relevance: true
      case .title, .outlet: false
      }
    }
  }

  /// What is compared.
  package var key: Key

  /// Whether the order is turned round against the key's first one.
  package var isReversed: Bool

  /// Whether the largest stands first.
  var descends: Bool { key.descendsFirst != isReversed }

  /// An order.
  package init(_ key: Key = .date, isReversed: Bool = false) {
    self.key = key
    self.isReversed = isReversed
  }
}
