/// Which articles of a corpus tell one story: copies of one article, and reports of one event.
public struct StoryGroups: Sendable, Hashable {
  /// Why two articles are taken for one story's.
  public struct Evidence: Sendable, Hashable {
    /// The share of the shorter text, 0 to 1, that stands in the longer one word by word.
    public var text: Double

    /// How many statements both quote.
    public var quotes: Int

    /// How much headline and beginning are about the same, 0 to 1: the cosine of their words, weighed by rarity.
    public var likeness: Double

    /// The days between their dates; nil where one has none.
    public var days: Int?

    /// All of it in one number, 0 to 1: each shared quote and each part of the text makes one story more likely.
    public var similarity: Double {
      var doubt = (1 - text) * (1 - likeness)
      for _ in 0..<min(quotes, 8) { doubt *= 0.6 }
      return 1 - doubt
    }
  }

  /// An article of a story.
  public struct Member: Sendable, Hashable {
    /// The article's position.
    public var position: Int

    /// What it shares with the story's lead; nil for the lead itself.
    public var evidence: Evidence?

    /// How much it is like the lead, 0 to 1; 1 for the lead.
    public var similarity: Double { evidence?.similarity ?? 1 }
  }

  /// The articles of one story, two or more.
  public struct Group: Sendable, Hashable {
    /// The articles in corpus order.
    public var members: [Member]

    /// The position of the article that is most like all others.
    public var lead: Int
  }

  /// The stories, by their first members.
  public let groups: [Group]

  private let numbers: [Int: Int]

  init(_ groups: [Group]) {
    self.groups = groups
    var numbers: [Int: Int] = [:]
    for (number, group) in groups.enumerated() {
      for member in group.members { numbers[member.position] = number }
    }
    self.numbers = numbers
  }

  /// The number of an article's story; nil where no other article tells it.
  public func group(of position: Int) -> Int? { numbers[position] }

  /// The name of a story in exports: `s1` is the first.
  public static func name(ofGroup number: Int) -> String { "s\(number + 1)" }
}

extension Corpus {
  /// Which articles of the corpus tell one story; computed when it is first asked for, then kept.
  public var stories: StoryGroups { links.stories(of: self) }
}

extension StoryGroups.Evidence {
  /// The evidence in words: `shares 62% of text, 3 quotes`.
  public var words: String {
    var parts: [String] = []
    if text >= 0.05 { parts.append("\(Int((text * 100).rounded()))% of text") }
    if quotes > 0 { parts.append(quotes == 1 ? "1 quote" : "\(quotes) quotes") }
    if likeness >= 0.2 { parts.append("names and words") }
    return "shares " + (parts.isEmpty ? "little" : parts.joined(separator: ", "))
  }
}
