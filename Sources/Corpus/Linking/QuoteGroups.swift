import Ingestion
import Quotes

/// Which quotes of a corpus report the same statement.
///
/// A statement is cut, nested and changed on its way from outlet to outlet, so that likeness as a whole says little;
/// what counts is how much of the shorter quote stands in the longer one (``QuoteLinker``). Every quote is joined to
/// the longest that it is part of, never part to part: so no chain leads from one statement to another.
public struct QuoteGroups: Sendable, Hashable {
  /// A quote's place in the corpus.
  public struct Member: Sendable, Hashable {
    /// The article's position.
    public var position: Int

    /// The quote's number in the article, from 0.
    public var quote: Int

    /// A quote by its place.
    public init(position: Int, quote: Int) {
      self.position = position
      self.quote = quote
    }
  }

  /// The quotes of one statement, in two articles or more.
  public struct Group: Sendable, Hashable {
    /// The quotes in corpus order.
    public var members: [Member]

    /// The member that shows the statement best: of the wordings that most members have, the longest.
    public var canonical: Member

    /// The name that most members give the speaker; of equals the longest.
    public var speaker: String?

    /// How many articles carry it.
    public var articleCount: Int
  }

  /// The groups, by their first members.
  public let groups: [Group]

  private let numbers: [Member: Int]

  init(_ groups: [Group]) {
    self.groups = groups
    var numbers: [Member: Int] = [:]
    for (number, group) in groups.enumerated() {
      for member in group.members { numbers[member] = number }
    }
    self.numbers = numbers
  }

  /// The number of a quote's group; nil where it stands in one article only.
  public func group(of member: Member) -> Int? { numbers[member] }

  /// The names of a group in exports: `q1` is the first.
  public static func name(ofGroup number: Int) -> String { "q\(number + 1)" }
}

extension Corpus {
  /// Which quotes of the corpus report the same statement; computed when it is first asked for, then kept.
  public var quoteGroups: QuoteGroups { links.quoteGroups(of: self) }
}

extension Corpus {
  /// The words of a quote, its lines joined.
  public func words(of member: QuoteGroups.Member) -> String {
    let entry = self[member.position]
    return entry.article.text[entry.quotations[member.quote].range].split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
