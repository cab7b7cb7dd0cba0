/// A line of a page dump that is not empty, as it stands in the source.
struct DumpLine: Sendable {
  /// Where the text stands in the source, without indentation, bullet and blanks at the end.
  var content: Range<Int>

  /// In which column (cell) the text begins, after the bullet.
  var column: Int

  /// How many columns of a terminal the line takes with its indentation; of a very long one, more than a screen has.
  var width: Int

  /// Whether a bullet stands before the text.
  var hasBullet = false

  /// How many empty lines stand before it.
  var emptyLinesBefore: Int

  /// In which column the bullet, or without one the text, begins.
  var indent: Int
}
