import Ingestion
import Synchronization

/// What linking knows of one article alone.
struct ArticleFacts: Sendable {
  /// The sketch of its text.
  let sketch: TextSketch

  /// The words of its headline and beginning.
  let words: StoryVectors.Words

  /// What there is to know of an article.
  init(of article: Article) {
    sketch = TextSketch(of: article.text)
    words = StoryVectors.Words(of: article)
  }

  /// The facts of all articles of a corpus, computed on all cores.
  static func all(in corpus: Corpus) -> [ArticleFacts] {
    concurrently(corpus.count) { ArticleFacts(of: corpus[$0].article) }
  }
}
