/// Why a question cannot be read.
public struct QueryError: Error, Sendable, Hashable {
  /// What is wrong with it.
  public enum Problem: Sendable, Hashable {
    /// A quotation mark without its partner.
    case unclosedPhrase
    /// A parenthesis without its partner.
    case unclosedGroup
    /// A closing parenthesis that closes nothing.
    case unexpectedClose
    /// An operator (`OR`, `near/5`, a minus …) without what it joins.
    case missingOperand(operator: String)
    /// A field of that name does not exist; the nearest that does.
    case unknownField(String, nearest: String?)
    /// A field without a value.
    case missingValue(field: String)
    /// A date that is no date; expected is `2025`, `2025-01`, `2025-01-26`, a range with `..`, or an age (`7d`).
    case badDate(String)
    /// A number that is no number; expected is `500`, `>500`, `<500` or `100..500`.
    case badNumber(String)
    /// An article cannot have that; the nearest that it can.
    case unknownFeature(String, nearest: String?)
    /// A pattern without its closing slash.
    case unclosedPattern
    /// A pattern that PCRE2 cannot read, with its words.
    case badPattern(message: String)
    /// A field that takes no pattern.
    case patternNotAllowed(field: String)
    /// A number of edits other than 1 and 2.
    case badEditCount(String)
    /// Readers make no such mark; the nearest that they make.
    case unknownMark(String, nearest: String?)
    /// Words that a field cannot take in a group (`date:(…)`).
    case groupNotAllowed(field: String)
    /// Parentheses, one in the other, beyond a limit.
    case tooDeep(limit: Int)
  }

  /// What is wrong.
  public var problem: Problem

  /// Where, in Unicode scalars of the question.
  public var offset: Int

  /// A problem at a place.
  public init(_ problem: Problem, offset: Int) {
    self.problem = problem
    self.offset = offset
  }
}
