import Corpus
import Ingestion
import ReadingState

/// The words for facts of other rooms; the executable, where all errors are worded, gives them.
package struct Wording: Sendable {
  /// What is wrong with a query.
  package var queryError: @Sendable (QueryError) -> String

  /// What could not be read, and why.
  package var finding: @Sendable (Finding) -> String

  /// Whether marks are kept, where a person should know; nil where all is well.
  package var stateCondition: @Sendable (ReadingState.Condition) -> String?

  /// Why marks could not be kept.
  package var stateError: @Sendable (ReadingStateError) -> String

  /// Words for each kind of fact.
  package init(
    queryError: @escaping @Sendable (QueryError) -> String, finding: @escaping @Sendable (Finding) -> String,
    stateCondition: @escaping @Sendable (ReadingState.Condition) -> String?,
    stateError: @escaping @Sendable (ReadingStateError) -> String
  ) {
    self.queryError = queryError
    self.finding = finding
    self.stateCondition = stateCondition
    self.stateError = stateError
  }
}
