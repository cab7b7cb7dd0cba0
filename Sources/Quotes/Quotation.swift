import Ingestion

/// One quote of an article: what was said, by whom, and how sure that is.
public struct Quotation: Sendable, Hashable {
  /// How the words are reported.
  public enum Kind: String, Sendable, CaseIterable {
    /// The whole of what was said stands between marks.
    case direct
    /// A quoted part of a sentence that is the writer's own.
    case partial
    /// Told without marks.
    case indirect
  }

  /// What stands between the marks, in bytes of the article's text.
  public var range: Range<Int>

  /// How the words are reported.
  public var kind: Kind

  /// The fullest name that the article gives the speaker; nil where nobody is known.
  public var speaker: String?

  /// What the article says the speaker is ("energy secretary"), where it says so.
  public var role: String?

  /// What stands beside the quote for its speaker ("LeCun", "he"), in bytes of the article's text.
  public var mention: Range<Int>?

  /// The word or words that report the speech ("said", "according to"), in bytes of the article's text.
  public var cue: Range<Int>?

  /// How sure the attribution is, 0 to 1.
  public var confidence: Double

  /// A quote of parts.
  public init(
    range: Range<Int>, kind: Kind, speaker: String? = nil, role: String? = nil, mention: Range<Int>? = nil,
    cue: Range<Int>? = nil, confidence: Double
  ) {
    self.range = range
    self.kind = kind
    self.speaker = speaker
    self.role = role
    self.mention = mention
    self.cue = cue
    self.confidence = confidence
  }
}
