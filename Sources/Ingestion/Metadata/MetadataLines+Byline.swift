extension MetadataLines {
  /// A byline has no more words.
  private static let longestByline: Int32 = 40
  /// Names alone in a line, with nothing between them, are a menu when they are more words.
  private static let wordsOfTwoNames: Int32 = 4
  /// So many of the best blocks are read.
  private static let candidatesRead = 4
  /// A line of its own for each of several authors has no more words: a name, a role.
  private static let longestNameLine: Int32 = 8
  /// A name alone beside the byline, without a "by", is another author's from this score on.
  private static let leastNeighbour: Float = 0.5

  /// The authors that a page's text names.
  struct FoundByline {
    var names: [String]
    var blocks: [Int]
    /// A "by" or the page's markup says that they are authors.
    var isSure = false
  }

  /// The authors named in the block that most looks like a byline, nil where none does.
  ///
  /// - Parameter title: the headline, whose words are no author's name unless a "by" says so.
  /// - Returns: the names and where they stand.
  func byline(title: String?) -> FoundByline? {
    guard !page.blocks.isEmpty else { return nil }
    let scores = MetadataWeights.byline.sums(score.features, first: head)
    let candidates = (0..<head).filter {
      (Logistic.probability(scores[$0]) >= MetadataWeights.leastByline || isMarked($0))
        && score.shape.shapes[$0].words <= Self.longestByline && mayNameAuthors($0)
    }
    // The best that holds a name: a line that only says "By" has it on the next.
    var ranked = candidates.filter { !isTrace($0) }.first(Self.candidatesRead, by: scores)
    if ranked.count < Self.candidatesRead {
      ranked += candidates.filter(isTrace).first(Self.candidatesRead - ranked.count, by: scores)
    }
    guard !ranked.isEmpty else { return nil }
    let titleWords = Set(title.map { PhraseHash.hashes(of: $0) } ?? [])
    for block in ranked {
      let reading = reading(of: block, titleWords)
      if !reading.names.isEmpty {
        var found = withNeighbours(reading, block, scores, candidates, titleWords)
        found.isSure = reading.isSaid || isMarked(block)
        return withWholeName(found, candidates, titleWords)
      }
      if block + 1 < page.blocks.count, score.shape.shapes[block].words <= 2 {
        let next = self.reading(of: block + 1, titleWords)
        if !next.names.isEmpty {
          return FoundByline(names: next.names, blocks: [block + 1], isSure: reading.isSaid)
        }
      }
    }
    return nil
  }

  /// Whether the page's text holds one of some names, in the same letters.
  func showsAny(of names: [String]) -> Bool {
    page.text.withUnsafeBufferPointer { text in
      names.contains { name in name.withBytes { text.firstPlace(of: $0) != nil } }
    }
  }

  /// Whether the page's markup calls a block a byline.
  private func isMarked(_ block: Int) -> Bool {
    let hints = page.blocks[block].hints
    return hints.contains(.byline) && hints.isDisjoint(with: [.comments, .related, .footer, .aside])
  }

  /// What a byline says, without names that are only words of the headline.
  private func reading(of block: Int, _ title: Set<UInt64>) -> BylineReader.Reading {
    var reading = bytes(of: block, BylineReader.reading(of:))
    if !reading.isSaid, !title.isEmpty {
      reading.names.removeAll { title.isSuperset(of: PhraseHash.hashes(of: $0)) }
    }
    return reading
  }

  /// Where the byline says a first name alone: the whole name, if another line says it.
  private func withWholeName(_ found: FoundByline, _ candidates: [Int], _ title: Set<UInt64>) -> FoundByline {
    guard found.names.count == 1, !found.names[0].utf8.contains(0x20) else { return found }
    var found = found
    let opening = found.names[0] + " "
    let bare = found.names[0]
    for block in candidates
    where bytes(of: block, { text in bare.withBytes { text.firstPlace(of: $0) != nil } }) {
      if let whole = reading(of: block, title).names.first(where: { $0.hasPrefix(opening) }) {
        found.names = [whole]
        break
      }
    }
    return found
  }

  /// Where each of several authors has a line: the names right before and after the best one, said as that is said.
  private func withNeighbours(
    _ own: BylineReader.Reading, _ block: Int, _ scores: [Float], _ candidates: [Int], _ title: Set<UInt64>
  ) -> FoundByline {
    var found = FoundByline(names: own.names, blocks: [block])
    guard score.shape.shapes[block].words <= Self.longestNameLine else { return found }
    for step in [-1, 1] {
      var at = block + step
      while candidates.contains(at), score.shape.shapes[at].words <= Self.longestNameLine {
        let other = reading(of: at, title)
        let names = other.names.filter { !found.names.contains($0) }
        guard other.isSaid == own.isSaid, !names.isEmpty,
          own.isSaid || Logistic.probability(scores[at]) >= Self.leastNeighbour
        else { break }
        found.names = step < 0 ? names + found.names : found.names + names
        found.blocks.append(at)
        at += step
      }
    }
    return found
  }

  /// Whether a block may be a byline: not where a rule takes it for a caption, a legal notice or the like.
  private func mayNameAuthors(_ block: Int) -> Bool {
    let rule = score.shape.shapes[block].rule
    guard !isMenu(block) || score.shape.shapes[block].words <= Self.wordsOfTwoNames else { return false }
    switch NoiseRules.facts[Int(rule)].reason {
    case nil, .metadata, .about, .share, .related, .navigation: return true
    default: return false
    }
  }

  /// Whether a block is what a tool left of a picture, a button or a link of the head: names in it are seldom authors'.
  private func isTrace(_ block: Int) -> Bool {
    score.shape.shapes[block].rule == Self.machineTrace
  }
  /// The number plus one of the rule for such traces.
  private static let machineTrace =
    NoiseRules.all.firstIndex { $0.name == "machine-trace" }.map { UInt8($0 + 1) } ?? .max
}
