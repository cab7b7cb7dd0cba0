/// What may be done with a scalar in a cell.
enum ScalarKind: UInt8 {
  /// Takes one cell.
  case narrow
  /// Takes two cells.
  case wide
  /// Stands on the scalar before it.
  case mark
  /// Invisible: it leaves no trace.
  case dropped
  /// Could act on a terminal or reorder text: a visible mark stands for it.
  case hazard
  /// Unassigned, private or no character: U+FFFD stands for it.
  case unknown
  /// A space of one cell, or a line end.
  case blank
  /// Half of a flag: its letter stands for it.
  case regional
}

/// Answers what a scalar is, in constant time: pages of 256 scalars, with equal pages kept once.
struct ScalarTable: Sendable {
  /// One scalar's kind and line break class in one byte.
  struct Entry {
    let bits: UInt8
    var kind: ScalarKind { ScalarKind(rawValue: bits >> 5) ?? .unknown }
    var lineBreak: LineBreakClass { LineBreakClass(rawValue: bits & 0x1F) ?? .alphabetic }
  }

  /// The table of ``scalarRuns``.
  static let unicode = ScalarTable(runs: scalarRuns)

  private static let pageSize = 256
  private static let scalarCount = 0x110000

  /// Where each page begins in `entries`.
  private let pages: [UInt32]
  private let entries: [UInt8]

  init(runs: [UInt32]) {
    var pages: [UInt32] = []
    var entries: [UInt8] = []
    pages.reserveCapacity(Self.scalarCount / Self.pageSize)
    // A page of one value is shared by all pages of that value.
    var uniformPages: [UInt8: UInt32] = [:]
    var run = 0
    for first in stride(from: 0, to: Self.scalarCount, by: Self.pageSize) {
      func runEnd() -> Int { run + 1 < runs.count ? Int(runs[run + 1] >> 8) : Self.scalarCount }
      while runEnd() <= first { run += 1 }
      if runEnd() >= first + Self.pageSize {
        let bits = UInt8(truncatingIfNeeded: runs[run])
        if let page = uniformPages[bits] {
          pages.append(page)
          continue
        }
        uniformPages[bits] = UInt32(entries.count)
      }
      pages.append(UInt32(entries.count))
      for scalar in first..<(first + Self.pageSize) {
        while runEnd() <= scalar { run += 1 }
        entries.append(UInt8(truncatingIfNeeded: runs[run]))
      }
    }
    self.pages = pages
    self.entries = entries
  }

  /// What a scalar value is.
  subscript(value: UInt32) -> Entry {
    Entry(bits: entries[Int(pages[Int(value >> 8)]) + Int(value & 0xFF)])
  }
}

extension Unicode.Scalar {
  /// How many cells the scalar takes by itself, as glibc's `wcwidth` counts: 0, 1 or 2; nil where none is shown.
  package var cellWidth: Int? {
    switch ScalarTable.unicode[value].kind {
    case .narrow, .regional: 1
    // A tab and the line ends are shown as blanks, but have no width of their own.
    case .blank: [0x09, 0x0A, 0x85, 0x2028, 0x2029].contains(value) ? nil : 1
    case .wide: 2
    case .mark, .dropped: 0
    case .hazard, .unknown: nil
    }
  }
}
