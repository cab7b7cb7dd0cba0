/// Words that stand in a great part of all texts, and often side by side.
///
/// A phrase of two of them would need the places of both in most articles; instead the index has each such pair as a
/// term of its own (Lucene's "common grams"). The list is fixed, so that the segments of a corpus and what they are
/// merged to agree; a word that it lacks costs time and no hits.
enum CommonWords {
  /// The words, folded; each language's small words, and what news say all the time.
  static let all: [String] = [
    "the of and to a in for it s on is by with from at be will that was its has an as which but not he are would",
    "this have were last one also new had been they about two up or more after than over other their if could there",
    "first we some may no all said when out into because while only his her she who you i do",
    "der die das und in den von zu mit sich des auf fur ist im dem nicht ein eine einen einer einem als auch es",
    "an hat dass sie nach wird bei noch wie aus er wir war",
    "le la les de des du un une et est en que qui dans pour pas au aux sur ce il elle plus par avec son sa ses ne se",
    "el los las del y por con una su para lo como al mas pero sus ha o era",
    "il di che non per sono della nel alla dei da i gli piu het van een op te zijn met voor niet aan",
    "os as do da em um uma com nao na no dos",
  ].flatMap { $0.split(separator: " ").map(String.init) }.reduce(into: []) { words, word in
    if !words.contains(word) { words.append(word) }
  }

  private static let known = Set(all.map { Array($0.utf8) })

  /// Whether a folded word is one of them.
  static func contains(_ word: [UInt8]) -> Bool { known.contains(word) }

  /// The name of the term that stands for two of them side by side.
  static func pair(_ first: some Sequence<UInt8>, _ second: some Sequence<UInt8>) -> [UInt8] {
    IndexField.commonPair.key + first + [0x20] + second
  }
}
