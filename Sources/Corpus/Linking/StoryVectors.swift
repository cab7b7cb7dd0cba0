import Glibc
import Ingestion

/// What articles are about, as vectors of words that can be compared: the words of the headline and of the first
/// paragraphs, each weighed by how few of the corpus's articles have it (tf-idf).
///
/// Event detection on news has compared articles so since the TDT evaluations (Allan et al., 1998); a headline and the
/// beginning name the event, later paragraphs its background, which other events share.
struct StoryVectors: Sendable {
  /// A word with its weight.
  struct Component: Sendable, Hashable {
    var word: UInt32
    var weight: Float
  }

  /// How many words of the body count.
  private static let leadWords = 160
  /// A word of the headline counts so much more than one of the body.
  private static let titleWeight: Float = 3
  /// A word with a capital, mostly a name, counts so much more than another.
  private static let nameWeight: Float = 1.6
  /// Shorter words of letters say nothing, names left out.
  private static let shortestWord = 4
  /// As if so many more articles had been seen: in a corpus of three, a word in two of them is still rare.
  private static let priorArticles: Float = 12
  /// So many of an article's weightiest words are looked at to find articles like it.
  private static let keyWords = 14

  /// Each article's words, ascending; the squares of the weights add up to 1.
  private(set) var vectors: [[Component]]

  /// The vectors of articles.
  init(of articles: [Words]) {
    var holders: [UInt32: Int] = [:]
    for article in articles {
      for component in article.counts { holders[component.word, default: 0] += 1 }
    }
    let count = Float(articles.count)
    vectors = articles.map { article in
      var vector = article.counts.map { component in
        let held = Float(holders[component.word] ?? 1)
        let rarity = logarithm((count + Self.priorArticles) / held)
        return Component(word: component.word, weight: component.weight * rarity)
      }
      let length = vector.reduce(Float(0)) { $0 + $1.weight * $1.weight }.squareRoot()
      guard length > 0 else { return [] }
      for index in vector.indices { vector[index].weight /= length }
      return vector
    }
  }

  /// How much two articles are about the same: the cosine of their vectors, 0 to 1.
  func likeness(_ first: Int, _ second: Int) -> Double {
    let (a, b) = (vectors[first], vectors[second])
    var (i, j) = (0, 0)
    var sum: Float = 0
    while i < a.count, j < b.count {
      if a[i].word == b[j].word {
        sum += a[i].weight * b[j].weight
        i += 1
        j += 1
      } else if a[i].word < b[j].word {
        i += 1
      } else {
        j += 1
      }
    }
    return Double(min(1, sum))
  }

  /// An article's weightiest words, ascending.
  func keyWords(_ article: Int) -> [UInt32] {
    vectors[article].sorted { ($1.weight, $0.word) < ($0.weight, $1.word) }.prefix(Self.keyWords).map(\.word)
      .sorted()
  }

  /// The words of one article before they are weighed against others'.
  struct Words: Sendable {
    fileprivate var counts: [Component]

    /// Counts an article's words.
    init(of article: Article) {
      var weights: [UInt32: Float] = [:]
      if let title = article.metadata.title {
        var title = title
        title.withUTF8 { Self.add($0, weight: StoryVectors.titleWeight, limit: .max, to: &weights) }
      }
      article.text.bytes.withUnsafeBufferPointer {
        Self.add($0, weight: 1, limit: StoryVectors.leadWords, to: &weights)
      }
      counts = weights.map { Component(word: $0.key, weight: 1 + logarithm(max(1, $0.value))) }
        .sorted { $0.word < $1.word }
    }

    private static func add(
      _ text: UnsafeBufferPointer<UInt8>, weight: Float, limit: Int, to weights: inout [UInt32: Float]
    ) {
      // No more bytes are looked at than so many long words take.
      let part = UnsafeBufferPointer(rebasing: text.prefix(limit == .max ? text.count : limit * 12))
      var seen = 0
      Tokenizer.forEachToken(in: part) { token, folded in
        seen += 1
        guard seen <= limit else { return }
        let first = part[token.range.lowerBound]
        let isName = (0x41...0x5A).contains(first)
        let isLong = folded.count >= StoryVectors.shortestWord || folded.first.map { $0 >= 0x80 } ?? false
        guard isLong || isName, !commonWords.contains(TermTable.hash(folded)) else { return }
        let word = UInt32(truncatingIfNeeded: TermTable.hash(folded) >> 32)
        weights[word, default: 0] += isName ? weight * StoryVectors.nameWeight : weight
      }
    }
  }

  /// Words of news that say nothing of the event; shorter ones are left out by their length, unless a capital makes a
  /// name of them.
  private static let commonWords: Set<UInt64> = {
    let words = """
      the and but for not you all any can had her was one our out has him his how its may new now old see two way who
      did let put say she too use from have they this that with will what when where which while would could should
      there their them then than these those been being were also about after again against because before between
      both into more most much must only other over said says same some such very just like many made make people
      time year years month months week weeks day days monday tuesday wednesday thursday friday saturday sunday
      today yesterday according told asked added first last next news story report reports
      und der die das den dem des ein eine einer eines einem einen nicht auch sich sind war wird werden wurde wurden
      haben hatte nach über unter gegen beim sein seine ihre ihrer dass aber oder noch nur mehr sagte
      les des une dans pour avec sur sont mais plus leur cette comme était être fait
      los las una para con por como pero más este esta sobre entre desde hasta también
      in on at to of it is as an or by be we he if no so up do my me us am a i
      """
    var hashes: Set<UInt64> = []
    Tokenizer.forEachToken(in: words) { _, folded in hashes.insert(TermTable.hash(folded)) }
    return hashes
  }()
}

/// The natural logarithm of a positive number.
private func logarithm(_ number: Float) -> Float { Float(Glibc.log(Double(number))) }
