import Ingestion
import Quotes

/// Who speaks in a corpus: the quotes of all articles by their speakers, each person once under all names.
///
/// Within an article the extraction has given a speaker the fullest name there; here the names of all articles are
/// brought together (``SpeakerMerge``).
public struct Speakers: Sendable, Hashable {
  /// A name under which a speaker is quoted.
  public struct Variant: Sendable, Hashable {
    public var name: String

    /// How many quotes give it.
    public var quotes: Int
  }

  /// Somebody who is quoted.
  public struct Speaker: Sendable, Hashable {
    /// The name that is used most of the full ones, without titles.
    public var name: String

    /// Whether it is a name; "a spokesman" is none, and may be somebody else in each article.
    public var isNamed: Bool

    /// The role that is given most often, where one is.
    public var role: String?

    /// All names, the most used first.
    public var variants: [Variant]

    /// The quotes in corpus order.
    public var quotes: [QuoteGroups.Member]

    /// How many articles quote this speaker.
    public var articleCount: Int
  }

  /// The speakers, those with names first, of them the most quoted; equals by their names.
  public let all: [Speaker]

  /// How many quotes have no speaker.
  public let unattributed: Int

  /// How many quotes there are.
  public let quoteCount: Int

  private let numbers: [String: Int]

  /// The number of the speaker who is meant by a name of an article's quote.
  public func speaker(named name: String) -> Int? { numbers[name] }

  /// Brings together who speaks in a corpus.
  init(of corpus: Corpus) {
    var quotesOf: [String: [QuoteGroups.Member]] = [:]
    var rolesOf: [String: [String: Int]] = [:]
    var (unattributed, quoteCount) = (0, 0)
    for position in 0..<corpus.count {
      for (number, quotation) in corpus[position].quotations.enumerated() {
        quoteCount += 1
        guard let name = quotation.speaker else {
          unattributed += 1
          continue
        }
        quotesOf[name, default: []].append(QuoteGroups.Member(position: position, quote: number))
        if let role = quotation.role { rolesOf[name, default: [:]][role, default: 0] += 1 }
      }
    }
    let merge = SpeakerMerge(quotesOf.map { ($0.key, $0.value.count) })
    let speakers = merge.persons.map { person -> Speaker in
      let variants = person.variants.map { Variant(name: $0, quotes: quotesOf[$0]?.count ?? 0) }
      let quotes = variants.flatMap { quotesOf[$0.name] ?? [] }
        .sorted { ($0.position, $0.quote) < ($1.position, $1.quote) }
      var roles: [String: Int] = [:]
      for variant in variants { roles.merge(rolesOf[variant.name] ?? [:]) { $0 + $1 } }
      let role = roles.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
      var articleCount = 0
      for (index, quote) in quotes.enumerated()
      where index == 0 || quotes[index - 1].position != quote.position {
        articleCount += 1
      }
      return Speaker(
        name: person.name, isNamed: PersonName(person.name).isNamed, role: role,
        variants: variants.sorted { ($1.quotes, $0.name) < ($0.quotes, $1.name) }, quotes: quotes,
        articleCount: articleCount)
    }
    all = speakers.sorted(by: Self.isBefore)
    var numbers: [String: Int] = [:]
    for (number, speaker) in all.enumerated() {
      for variant in speaker.variants { numbers[variant.name] = number }
    }
    self.numbers = numbers
    self.unattributed = unattributed
    self.quoteCount = quoteCount
  }
}

extension Corpus {
  /// Who speaks in the corpus; computed when it is first asked for, then kept.
  public var speakers: Speakers { links.speakers(of: self) }
}

extension Speakers {
  /// The speakers with what they say in some articles alone, the most quoted there first.
  ///
  /// Names are brought together as over the whole corpus, which knows more of them.
  ///
  /// - Parameters:
  ///   - positions: the articles, in any order.
  ///   - corpus: the corpus that these are the speakers of.
  /// - Returns: who speaks in these articles.
  public func narrowed(to positions: [Int], of corpus: Corpus) -> [Speaker] {
    guard positions.count < corpus.count else { return all }
    var isIn = [Bool](repeating: false, count: corpus.count)
    for position in positions { isIn[position] = true }
    return all.compactMap { speaker -> Speaker? in
      let quotes = speaker.quotes.filter { isIn[$0.position] }
      guard !quotes.isEmpty else { return nil }
      var uses: [String: Int] = [:]
      for quote in quotes {
        if let name = corpus[quote.position].quotations[quote.quote].speaker { uses[name, default: 0] += 1 }
      }
      var narrowed = speaker
      narrowed.quotes = quotes
      narrowed.articleCount = Set(quotes.map(\.position)).count
      narrowed.variants = uses.map { Variant(name: $0.key, quotes: $0.value) }
        .sorted { ($1.quotes, $0.name) < ($0.quotes, $1.name) }
      return narrowed
    }.sorted(by: Self.isBefore)
  }

  fileprivate static func isBefore(_ a: Speaker, _ b: Speaker) -> Bool {
    if a.isNamed != b.isNamed { return a.isNamed }
    return (b.quotes.count, a.name) < (a.quotes.count, b.name)
  }
}
