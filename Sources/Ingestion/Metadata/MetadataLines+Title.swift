extension MetadataLines {
  /// The headline, and the blocks that say it.
  func title() -> (text: String, blocks: [Int])? {
    var text: String?
    if let clue = titleFromClues() {
      text = clue
    } else if let block = bestTitleBlock() {
      text = TitleReader.headline(of: whole(block) ?? self.text(block))
      if let line = text { text = withoutOutlet(line, at: block) }
      if let text { return (text, blocks(saying: text, and: block)) }
    }
    return text.map { ($0, blocks(saying: $0, and: nil)) }
  }

  /// A headline without the outlet's name beside it: what stands alone on another line is the headline itself.
  private func withoutOutlet(_ line: String, at block: Int) -> String {
    // Amid a page, a dash is more likely the headline's own than one before the outlet's name.
    for part in TitleReader.parts(of: line, barsOnly: block > 0) {
      let (hash, words) = PhraseHash.sequence(of: part)
      guard words >= 2 else { continue }
      let standsAlone = (0..<head).contains { $0 != block && score.shape.shapes[$0].hash == hash }
      if standsAlone { return part }
    }
    return block == 0 ? TitleReader.withoutOutlet(line) : line
  }

  /// The whole headline where tags amid it broke it into lines: the document's own title, on the first line, has it in
  /// one piece.
  private func whole(_ block: Int) -> String? {
    guard block > 1, !page.hasMarkup, !page.blocks.isEmpty else { return nil }
    let document = words(of: 0)
    let own = words(of: block)
    guard own.count >= 2, own.count < document.count, document.count <= Self.longestDocumentTitle else {
      return nil
    }
    guard
      let at = (0...document.count - own.count).first(where: {
        document[$0..<$0 + own.count].elementsEqual(own)
      })
    else { return nil }
    // Lines before and after that go on with the same words.
    var (from, to) = (at, at + own.count)
    var (first, last) = (block, block)
    while first > 1 {
      let before = words(of: first - 1)
      guard !before.isEmpty, before.count <= from, document[from - before.count..<from].elementsEqual(before)
      else { break }
      from -= before.count
      first -= 1
    }
    while last + 1 < page.blocks.count {
      let after = words(of: last + 1)
      guard !after.isEmpty, to + after.count <= document.count,
        document[to..<to + after.count].elementsEqual(after)
      else { break }
      to += after.count
      last += 1
    }
    return first < last ? (first...last).map(text).joined(separator: " ") : nil
  }
  /// A document's title has no more words.
  private static let longestDocumentTitle = 60

  /// All blocks with just the headline's words, and the one that it was read from.
  private func blocks(saying title: String, and block: Int?) -> [Int] {
    let hash = Self.hash(title)
    return page.blocks.indices.filter { score.shape.shapes[$0].hash == hash || $0 == block }
  }

  /// The best headline that the clues name: of a page with markup they know its headings already.
  private func titleFromClues() -> String? {
    page.clues.titles.first { !$0.isEmpty }
  }

  /// The block that most looks like the headline.
  private func bestTitleBlock() -> Int? {
    guard !page.blocks.isEmpty else { return nil }
    var sums = score.headlines
    let candidates = (0..<head).filter { mayBeHeadline($0) }
    let outlet = site.map(AuthorClues.letters(of:))
    for block in candidates.first(Self.candidatesWeighed, by: sums) {
      sums[block] -=
        bytes(of: block, TitleReader.doubt(about:)) + (isOutlet(block, outlet) ? Self.outletPenalty : 0)
    }
    guard let first = candidates.max(by: { sums[$0] < sums[$1] }) else { return nil }
    let best =
      headline(below: first, sums, candidates) ?? headline(over: first, sums)
      ?? heading(likeDocument: first, sums, candidates) ?? first
    return Logistic.probability(max(sums[best], sums[first])) >= MetadataWeights.leastTitle
      ? best : lineOverBody
  }

  /// The one line over the body of a page that begins with it: short as it may be, it is the headline.
  private var lineOverBody: Int? {
    bodyStart == 1 && !page.hasMarkup && mayBeHeadline(0) && !isMenu(0) && !endsFlat(0) ? 0 : nil
  }

  /// Whether a block ends with a full stop, as standfirsts do and headlines seldom.
  private func endsFlat(_ block: Int) -> Bool {
    let text = page.text[page.blocks[block].range]
    return text.last == UInt8(ascii: ".") && !text.suffix(2).elementsEqual([0x2E, 0x2E])
  }

  /// Whether a block says just the outlet's name.
  private func isOutlet(_ block: Int, _ outlet: String?) -> Bool {
    guard score.shape.shapes[block].words <= Self.longestOutlet, let outlet else { return false }
    return AuthorClues.letters(of: text(block)) == outlet
  }

  /// Where the best block is the document's own title, on the first line: the heading that shares half its words with it,
  /// which is what the page shows.
  private func heading(likeDocument first: Int, _ sums: [Float], _ candidates: [Int]) -> Int? {
    guard first == 0, !page.hasMarkup else { return nil }
    let document = Set(PhraseHash.hashes(of: TitleReader.withoutOutlet(text(0))))
    guard document.count >= Self.leastShared else { return nil }
    var best: (block: Int, shared: Int)?
    for block in candidates where block > 0 && block <= bodyStart {
      let own = score.shape.shapes[block]
      guard own.words >= Self.leastShared, own.words <= Self.longestHeadline,
        sums[block] >= sums[first] - Self.likeDocument
      else { continue }
      let words = Set(words(of: block))
      let shared = words.intersection(document).count
      if shared * 2 >= min(words.count, document.count), shared > best?.shared ?? 0 { best = (block, shared) }
    }
    return best?.block
  }

  /// Whether a block may be the headline: not where a rule takes it for a menu's entry, a byline, a date or a
  /// button.
  private func mayBeHeadline(_ block: Int) -> Bool {
    let rule = score.shape.shapes[block].rule
    switch NoiseRules.facts[Int(rule)].reason {
    case .navigation, .metadata, .share, .signup, .comments, .legal: return false
    default: return true
    }
  }

  /// Where the best block looks like the outlet's name or its menu: the best longer line below it, above the body,
  /// that is nearly as good.
  private func headline(below first: Int, _ sums: [Float], _ candidates: [Int]) -> Int? {
    let shapes = score.shape.shapes
    let isName = first < Self.blocksWithName && shapes[first].words <= Self.longestName
    guard isName || isMenu(first) else { return nil }
    return
      candidates.filter {
        $0 > first && $0 <= bodyStart && !isMenu($0) && sums[$0] >= sums[first] - Self.nearlyAsGood
          && (!isName || shapes[$0].words >= Self.longestName + 2)
      }.max { sums[$0] < sums[$1] }
  }

  /// Where the best block looks like a standfirst: the line right before it, nearly as good and less like the body or
  /// shorter.
  private func headline(over first: Int, _ sums: [Float]) -> Int? {
    let before = first - 1
    guard before >= 0, mayBeHeadline(before), !isMenu(before) else { return nil }
    let (shape, over) = (score.shape.shapes[first], score.shape.shapes[before])
    let isLessLikeBody =
      sums[before] >= sums[first] - Self.aboutAsGood && over.words >= Self.longestName + 2
      && score.scores[first] >= score.scores[before] * Self.moreLikeBody
    let isSentenceBelow =
      sums[before] >= sums[first] - Self.nearlyAsGood && shape.words > over.words
      && over.words >= Self.longestName && endsFlat(first) && !endsFlat(before)
    guard isLessLikeBody || isSentenceBelow else { return nil }
    // A line that says the same, with a label or a path before it, is no headline with its standfirst.
    let own = Set(words(of: first))
    let same = own.intersection(words(of: before)).count
    return same * 2 < own.count ? before : nil
  }

  /// Names alone, without a small word or a sign between them, as a menu set in one line has them.
  func isMenu(_ block: Int) -> Bool {
    let own = score.shape.shapes[block]
    return own.words >= 4 && own.capitalised == own.words - 1 && own.functionWords.max() == 0
      && own.commas + own.colons + own.quotes + own.sentenceEnds == 0 && !own.startsSmall
  }

  /// So many of the best blocks are looked at for what speaks against them.
  private static let candidatesWeighed = 10
  /// An outlet's name is seldom longer, in words.
  private static let longestOutlet: Int32 = 8
  /// How much less a line's sum counts that is just the outlet's name.
  private static let outletPenalty: Float = 3
  /// Fewer words in common mean nothing; a headline of fewer is a label.
  private static let leastShared = 3
  /// A headline has no more words.
  private static let longestHeadline: Int32 = 40
  /// How much less a heading's sum may be than the document's title's.
  private static let likeDocument: Float = 4
  /// An outlet's name stands in one of so many first blocks.
  private static let blocksWithName = 3
  /// An outlet's name has at most so many words.
  private static let longestName: Int32 = 4
  /// How much less a line's sum may be than a name's and yet be the headline: measured, 27 headlines of 1540 dumps were
  /// found so and none lost; from 3 on some were.
  private static let nearlyAsGood: Float = 2.5
  /// How much less a headline's sum may be than its standfirst's.
  private static let aboutAsGood: Float = 0.5
  /// How much more than its headline a standfirst must look like body.
  private static let moreLikeBody: Float = 1.5
}

extension [Int] {
  /// The so many with the greatest weights, the greatest first; of the same weight, the one that stands first.
  func first(_ count: Int, by weights: [Float]) -> [Int] {
    var best: [Int] = []
    best.reserveCapacity(count + 1)
    for element in self {
      if best.count == count, let last = best.last, weights[element] <= weights[last] { continue }
      let place = best.firstIndex { weights[$0] < weights[element] } ?? best.count
      best.insert(element, at: place)
      if best.count > count { best.removeLast() }
    }
    return best
  }
}
