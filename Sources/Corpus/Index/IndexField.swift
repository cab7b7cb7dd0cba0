/// The vocabularies of an index: each has terms of its own.
enum IndexField: UInt8, CaseIterable, Sendable {
  /// Title and body; title words stand first.
  case text = 0
  /// Authors.
  case author = 1
  /// The outlet, by its name or domain.
  case site = 2
  /// Speakers of quotes.
  case speaker = 3
  /// The language's code.
  case language = 4
  /// Two common words side by side in title or body (``CommonWords``); these terms have no positions.
  case commonPair = 5

  /// The byte that a term of the field begins with; no folded word begins with it.
  var key: [UInt8] { self == .text ? [] : [rawValue] }

  /// No folded word begins with a smaller byte.
  static let firstTextByte: UInt8 = 0x20
}
