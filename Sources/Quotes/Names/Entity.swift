/// Somebody or something that the article names.
struct Entity {
  /// What bears the name.
  enum Kind { case person, organisation, place, unknown }

  /// What bears the name.
  var kind: Kind

  /// The first name's hash.
  var first: UInt64

  /// The last name's hash (an organisation's last word).
  var last: UInt64

  /// How many words the name has, without titles and suffixes.
  var words: Int

  /// The fullest form of the name.
  var name: Range<Int>

  /// The text that ``name`` counts in: the body, or the title.
  var isFromTitle = false

  /// Over 0 the evidence for a man, under 0 for a woman.
  var gender = 0

  /// How often it is named.
  var count = 0

  /// What the article says it is.
  var role: Range<Int>?

  /// Whether first and last name are known.
  var isFull: Bool { words > 1 }
}

/// A place where an entity is named.
struct Mention {
  /// The entity's number.
  var entity: Int

  /// The name without titles, in bytes of the text.
  var name: Range<Int>

  /// The tokens that it covers, titles included.
  var tokens: Range<Int>

  /// The title's or role's bytes, directly before the name.
  var role: Range<Int>?

  /// Over 0 for a title of a man, under 0 of a woman.
  var gender = 0

  /// How many words the name has here.
  var words: Int
}
