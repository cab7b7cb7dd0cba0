/// The door for the training program: the very features that decisions are made of, as numbers.
package enum NoiseTraining {
  /// The features' names, in the order of their columns.
  package static var featureNames: [String] { Feature.names }

  /// Columns from here on need a first score.
  package static var firstContextColumn: Int { Feature.contextStart }

  /// Columns from here on need a score of headlines too.
  package static var firstHeadlineColumn: Int { Feature.headlineStart }

  /// A page with its features.
  package struct Example {
    /// The texts of the blocks.
    package var texts: [String]
    /// Column after column, `stride` values each, of which the first `texts.count` count.
    package var values: [Float]
    /// How many values a column takes.
    package var stride: Int
  }

  /// What single words tell, learnt from some of the pages.
  package struct Words {
    fileprivate let table: WordTable

    /// Reads a table of words and weights; nil where it cannot be read.
    package init?(table: String) {
      guard let words = WordTable(table: table) else { return nil }
      self.table = words
    }
  }

  /// What a page's bytes are.
  package enum Form: UInt8, Sendable {
    case dump, html
  }

  /// The features of a page's blocks, with those that need a first score where one is given.
  ///
  /// - Parameters:
  ///   - bytes: the page.
  ///   - form: what its bytes are.
  ///   - words: what single words tell, in place of the program's own table.
  ///   - scores: a first score of each block.
  ///   - headlines: how sure it is that each block is the headline.
  /// - Returns: the blocks and the values.
  package static func example(
    of bytes: [UInt8], as form: Form, words: Words? = nil, scores: [Float]? = nil,
    headlines: [Float]? = nil
  ) -> Example {
    let page = page(of: bytes, as: form)
    let shape = PageShape(of: page)
    var table = NoiseFeatures.table(
      of: page, shape: shape, plan: ColumnPlan(all: Feature.count),
      words: words?.table ?? NoiseWeights.words)
    if let scores {
      table.withColumns { columns in
        NoiseFeatures.fillContext(columns, page: page, shape: shape, scores: scores)
        guard let headlines else { return }
        NoiseFeatures.fillHeadline(columns, shape: shape, scores: scores, headlines: headlines)
      }
    }
    return Example(
      texts: page.blocks.map { String(decoding: page.text[$0.range], as: UTF8.self) }, values: table.values,
      stride: table.stride)
  }

  /// The words that name a page's elements.
  package struct Names: Encodable {
    /// Each element's parent, -1 for the outermost.
    package var parents: [Int32]
    /// Each element's words.
    package var words: [[String]]
    /// Each block's innermost element.
    package var nodes: [Int32]
  }

  /// The words that name the elements around a page's blocks.
  package static func names(ofHTML bytes: [UInt8]) -> Names {
    let (page, names) = MarkupReader.pageWithNames(of: LineEnds.unified(bytes))
    return Names(
      parents: page.tree.nodes.map(\.parent), words: page.tree.nodes.indices.map { names[$0] ?? [] },
      nodes: page.blocks.map(\.node))
  }

  /// How many blocks a page has.
  package static func blockCount(of bytes: [UInt8], as form: Form) -> Int {
    page(of: bytes, as: form).blocks.count
  }

  /// The words of each block that ``WordTable`` may know, in small letters; an empty one for each that it cannot.
  package static func words(of bytes: [UInt8], as form: Form) -> [[String]] {
    let page = page(of: bytes, as: form)
    return page.text.withUnsafeBufferPointer { text in
      Lexicon.shared.withLookup { lexicon in
        page.blocks.map { block in
          var words: [String] = []
          var reader = WordReader(text, in: block.range)
          var isAfterIdeograph = false
          while let word = reader.next() {
            if word.isIdeograph {
              // Pairs of them are in the vocabulary, but are no words of the table.
              if isAfterIdeograph { words.append("") }
              isAfterIdeograph = true
              continue
            }
            isAfterIdeograph = false
            guard word.letters >= Vocabulary.leastLetters,
              !Lexicon.isFunctionWord(lexicon.entry(of: word.hash))
            else { continue }
            words.append(String(decoding: text[word.range], as: UTF8.self).lowercased())
          }
          return words
        }
      }
    }
  }

  /// The names of what lines of a dump are joined by.
  package static var joinFeatureNames: [String] { FragmentShape.names }

  /// The lines of a dump with what is known of their joins.
  package static func joins(ofDump bytes: [UInt8]) -> Example {
    LineEnds.unified(bytes).withUnsafeBufferPointer { source in
      let lines = DumpLineScanner(source).lines(OddMarks(of: source))
      let table = FragmentJoins.table(lines: lines, source: source)
      return Example(
        texts: lines.map { String(decoding: source[$0.content], as: UTF8.self) }, values: table.values,
        stride: table.stride)
    }
  }

  /// The article of a page, with nothing between: to measure this stage alone.
  package static func article(of bytes: [UInt8], as form: Form) -> Article {
    let origin = Source(
      place: Source.Place(path: "-", offset: 0), length: bytes.count, digest: Digest(of: bytes),
      format: form == .html ? .html : .text)
    return ArticleAssembly.article(from: page(of: bytes, as: form), source: origin)
  }

  private static func page(of bytes: [UInt8], as form: Form) -> Page {
    switch form {
    case .dump: DumpReader.page(of: LineEnds.unified(bytes))
    case .html: MarkupReader.page(of: LineEnds.unified(bytes))
    }
  }
}
