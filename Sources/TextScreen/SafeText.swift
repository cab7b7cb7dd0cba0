/// Text made safe to be shown: every cluster is printable and has a known width.
///
/// The only type that can be drawn or printed. Made from any bytes; what could act on a terminal becomes a mark.
package struct SafeText: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// What a cell shows: only ``SafeText`` can make one.
  package struct Shown: Sendable, Hashable, CustomStringConvertible {
    /// The printable scalars; empty in the second half of a wide cluster.
    package let description: String

    fileprivate init(_ description: String) {
      self.description = description
    }

    /// A blank.
    package static let space = Shown(" ")

    /// The second half of a wide cluster.
    package static let continuation = Shown("")
  }

  /// One cluster with the cells it takes and the place it came from.
  package struct Cluster: Sendable, Hashable {
    /// What is shown.
    package var shown: Shown

    /// The cells that it takes, 1 or 2.
    package var width: Int

    /// Where it began in the raw text, in bytes.
    package var offset: Int
  }

  /// The clusters in order.
  package private(set) var clusters: [Cluster]

  /// Makes a string safe.
  package init(_ raw: String) {
    clusters = []
    var offset = 0
    for scalar in raw.unicodeScalars {
      let printable = scalar.value >= 0x20 && scalar.value < 0x7F
      clusters.append(Cluster(shown: Shown(printable ? String(scalar) : "?"), width: 1, offset: offset))
      offset += scalar.utf8.count
    }
  }

  package init(stringLiteral value: String) {
    self.init(value)
  }

  /// How many cells the text takes.
  package var width: Int { clusters.reduce(0) { $0 + $1.width } }
}
