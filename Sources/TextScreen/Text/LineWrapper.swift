/// One line of a wrapped text.
package struct TextLine: Sendable, Hashable {
  /// The bytes that the line shows, without the blanks at its end.
  package var bytes: Range<Int>

  /// The same as indices of clusters, counted from where wrapping began.
  package var clusters: Range<Int>

  /// How many cells stand empty before it.
  package var indent: Int

  /// How many cells its text takes.
  package var width: Int

  /// Where the next line begins, in bytes; the end of the text after the last line.
  package var next: Int
}

/// Breaks text into lines of a width in cells.
///
/// Lines are broken where ``LineBreaker`` allows; only a word that is too long for a line is cut. Blanks at a line's
/// end belong to it and are not shown.
package struct LineWrapper: Sendable, Hashable {
  /// More blanks than this at a line's end make a line of their own, so that one line costs bounded work.
  private static let blankLimit = 4096

  /// The width of a line, its indent included.
  package var columns: Int

  /// Empty cells before the first line.
  package var firstIndent: Int

  /// Empty cells before all other lines.
  package var hangingIndent: Int

  package init(columns: Int, firstIndent: Int = 0, hangingIndent: Int = 0) {
    self.columns = columns
    self.firstIndent = firstIndent
    self.hangingIndent = hangingIndent
  }

  /// Wraps a text that is already safe.
  ///
  /// An empty text is one empty line.
  package func lines(of text: SafeText) -> [TextLine] {
    var lines: [TextLine] = []
    var index = 0
    repeat {
      let isFirst = lines.isEmpty
      let rest = text.clusters[index...]
      let start = rest.first?.offset ?? text.clusters.last?.bytes.upperBound ?? 0
      var line = line(of: rest.makeIterator(), from: start, isFirst: isFirst)
      line.line.clusters = (line.line.clusters.lowerBound + index)..<(line.line.clusters.upperBound + index)
      index += line.consumed
      lines.append(line.line)
    } while index < text.clusters.count
    return lines
  }

  /// Wraps a range of a raw text, such as one paragraph, without making all of it safe.
  ///
  /// Draw a line as `SafeText(utf8: bytes[line.bytes])`.
  ///
  /// - Parameters:
  ///   - bytes: the whole text.
  ///   - range: the paragraph's bytes. An empty one is one empty line.
  ///   - resuming: where to go on, a line's ``TextLine/next`` or ``TextLine/bytes`` start; nil begins the paragraph.
  ///   - limit: how many lines to make at the most; each costs work by its own length only.
  /// - Returns: the lines, at least one.
  package func lines(
    of bytes: [UInt8], in range: Range<Int>, resumingAt resuming: Int? = nil, limit: Int = .max
  ) -> [TextLine] {
    let range = range.clamped(to: 0..<bytes.count)
    return bytes.withUnsafeBufferPointer { buffer in
      var lines: [TextLine] = []
      var start = max(range.lowerBound, resuming ?? range.lowerBound)
      var clusterCount = 0
      repeat {
        let rest = UnsafeBufferPointer(rebasing: buffer[min(start, range.upperBound)..<range.upperBound])
        let scanner = ClusterScanner(rest, base: start)
        var line = line(of: scanner, from: start, isFirst: start == range.lowerBound)
        line.line.clusters =
          (line.line.clusters.lowerBound + clusterCount)..<(line.line.clusters.upperBound + clusterCount)
        clusterCount += line.consumed
        // Invisible bytes at the end make no line.
        if line.consumed == 0 { line.line.next = range.upperBound }
        start = line.line.next
        lines.append(line.line)
      } while start < range.upperBound && lines.count < limit
      return lines
    }
  }

  /// Makes one line of the clusters to come.
  ///
  /// - Returns: the line, its clusters counted from its start, and how many clusters belong to it.
  private func line(
    of source: some IteratorProtocol<SafeText.Cluster>, from start: Int, isFirst: Bool
  ) -> (line: TextLine, consumed: Int) {
    var source = source
    // At least a wide cluster fits, whatever the indent.
    let indent = max(0, min(isFirst ? firstIndent : hangingIndent, columns - 2))
    let room = max(1, columns - indent)
    var breaker = LineBreaker()
    // What the line is up to the cluster being looked at, and up to the last place where it may be broken.
    var line = TextLine(bytes: start..<start, clusters: 0..<0, indent: indent, width: 0, next: start)
    var breakable: (line: TextLine, consumed: Int)?
    var taken = 0
    var width = 0
    var blanks = 0
    var upcoming = source.next()
    while let cluster = upcoming {
      upcoming = source.next()
      if breaker.allowsBreak(before: cluster, next: upcoming), taken > 0 { breakable = (line, taken) }
      if cluster.isBlank {
        blanks += 1
        if blanks > Self.blankLimit { return (line, taken) }
      } else {
        blanks = 0
        // A cluster that is wider than the whole line stands alone in it.
        if width + cluster.width > room, taken > 0 { return breakable ?? (line, taken) }
      }
      width += cluster.width
      taken += 1
      line.next = max(line.next, cluster.bytes.upperBound)
      if !cluster.isBlank {
        line.bytes = start..<line.next
        line.clusters = 0..<taken
        line.width = width
      }
    }
    return (line, taken)
  }
}
