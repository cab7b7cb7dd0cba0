import Ingestion

extension ReaderMarks {
  /// The same with the stories that a question names.
  ///
  /// The articles are linked for that where they have not been; see ``Corpus/stories``.
  func with(storiesAskedForBy query: Query, in corpus: Corpus) -> ReaderMarks {
    let names = query.stories
    guard !names.isEmpty else { return self }
    var marks = self
    for name in names { marks.stories[name] = corpus.articles(ofStory: name) }
    return marks
  }
}

extension Corpus {
  /// The articles that tell a story.
  ///
  /// - Parameter name: the story's name (`s4`), or the beginning of the ID of an article that tells it.
  /// - Returns: the articles; the named one alone where nobody else tells its story; none where there is no such story.
  func articles(ofStory name: String) -> Set<ArticleID> {
    let known = stories
    if name.first == "s", let number = Int(name.dropFirst()), known.groups.indices.contains(number - 1) {
      return Set(known.groups[number - 1].members.map { id(at: $0.position) })
    }
    guard let position = position(ofIDPrefix: name) else { return [] }
    guard let group = known.group(of: position) else { return [id(at: position)] }
    return Set(known.groups[group].members.map { id(at: $0.position) })
  }
}
