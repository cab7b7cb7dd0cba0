import Corpus

/// Where else a quote of the shown article was reported.
struct QuoteEcho: Sendable, Hashable {
  /// The number of the quote's group.
  var group: Int

  /// How many outlets carry the statement, this one included; articles of no known outlet count one each.
  var outlets: Int

  /// The other outlets, as many as a line may name, in corpus order.
  var others: [String]

  /// Of a statement in very many articles no more are looked at: the count is then of these.
  private static let looked = 512

  /// More names than a line holds.
  private static let named = 12

  /// The echo of a quote; nil where no other article reports it.
  init?(of member: QuoteGroups.Member, in corpus: Corpus, _ groups: QuoteGroups) {
    guard let number = groups.group(of: member) else { return nil }
    group = number
    var seen: Set<String> = [Self.outlet(of: member.position, in: corpus)]
    others = []
    for other in groups.groups[number].members.prefix(Self.looked) where other.position < corpus.count {
      let outlet = Self.outlet(of: other.position, in: corpus)
      if seen.insert(outlet).inserted, others.count < Self.named { others.append(outlet) }
    }
    outlets = seen.count
    // Articles of one outlet alone: then the articles are what is counted.
    if others.isEmpty {
      outlets = groups.groups[number].articleCount
      others = ["another article of this outlet"]
    }
  }

  /// `×4`.
  var times: String { "×\(Grouped(outlets))" }

  /// `also in Reuters, BBC`.
  var words: String {
    let rest = outlets - 1 - others.count
    return "also in " + others.joined(separator: ", ") + (rest > 0 ? " and \(Grouped(rest)) more" : "")
  }

  /// Where an article appeared: its outlet, else its file.
  static func outlet(of position: Int, in corpus: Corpus) -> String {
    if let site = corpus.metadata(at: position).site { return site }
    let path = corpus.file(at: position)
    return path.split(separator: "/").last.map(String.init) ?? path
  }
}
