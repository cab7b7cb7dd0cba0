/// How much each thing seen speaks for or against somebody's words, in log-odds.
///
/// Fitted by logistic regression to marked strings of which it is known whether an annotator gave them a speaker:
/// English and German news apart, since German marks names and terms far more often. Rounded to a tenth.
enum QuoteWeights {
  /// The log-odds where nothing is seen.
  ///
  /// What is added moves the border, so that as much is claimed too often as too seldom.
  static let englishBias = 0.44
  static let germanBias = 0.76

  /// The weights by feature, English and German.
  static let english: [Double] = column(\.1)
  static let german: [Double] = column(\.2)

  private static func column(_ weight: (Row) -> Double) -> [Double] {
    var result = [Double](repeating: 0, count: QuoteFeatures.Feature.allCases.count)
    for row in table { result[row.0.rawValue] = weight(row) }
    return result
  }

  private typealias Row = (QuoteFeatures.Feature, Double, Double)

  private static let table: [Row] = [
    (.oneWord, -0.4, -0.6),
    (.twoWords, -0.2, -0.1),
    (.threeWords, 0.1, -0.1),
    (.fourWords, 0.2, -0.3),
    (.sevenWords, 0.3, 0.5),
    (.twelveWords, 0.4, 0.6),
    (.capital, 0.1, -0.3),
    (.smallStart, 0.1, 0.4),
    (.titleOne, 0.1, 0.0),
    (.titleTwo, -0.6, -0.8),
    (.titleFour, -0.6, -0.8),
    (.upper, -0.3, -0.1),
    (.endsSentence, 0.4, 0.6),
    (.endsComma, 0.0, 0.0),
    (.isSingle, 0.1, -0.1),
    (.inHeading, 0.5, -0.1),
    (.inFirstParagraph, -0.6, -0.4),
    (.startsSentence, 1.0, 0.6),
    (.isParagraph, -1.8, 0.0),
    (.isLast, 0.6, 0.5),
    (.behindPreposition, -0.1, 0.0),
    (.behindDeterminer, 0.0, 0.1),
    (.behindBe, 0.2, 0.2),
    (.behindSay, 0.3, -0.3),
    (.behindCall, 0.4, 0.0),
    (.behindSpeech, 0.1, 0.0),
    (.behindAttitude, 0.1, 0.0),
    (.behindComma, 0.3, -0.3),
    (.behindColon, 0.2, 0.3),
    (.behindPossessive, -0.6, 0.0),
    (.behindOrganisation, -1.0, -0.5),
    (.behindName, 0.3, -0.2),
    (.behindWork, -1.4, -0.3),
    (.behindNamer, 0.1, 0.1),
    (.behindWord, 0.1, -0.1),
    (.behindConjunction, -0.3, 0.1),
    (.behindAs, 0.4, 0.8),
    (.behindDash, -1.3, 0.0),
    (.behindBracket, 0.2, -0.1),
    (.behindQuote, 0.1, -0.3),
    (.behindThat, 0.4, 0.0),
    (.beforeNoun, -0.7, -0.1),
    (.beforeCue, -0.3, -0.2),
    (.beforeName, 0.2, -0.2),
    (.beforeComma, -0.6, 0.1),
    (.beforeEnd, -0.2, 0.0),
    (.beforePreposition, 0.0, 0.5),
    (.beforeBracket, -0.5, 0.2),
    (.beforeVerb, -0.4, 0.1),
    (.adjacent, 0.5, -0.2),
    (.colon, -0.1, 0.4),
    (.before, 0.8, 0.4),
    (.after, 0.0, 0.0),
    (.caption, 0.2, -0.1),
    (.sameParagraph, 0.3, 0.2),
    (.sameSentence, -0.2, 0.2),
    (.previousParagraph, -0.7, -0.2),
    (.nextParagraph, -1.1, 0.0),
    (.repeated, 0.9, 0.0),
    (.possessive, 0.1, 0.0),
    (.subject, 0.1, -0.4),
    (.nothing, -0.6, -0.2),
    (.bySay, 1.2, 0.4),
    (.bySpeech, 0.1, 0.0),
    (.byCall, 0.8, 0.0),
    (.byAttitude, -0.5, 0.0),
    (.byDependent, 0.2, 0.0),
    (.byRelative, -0.1, 0.0),
    (.pronoun, 0.1, 0.5),
    (.person, 0.0, -0.1),
    (.otherName, -0.1, 0.3),
    (.speakable, -0.1, 0.0),
    (.unspeakable, -0.7, 0.1),
    (.speaking, -0.2, 0.0),
    (.nobody, -0.5, -0.2),
    (.close, 0.8, 0.0),
    (.near, 0.4, -0.4),
    (.far, 0.3, 0.7),
    (.distant, 0.2, 0.2),
    (.shortNoCue, -0.5, -0.6),
    (.shortWithCue, -0.1, -0.2),
    (.oneWithSay, 0.1, -0.3),
    (.oneWithCall, 0.2, 0.0),
    (.termBeforeNoun, -0.2, 0.3),
    (.titleBehindPreposition, -1.0, 0.2),
    (.titleAdjacent, -0.2, -0.6),
    (.titleBehindWord, -0.2, -0.1),
    (.titleSay, -1.8, -0.4),
    (.wholeNoCue, 0.6, 0.2),
    (.shortStart, -0.4, -0.5),
    (.shortBehindBe, 0.2, 0.2),
    (.capitalBehindWord, 0.0, 0.2),
    (.capitalShortNoCue, -0.2, -0.7),
    (.longNoCue, 0.0, 0.2),
    (.cueInSentence, 0.8, 0.5),
    (.unrealMood, 0.0, 1.0),
    (.behindCapital, 0.2, -0.3),
    (.clause, 0.3, 0.6),
    (.clauses, 0.8, 1.3),
    (.endsSmall, 0.4, 0.3),
    (.holdsNumber, -0.3, -0.6),
    (.quotedAgain, -0.2, -0.7),
    (.behindDefinite, 0.3, -0.5),
    (.behindIndefinite, 0.2, 0.8),
    (.sourced, 0.3, 0.4),
  ]
}
