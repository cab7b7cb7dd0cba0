extension NoiseFeatures {
  /// Fills repetition, and what blocks share with the title and with the page's longest run of text.
  static func fillVocabulary(_ table: ColumnWriter, page: Page, shape: PageShape) {
    fillRepeats(table, shape: shape)
    fillTitle(table, page: page, shape: shape)
    let shared: [Feature.Own] = [.sharedWithBefore, .sharedWithAfter]
    if shared.contains(where: { table.plan.isAsked(Feature.column($0)) }) {
      fillNeighbours(table, shape: shape)
    }
  }

  /// Fills what the words of each block tell: of many words each tells less, and a single one proves little.
  static func fillWords(_ table: ColumnWriter, shape: PageShape, words: WordTable) {
    let (mean, sum) = (table[Feature.column(Feature.Own.words)], table[Feature.column(.wordSum)])
    var (all, count): (Float, Float) = (0, 0)
    shape.vocabulary.withUnsafeBufferPointer { vocabulary in
      for (index, own) in shape.shapes.enumerated() where !own.vocabulary.isEmpty {
        let weight = words.sum(of: vocabulary[own.vocabulary])
        sum[index] = weight
        mean[index] = weight / (Float(own.vocabulary.count) + 2).squareRoot()
        all += weight
        count += Float(own.vocabulary.count)
      }
    }
    let ofPage = table[Feature.column(Feature.Own.wordsOfPage)]
    for index in 0..<table.blocks { ofPage[index] = all / (count + 3) }
  }

  /// Counts how often each block's words stand on the page again.
  private static func fillRepeats(_ table: ColumnWriter, shape: PageShape) {
    var slots = 64
    while slots < shape.shapes.count * 2 { slots *= 2 }
    var keys = [UInt64](repeating: 0, count: slots)
    var counts = [UInt16](repeating: 0, count: slots)
    let (repeats, earlier) = (table[Feature.column(.repeats)], table[Feature.column(.repeatsEarlier)])
    func slot(of hash: UInt64) -> Int {
      var slot = Int(truncatingIfNeeded: hash &>> 20) & (slots - 1)
      while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & (slots - 1) }
      return slot
    }
    for (index, own) in shape.shapes.enumerated() where own.words > 0 {
      let at = slot(of: own.hash)
      keys[at] = own.hash
      earlier[index] = Float(min(3, counts[at]))
      counts[at] &+= 1
    }
    for (index, own) in shape.shapes.enumerated() where own.words > 0 {
      repeats[index] = Float(min(4, counts[slot(of: own.hash)] &- 1))
    }
  }

  /// How many of each block's words stand in the block before and after: a headline above its teaser, a picture's name
  /// above its caption.
  private static func fillNeighbours(_ table: ColumnWriter, shape: PageShape) {
    let (before, after) = (table[Feature.column(.sharedWithBefore)], table[Feature.column(.sharedWithAfter)])
    shape.vocabulary.withUnsafeBufferPointer { vocabulary in
      var (head, headBits) = (0..<0, WordBits())
      for (index, own) in shape.shapes.enumerated() {
        // Only short blocks echo each other as a whole; of long ones, the beginnings tell.
        let tail = own.vocabulary.prefix(24)
        var tailBits = WordBits()
        var shared: Float = 0
        for word in tail {
          let key = vocabulary[word]
          tailBits.insert(key)
          // Few words of the one need be compared with all of the other.
          if headBits.mayContain(key), head.contains(where: { vocabulary[$0] == key }) { shared += 1 }
        }
        if !head.isEmpty, !tail.isEmpty {
          before[index] = shared / Float(tail.count)
          after[index - 1] = shared / Float(head.count)
        }
        (head, headBits) = (tail, tailBits)
      }
    }
  }

  /// How much of each block is in the page's title (the clue, else the first block), and the other way round.
  private static func fillTitle(_ table: ColumnWriter, page: Page, shape: PageShape) {
    var title = KeySet()
    if let clue = page.clues.titles.first {
      title = KeySet(PhraseHash.hashes(of: clue).map(Vocabulary.key))
    }
    if title.count == 0, let first = shape.shapes.first(where: { $0.vocabulary.count >= 2 }) {
      title = KeySet(shape.vocabulary[first.vocabulary])
    }
    guard title.count > 0 else { return }
    let (like, inIt) = (table[Feature.column(.likeTitle)], table[Feature.column(.titleInIt)])
    var last = -1
    let since = table[Feature.column(.sinceTitle)]
    shape.vocabulary.withUnsafeBufferPointer { vocabulary in
      for index in shape.shapes.indices {
        let own = shape.shapes[index].vocabulary
        since[index] = last < 0 ? 8 : logarithm(Float(index - last))
        guard own.count > 0, own.count <= 60 else { continue }
        let shared = Float(title.count(of: vocabulary[own]))
        like[index] = shared / Float(own.count)
        inIt[index] = min(1, shared / Float(title.count))
        if like[index] > 0.7, inIt[index] > 0.5 { last = index }
      }
    }
  }

  /// Fills how much of each block's words stand elsewhere in the body as far as it is known.
  ///
  /// - Parameters:
  ///   - shared: the column for the share of words that the body has too.
  ///   - rare: the column for how much of each word's places are the body's.
  ///   - shape: the page's words.
  ///   - weight: whether each block counts as body.
  @inline(__always)
  static func fillSharedWords(
    _ shared: UnsafeMutableBufferPointer<Float>, rare: UnsafeMutableBufferPointer<Float>, shape: PageShape,
    weight: (Int) -> Bool
  ) {
    // No slot is counted more often than there are words.
    if shape.vocabulary.count <= UInt16.max {
      fillSharedWords(shared, rare: rare, shape: shape, counting: UInt32.self, weight: weight)
    } else {
      fillSharedWords(shared, rare: rare, shape: shape, counting: UInt64.self, weight: weight)
    }
  }

  /// For each slot of words, the lower half of a count tells how much there is in all, the upper how much of it is the
  /// body's.
  @inline(__always)
  private static func fillSharedWords<Count: FixedWidthInteger & UnsignedInteger>(
    _ shared: UnsafeMutableBufferPointer<Float>, rare: UnsafeMutableBufferPointer<Float>, shape: PageShape,
    counting: Count.Type, weight: (Int) -> Bool
  ) {
    let half = Count(Count.bitWidth / 2)
    let mask = sharedWordSlots &- 1
    withUnsafeTemporaryAllocation(of: Count.self, capacity: sharedWordSlots) { counts in
      counts.initialize(repeating: 0)
      shape.vocabulary.withUnsafeBufferPointer { vocabulary in
        // The words of all blocks stand one after the other: blocks of one weight are counted as one.
        var index = 0
        while index < shape.shapes.count {
          let (isBody, first) = (weight(index), shape.shapes[index].vocabulary.lowerBound)
          repeat { index &+= 1 } while index < shape.shapes.count && weight(index) == isBody
          let added: Count = isBody ? 1 &<< half | 1 : 1
          for word in first..<shape.shapes[index &- 1].vocabulary.upperBound {
            counts[Int(vocabulary[word]) & mask] &+= added
          }
        }
        for (index, own) in shape.shapes.enumerated() where !own.vocabulary.isEmpty {
          let ownWeight: Int32 = weight(index) ? 1 : 0
          var found: Int32 = 0
          var focused: Float = 0
          for word in own.vocabulary {
            let count = counts[Int(vocabulary[word]) & mask]
            let others = Int32(truncatingIfNeeded: count &>> half) &- ownWeight
            let all = Int32(truncatingIfNeeded: count & (1 &<< half &- 1))
            // Factors in place of branches, which no processor can foresee: where no other block has a word, others are
            // none.
            found &+= min(1, others)
            focused += Float(others) / (Float(all) - 0.5)
          }
          let count = Float(own.vocabulary.count)
          shared[index] = Float(found) / count
          rare[index] = focused / count
        }
      }
    }
  }

  private static let sharedWordSlots = 8192
}

/// Which words may stand in a block: two bits for each.
private struct WordBits {
  private var (first, second): (UInt64, UInt64) = (0, 0)

  @inline(__always)
  mutating func insert(_ key: UInt32) {
    first |= 1 &<< UInt64(key)
    second |= 1 &<< UInt64(key &>> 6)
  }

  @inline(__always)
  func mayContain(_ key: UInt32) -> Bool {
    first &>> UInt64(key) & second &>> UInt64(key &>> 6) & 1 != 0
  }
}

/// A title's words by their keys, few enough to be compared one by one with those that may be among them.
private struct KeySet {
  private var keys: [UInt32] = []
  /// Most words are not among them: a bit for each of 1024 slots spares looking for them.
  private var bits = [UInt64](repeating: 0, count: 16)

  /// How many different ones.
  var count: Int { keys.count }

  init(_ keys: some Sequence<UInt32> = []) {
    for key in keys where !self.keys.contains(key) {
      self.keys.append(key)
      bits[Int(key >> 6) & 15] |= 1 << UInt64(key & 63)
    }
  }

  /// How many of some words are among them.
  func count(of words: UnsafeBufferPointer<UInt32>.SubSequence) -> Int {
    bits.withUnsafeBufferPointer { bits in
      var count = 0
      for word in words where bits[Int(word &>> 6) & 15] &>> UInt64(word & 63) & 1 != 0 {
        if keys.contains(word) { count &+= 1 }
      }
      return count
    }
  }
}
