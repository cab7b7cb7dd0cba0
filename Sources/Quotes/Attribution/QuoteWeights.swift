/// How much each thing seen speaks for or against somebody's words, in log-odds.
///
/// Fitted by logistic regression to marked strings of which it is known whether an annotator gave them a speaker:
/// English and German news apart, since German marks names and terms far more often. Rounded to a tenth.
enum QuoteWeights {
  /// The log-odds where nothing is seen.
  ///
  /// What is added moves the border, so that as much is claimed too often as too seldom.
  static let englishBias = 0.82 - 0.3
  static let germanBias = 1.19 + 0.1

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
    (.oneWord, -0.6, -0.6),
    (.twoWords, -0.2, -0.2),
    (.threeWords, 0.0, -0.1),
    (.fourWords, 0.0, -0.3),
    (.sevenWords, 0.3, 0.4),
    (.twelveWords, 0.7, 0.8),
    (.capital, 0.1, -0.4),
    (.smallStart, 0.2, 0.4),
    (.titleOne, 0.0, -0.2),
    (.titleTwo, -0.8, -0.9),
    (.titleFour, -0.9, -0.9),
    (.upper, -0.3, -0.1),
    (.endsSentence, 0.4, 0.7),
    (.endsComma, -0.0, 0.0),
    (.isSingle, -0.6, -0.0),
    (.inHeading, 0.2, -0.1),
    (.inFirstParagraph, 0.9, -0.4),
    (.startsSentence, 1.1, 0.7),
    (.isParagraph, -1.3, 0.0),
    (.isLast, 0.6, 0.5),
    (.behindPreposition, -0.2, -0.0),
    (.behindDeterminer, 0.2, -0.1),
    (.behindBe, 0.2, 0.1),
    (.behindSay, 0.3, -0.3),
    (.behindCall, 0.3, 0),
    (.behindSpeech, 0.2, 0),
    (.behindAttitude, 0.1, 0),
    (.behindComma, 0.3, -0.2),
    (.behindColon, 0.2, 0.4),
    (.behindPossessive, -0.7, 0),
    (.behindOrganisation, -1.1, -0.5),
    (.behindName, 0.2, -0.1),
    (.behindWork, -1.4, -0.1),
    (.behindNamer, 0.1, 0.1),
    (.behindWord, 0.1, 0.1),
    (.behindConjunction, -0.3, 0.1),
    (.behindAs, 0.4, 0),
    (.behindDash, -1.5, 0),
    (.behindBracket, 0.2, -0.0),
    (.behindQuote, 0.1, -0.2),
    (.behindThat, 0.5, 0),
    (.beforeNoun, -0.7, -0.1),
    (.beforeCue, -0.3, -0.1),
    (.beforeName, 0.2, -0.2),
    (.beforeComma, -0.6, 0.1),
    (.beforeEnd, -0.2, 0.0),
    (.beforePreposition, 0.1, 0.4),
    (.beforeBracket, -0.5, 0.1),
    (.beforeVerb, -0.4, 0.1),
    (.adjacent, 0.6, -0.1),
    (.colon, -0.1, 0.4),
    (.before, 0.8, 0.3),
    (.after, -0.0, -0.0),
    (.caption, 0.0, -0.0),
    (.sameParagraph, 0.3, 0.2),
    (.sameSentence, -0.2, 0.1),
    (.previousParagraph, -0.6, -0.3),
    (.nextParagraph, -1.0, -0.0),
    (.repeated, 0.3, 0),
    (.possessive, 0.1, 0),
    (.subject, 0.3, -0.4),
    (.nothing, -0.3, -0.2),
    (.bySay, 1.4, 0.5),
    (.bySpeech, 0.1, 0),
    (.byCall, 0.8, 0),
    (.byAttitude, -0.4, 0),
    (.byDependent, 0.2, 0),
    (.byRelative, -0.1, 0),
    (.pronoun, 0.2, 0.4),
    (.person, -0.1, -0.0),
    (.otherName, -0.1, 0.2),
    (.speakable, -0.1, 0.1),
    (.unspeakable, -0.4, 0.1),
    (.speaking, -0.2, 0),
    (.nobody, -0.2, -0.2),
    (.close, 0.9, 0.1),
    (.near, 0.5, -0.3),
    (.far, 0.3, 0.5),
    (.distant, 0.2, 0.1),
    (.shortNoCue, -0.6, -0.7),
    (.shortWithCue, -0.2, -0.2),
    (.oneWithSay, 0.1, -0.2),
    (.oneWithCall, 0.2, 0),
    (.termBeforeNoun, -0.2, 0.1),
    (.titleBehindPreposition, -1.0, 0.2),
    (.titleAdjacent, -0.2, -0.6),
    (.titleBehindWord, -0.3, -0.0),
    (.titleSay, -1.8, -0.5),
    (.wholeNoCue, 0.9, 0.2),
    (.shortStart, -0.6, -0.5),
    (.shortBehindBe, 0.2, 0.1),
    (.capitalBehindWord, 0.0, 0.1),
    (.capitalShortNoCue, -0.2, -0.8),
    (.longNoCue, 0.1, 0.2),
    (.cueInSentence, 0.8, 0.4),
    (.unrealMood, 0, 0.9),
    (.behindCapital, 0.4, -0.5),
  ]
}
