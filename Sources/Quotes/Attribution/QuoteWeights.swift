/// How much each thing seen speaks for or against somebody's words, in log-odds.
///
/// Fitted by logistic regression to marked strings of which it is known whether an annotator gave them a speaker:
/// English and German news apart, since German marks names and terms far more often. Rounded to a tenth.
enum QuoteWeights {
  /// The log-odds where nothing is seen.
  ///
  /// What is added moves the border, so that as much is claimed too often as too seldom.
  static let englishBias = 0.35
  static let germanBias = -0.29

  /// How much the article's other marked strings say, in log-odds, by the share of them that are rather quotes.
  struct Surroundings {
    /// Always, where there are others.
    let any: Double
    /// Under a half.
    let few: Double
    /// Under three quarters.
    let some: Double
    /// Nineteen of twenty or more.
    let all: Double
    /// There are no others.
    let alone: Double
  }

  static let englishSurroundings = Surroundings(
    any: 0.0, few: -0.5, some: -0.6, all: 0.3, alone: 0.0)
  static let germanSurroundings = Surroundings(
    any: 0.1, few: -0.7, some: 0.0, all: 0.1, alone: -0.5)

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
    (.oneWord, -0.5, -0.3),
    (.twoWords, -0.3, -0.1),
    (.threeWords, 0.1, -0.1),
    (.fourWords, 0.1, -0.5),
    (.sevenWords, 0.2, 0.4),
    (.twelveWords, 0.4, 0.5),
    (.capital, 0.1, -0.2),
    (.smallStart, 0.0, 0.1),
    (.titleOne, 0.2, 0.2),
    (.titleTwo, -0.4, -0.4),
    (.titleFour, -0.5, -0.5),
    (.upper, -0.5, 0.0),
    (.endsSentence, 0.4, 0.5),
    (.endsComma, 0.0, 0.0),
    (.isSingle, 0.1, 0.0),
    (.inHeading, 0.6, 0.0),
    (.inFirstParagraph, -0.7, -0.4),
    (.startsSentence, 1.0, 0.4),
    (.isParagraph, -1.8, 0.0),
    (.isLast, 0.5, 0.4),
    (.behindPreposition, 0.0, 0.0),
    (.behindDeterminer, -0.1, 0.0),
    (.behindBe, 0.2, 0.2),
    (.behindSay, 0.3, -0.2),
    (.behindCall, 0.5, 0.0),
    (.behindSpeech, 0.1, 0.1),
    (.behindAttitude, 0.2, 0.0),
    (.behindComma, 0.3, -0.3),
    (.behindColon, 0.2, 0.3),
    (.behindPossessive, -0.6, 0.0),
    (.behindOrganisation, -1.1, -0.4),
    (.behindName, 0.3, 0.0),
    (.behindWork, -1.5, -0.2),
    (.behindNamer, 0.2, 0.1),
    (.behindWord, 0.2, -0.1),
    (.behindConjunction, -0.4, 0.0),
    (.behindAs, 0.4, 0.5),
    (.behindDash, -1.3, 0.0),
    (.behindBracket, 0.2, -0.2),
    (.behindQuote, 0.0, -0.2),
    (.behindThat, 0.3, 0.0),
    (.beforeNoun, -0.7, -0.3),
    (.beforeCue, -0.2, -0.3),
    (.beforeName, 0.2, -0.2),
    (.beforeComma, -0.8, 0.0),
    (.beforeEnd, -0.1, 0.1),
    (.beforePreposition, 0.0, 0.3),
    (.beforeBracket, -0.5, 0.2),
    (.beforeVerb, -0.5, 0.4),
    (.adjacent, 0.5, 0.1),
    (.colon, -0.2, 0.3),
    (.before, 0.8, 0.4),
    (.after, 0.1, 0.0),
    (.caption, 0.4, 0.0),
    (.sameParagraph, 0.1, 0.0),
    (.sameSentence, -0.3, 0.1),
    (.previousParagraph, -0.9, -0.3),
    (.nextParagraph, -1.5, 0.1),
    (.repeated, 1.0, 0.0),
    (.possessive, 0.1, 0.0),
    (.subject, 0.2, -0.4),
    (.nothing, -0.3, -0.3),
    (.bySay, 1.3, 0.4),
    (.bySpeech, 0.2, 0.2),
    (.byCall, 0.9, 0.1),
    (.byAttitude, -0.5, 0.0),
    (.byDependent, 0.1, 0.0),
    (.byRelative, -0.3, 0.0),
    (.pronoun, 0.1, 0.3),
    (.person, 0.0, 0.1),
    (.otherName, -0.2, 0.1),
    (.speakable, -0.2, -0.1),
    (.unspeakable, -0.7, -0.1),
    (.speaking, -0.2, 0.0),
    (.nobody, -0.2, -0.2),
    (.close, 1.0, 0.1),
    (.near, 0.6, -0.3),
    (.far, 0.4, 0.6),
    (.distant, 0.0, 0.3),
    (.shortNoCue, -0.5, -0.5),
    (.shortWithCue, -0.2, 0.0),
    (.oneWithSay, 0.1, -0.3),
    (.oneWithCall, 0.1, 0.2),
    (.termBeforeNoun, -0.2, 0.3),
    (.titleBehindPreposition, -1.1, 0.2),
    (.titleAdjacent, -0.1, -0.3),
    (.titleBehindWord, -0.4, 0.0),
    (.titleSay, -1.9, -0.1),
    (.wholeNoCue, 0.8, 0.2),
    (.shortStart, -0.4, -0.4),
    (.shortBehindBe, 0.3, 0.2),
    (.capitalBehindWord, 0.0, 0.1),
    (.capitalShortNoCue, -0.1, -0.5),
    (.longNoCue, 0.1, 0.0),
    (.cueInSentence, 0.7, 0.5),
    (.unrealMood, 0.0, 0.8),
    (.behindCapital, 0.2, -0.3),
    (.clause, 0.1, 0.3),
    (.clauses, 0.7, 1.0),
    (.endsSmall, 0.3, 0.0),
    (.holdsNumber, -0.3, -0.3),
    (.quotedAgain, -0.2, -0.5),
    (.behindDefinite, 0.4, -0.5),
    (.behindIndefinite, 0.2, 0.7),
    (.sourced, 0.4, 0.4),
    (.underThat, 0.7, 1.0),
    (.mostlySmall, 0.2, 1.3),
    (.opensDeterminer, -0.2, 0.2),
    (.holdsGrammar, -0.2, 0.5),
  ]
}
