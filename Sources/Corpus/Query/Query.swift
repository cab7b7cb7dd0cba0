/// A question to the corpus: words, "phrases", fields (`title:` `by:` `site:` `speaker:` `quote:` `date:`), minus.
public struct Query: Sendable, Hashable {
  /// The question as it was typed.
  public let text: String

  /// Reads a question.
  ///
  /// - Throws: ``QueryError`` with the place where reading stopped and what was expected there.
  public init(parsing text: String) throws(QueryError) {
    self.text = text
  }

  /// Whether it asks for nothing, so that everything matches.
  public var isEmpty: Bool { text.isEmpty }
}

/// Why a question cannot be read.
public struct QueryError: Error, Sendable, Hashable {
  /// What is wrong with it.
  public enum Problem: Sendable, Hashable {
    /// A quotation mark without its partner.
    case unclosedPhrase
    /// A field of that name does not exist; the nearest that does.
    case unknownField(String, nearest: String?)
    /// A field without a value.
    case missingValue(field: String)
    /// A date that is no date.
    case badDate(String)
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
