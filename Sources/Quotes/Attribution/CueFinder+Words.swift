/// The words that the search for cues asks for by name.
extension CueFinder {
  /// These need their listener behind them.
  static let neverInverted = WordSet(
    ["told", "tells", "informed", "informs", "reminded", "assured", "notified", "briefed"].map(WordHash.of))
  static var according: UInt64 { WordHash.constant("according") }
  static var to: UInt64 { WordHash.constant("to") }
  static var by: UInt64 { WordHash.constant("by") }
  static var and: UInt64 { WordHash.constant("and") }
  static var put: UInt64 { WordHash.constant("put") }
  static var puts: UInt64 { WordHash.constant("puts") }
  static var it: UInt64 { WordHash.constant("it") }
  static var back: UInt64 { WordHash.constant("back") }
  static let backVerbs = WordSet(
    [
      "shot", "shoots", "fired", "fires", "hit", "hits", "pushed", "pushes", "struck", "strikes", "snapped",
      "clapped",
    ]
    .map(WordHash.of))
  static var with: UInt64 { WordHash.constant("with") }
  static var asWord: UInt64 { WordHash.constant("as") }
  static var words: UInt64 { WordHash.constant("words") }
  static var so: UInt64 { WordHash.constant("so") }
  static var selon: UInt64 { WordHash.constant("selon") }
  static var laut: UInt64 { WordHash.constant("laut") }
  static var segun: UInt64 { WordHash.constant("según") }
  static let plainSay = WordSet(
    ["said", "says", "sagte", "dijo", "wrote", "writes", "asked", "added", "tweeted"].map(WordHash.of))
}
