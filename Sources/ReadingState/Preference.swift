/// Something that a person set and that is as it was in the next run.
package enum Preference: String, Sendable, Hashable {
  /// How wide the text of an article is, in cells.
  case measure
}
