/// What is known of a block, each with its column in the feature table.
///
/// The names are what the table of weights calls them.
enum Feature {
  /// What the block itself looks like.
  enum Own: Int, CaseIterable {
    case length, lettersPerWord, longestWord, capitalised, allCapitals, digits, commas, sentenceEnds
    case endsSentence, endsColon, endsEllipsis, startsSmall, startsDigit, startsQuote, startsBracket,
      startsSign
    case functionWords, quotes, signs, colons
    case isItem, isHeading, level, emptyBefore, emptyAfter
    case classShare, classLegal, classSignup, classAdvert, classCredit, classComment, classCalendar,
      classClock
    case classNavigation, classRelated, classByline, classReporting, classNarration, classAddress,
      classFirstPerson
    case classMachine
    case ruleAdvertisement, ruleRelated, ruleReadOn, ruleComments, ruleSignup, ruleShare, ruleAbout, ruleLegal
    case ruleNavigation, ruleCaption, ruleMetadata, ruleOpensSection
    case repeats, repeatsEarlier
    case indentFromText, indentFromBefore, indentToNext
    case likeTitle, titleInIt, titleRepeats
    case inRun, runFromStart, runFromEnd, runShare, inStrictRun, strictFromStart, strictFromEnd
    case sharedWords, sharedWordsRare
    case place, blocksBefore, blocksAfter, wordsBefore, textBefore, textBeforeCount, textAfterCount,
      sectionsBefore
    case sinceText, untilText, sinceSection, untilSection, sinceSignup, untilSignup, sinceDate, untilDate
    case sinceRepeat, untilRepeat, sinceTitle, sincePicture, untilPicture
    case sharedWithBefore, sharedWithAfter
    case words, wordSum, wordsOfPage
  }

  /// What is looked at in the blocks around it.
  enum Signal: Int, CaseIterable {
    case text, short, item, capitals, functionWords, length, buttons, legal, related, comment, rule, sentence
    case narration, address, spaced, repeated, credit, digits, words
  }

  /// Where around it.
  enum Window: Int, CaseIterable {
    case before1, after1, before2, after2, before5, after5, before16, after16
  }

  /// What markup tells.
  enum Markup: Int, CaseIterable {
    case linkShare, article, main, navigation, header, footer, aside, figure, caption, form, button, hidden
    case comments, related, share, advertisement, signup, legal, byline, date, title, body, container
    case linkShareBefore, linkShareAfter, boldShare, isTable, isPreformatted, isQuotation
    case names, nearNames, inLinkedBody, linkedBody, inSummary, evidence
  }

  /// What a first score tells, for the networks.
  enum Context: Int, CaseIterable {
    case score, before1, after1, before2, after2, before3, after3, before8, after8, before20, after20
    case massBefore, massAfter, sinceBody, untilBody, inBody, bodyFromStart, bodyFromEnd, bodyShare
    case sharedWords, sharedWordsRare, indentFromBody, sameIndentScore, sectionMass, bestBefore, bestAfter
  }

  /// What a first score tells of the stretch of text that a block stands in, and of all stretches of the page.
  enum Segment: Int, CaseIterable {
    case best, mean, low, mass, blocks, meanLength, dates, items, rules, again, ends, legal, comment,
      capitals
    case functionWords, narration, firstPerson, vocabulary, fromDate
    case pageSegments, pageMainShare, pageMass
  }

  /// What a first score tells of the elements around a block, the nearest first.
  enum Element: Int, CaseIterable {
    case parentScore, parentShare, outerScore, outerShare, outermostScore, outermostShare
  }

  /// Where a block stands by what is taken for the headline.
  enum Headline: Int, CaseIterable {
    case own, best, distance, sections, stretches, mass, massAfter, words, wordShare, wordsInStretch
    case stretchDistance
  }

  static let ownStart = 0
  static let aroundStart = ownStart + Own.allCases.count
  static let markupStart = aroundStart + Signal.allCases.count * Window.allCases.count
  static let contextStart = markupStart + Markup.allCases.count
  static let segmentStart = contextStart + Context.allCases.count
  static let elementStart = segmentStart + Segment.allCases.count
  static let headlineStart = elementStart + Element.allCases.count
  static let count = headlineStart + Headline.allCases.count

  static func column(_ own: Own) -> Int { ownStart + own.rawValue }
  static func column(_ signal: Signal, _ window: Window) -> Int {
    aroundStart + signal.rawValue * Window.allCases.count + window.rawValue
  }
  static func column(_ markup: Markup) -> Int { markupStart + markup.rawValue }
  static func column(_ context: Context) -> Int { contextStart + context.rawValue }
  static func column(_ segment: Segment) -> Int { segmentStart + segment.rawValue }
  static func column(_ element: Element) -> Int { elementStart + element.rawValue }
  static func column(_ headline: Headline) -> Int { headlineStart + headline.rawValue }

  /// The features' names in the order of their columns.
  static let names: [String] =
    Own.allCases.map { "\($0)" }
    + Signal.allCases.flatMap { signal in Window.allCases.map { "\(signal).\($0)" } }
    + Markup.allCases.map { "markup.\($0)" }
    + Context.allCases.map { "context.\($0)" }
    + Segment.allCases.map { "segment.\($0)" }
    + Element.allCases.map { "element.\($0)" }
    + Headline.allCases.map { "headline.\($0)" }
}
