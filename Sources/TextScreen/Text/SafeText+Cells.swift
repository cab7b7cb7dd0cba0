extension SafeText {
  /// A part of the text, by the indices of its clusters, cut to the text's bounds.
  package subscript(range: Range<Int>) -> SafeText {
    SafeText(clusters: Array(clusters[range.clamped(to: 0..<clusters.count)]))
  }

  /// As much of the beginning as fits into some cells.
  package func prefix(columns: Int) -> SafeText {
    var taken = 0
    let end = clusters.firstIndex { cluster in
      taken += cluster.width
      return taken > columns
    }
    return end.map { self[0..<$0] } ?? self
  }

  /// As much of the end as fits into some cells.
  package func suffix(columns: Int) -> SafeText {
    var taken = 0
    let start = clusters.lastIndex { cluster in
      taken += cluster.width
      return taken > columns
    }
    return start.map { self[($0 + 1)..<clusters.count] } ?? self
  }

  /// The text, cut to some cells; where something is cut off, an ellipsis ends it.
  package func truncated(to columns: Int) -> SafeText {
    // A text of many clusters is not measured to its end.
    guard clusters.count > columns || width > columns else { return self }
    guard columns > 0 else { return SafeText(clusters: []) }
    return prefix(columns: columns - 1) + "…"
  }

  /// The text with blanks after it up to a width in cells.
  package func padded(to columns: Int) -> SafeText {
    let missing = columns - width
    return missing > 0 ? self + SafeText(String(repeating: " ", count: missing)) : self
  }

  /// The indices of the clusters that show any of some bytes of the raw text.
  package func clusterRange(ofBytes bytes: Range<Int>) -> Range<Int> {
    let start = firstIndex { $0.bytes.upperBound > bytes.lowerBound }
    let end = bytes.isEmpty ? start : firstIndex { $0.offset >= bytes.upperBound }
    return start..<max(start, end)
  }

  /// The cells that show any of some bytes of the raw text, counted from the text's first cell.
  package func columns(ofBytes bytes: Range<Int>) -> Range<Int> {
    let range = clusterRange(ofBytes: bytes)
    let start = clusters[..<range.lowerBound].reduce(0) { $0 + $1.width }
    return start..<(start + clusters[range].reduce(0) { $0 + $1.width })
  }

  /// The offset in the raw text of what is shown in a cell; nil outside the text.
  package func byteOffset(atColumn column: Int) -> Int? {
    guard column >= 0 else { return nil }
    var end = 0
    for cluster in clusters {
      end += cluster.width
      if column < end { return cluster.offset }
    }
    return nil
  }

  /// The first index for which a condition that never turns false again holds.
  private func firstIndex(where holds: (Cluster) -> Bool) -> Int {
    var low = 0
    var high = clusters.count
    while low < high {
      let middle = (low + high) / 2
      if holds(clusters[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
