/// A piece of an article's body: a paragraph, a heading, an item of a list.
public struct Block: Sendable, Hashable {
  /// What a block is to a reader.
  public enum Kind: String, Sendable, CaseIterable {
    case paragraph, heading, item, blockquote, preformatted, table
  }

  /// What the block is.
  public var kind: Kind

  /// A heading's level (1 to 6) or an item's depth (from 1); nil where unknown or meaningless.
  public var level: Int?

  /// Where the block stands in the article's text, in bytes.
  public var range: Range<Int>

  /// A block at a place.
  public init(kind: Kind, level: Int? = nil, range: Range<Int>) {
    self.kind = kind
    self.level = level
    self.range = range
  }
}

/// A block of the page that is not part of the article's body, kept with the reason of its removal.
public struct RemovedBlock: Sendable, Hashable {
  /// Where the block's text stands in ``Article/removedText``, in bytes.
  public var range: Range<Int>

  /// Where in the article's text it would stand: the byte offset in ``Article/text`` after which it was found.
  public var after: Int

  /// What the block was taken for.
  public var reason: RemovalReason

  /// The rule that decided, by its name in the list of rules.
  public var rule: String

  /// How sure the rule is, 0 to 1.
  public var score: Double

  /// A removed block.
  public init(range: Range<Int>, after: Int, reason: RemovalReason, rule: String, score: Double) {
    self.range = range
    self.after = after
    self.reason = reason
    self.rule = rule
    self.score = score
  }
}

/// What a removed block was taken for.
public enum RemovalReason: String, Sendable, CaseIterable {
  /// An advert or its label.
  case advertisement
  /// Teasers of other stories and the headings above them.
  case related
  /// A picture's caption or credit.
  case caption
  /// Menus, breadcrumbs, skip links, pagination.
  case navigation
  /// The title standing again, bylines, dates, read times: told by the metadata.
  case metadata
  /// Newsletter boxes, log-in and subscription prompts.
  case signup
  /// Share buttons, counters of likes, views and comments.
  case share
  /// Calls to read on elsewhere.
  case readOn = "read-on"
  /// Readers' comments and their forms.
  case comments
  /// Copyright, terms, cookie and privacy notices.
  case legal
  /// About the author or the outlet.
  case about
  /// The same text again on one page.
  case duplicate
  /// Stands on many pages of one outlet.
  case furniture
  /// None of the above, but unlike an article's text.
  case boilerplate
}
