/// Text made safe to be shown: every cluster is printable and has a known width.
///
/// The only type that can be drawn or printed. Made from any bytes; what could act on a terminal becomes a mark:
/// controls show as their pictures (␛), other hazards as `␦`, bytes that are no UTF-8 and characters that no
/// terminal knows as U+FFFD. A tab is expanded, a line end is a blank, invisible characters are dropped, an emoji
/// sequence is its first character, a flag its two letters. Making shown text safe again changes nothing.
package struct SafeText: Sendable, Hashable {
  /// The clusters in order of their offsets.
  package private(set) var clusters: [Cluster]

  /// Makes a string safe; offsets count its UTF-8 bytes.
  package init(_ raw: String) {
    var raw = raw
    self = raw.withUTF8 { SafeText($0) }
  }

  /// Makes bytes safe; offsets are those of the slice, so that a part of a text keeps the whole text's offsets.
  package init(utf8 raw: ArraySlice<UInt8>) {
    self = raw.withUnsafeBufferPointer { SafeText($0, base: raw.startIndex) }
  }

  /// Makes bytes safe; offsets count from the first one.
  package init(utf8 raw: [UInt8]) {
    self.init(utf8: raw[...])
  }

  /// Makes bytes safe.
  ///
  /// - Parameters:
  ///   - raw: the bytes, supposed to be UTF-8.
  ///   - base: the offset of the first one.
  package init(_ raw: UnsafeBufferPointer<UInt8>, base: Int = 0) {
    clusters = []
    clusters.reserveCapacity(raw.count)
    var scanner = ClusterScanner(raw, base: base)
    while let cluster = scanner.next() { clusters.append(cluster) }
  }

  init(clusters: [Cluster]) {
    self.clusters = clusters
  }

  /// How many cells the text takes.
  package var width: Int { clusters.reduce(0) { $0 + $1.width } }

  /// Whether nothing is shown.
  package var isEmpty: Bool { clusters.isEmpty }

  /// Adds a text at the end; its offsets stay those of the text it was made from.
  package static func += (text: inout SafeText, more: SafeText) {
    text.clusters += more.clusters
  }

  /// One text after the other; offsets stay those of the texts they were made from.
  package static func + (text: SafeText, more: SafeText) -> SafeText {
    SafeText(clusters: text.clusters + more.clusters)
  }
}

extension SafeText: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) {
    self.init(value)
  }
}

extension SafeText: CustomStringConvertible {
  /// The text as it is shown, safe to be written to any stream.
  package var description: String {
    var scalars = String.UnicodeScalarView()
    for cluster in clusters { cluster.shown.forEachScalar { scalars.append($0) } }
    return String(scalars)
  }
}
