import Corpus

/// What links the articles of a snapshot with each other; computed off the screen's thread.
package struct Links: Sendable {
  /// The number of the reading whose articles these are.
  let reading: Int

  /// How many articles the snapshot had.
  let count: Int

  /// Whether all had been read.
  let isComplete: Bool

  /// Quotes that report one statement.
  let quotes: QuoteGroups

  /// Articles that tell one story.
  let stories: StoryGroups

  /// Who speaks.
  let speakers: Speakers

  /// Links a corpus; takes time in proportion to its size.
  package init(of corpus: Corpus, reading: Int = 0) {
    self.reading = reading
    count = corpus.count
    isComplete = corpus.report.isComplete
    quotes = corpus.quoteGroups
    stories = corpus.stories
    speakers = corpus.speakers
  }
}
