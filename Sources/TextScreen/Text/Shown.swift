extension SafeText {
  /// What one cell shows: a printable scalar with up to four marks on it.
  ///
  /// Only ``SafeText`` can make one.
  ///
  /// Packed into two words, since a screen and a line hold thousands of them.
  package struct Shown: Sendable, Hashable {
    /// How many combining marks a cell holds, as ncurses does.
    static let markLimit = 4

    /// Bits 0 to 20: the scalar, 0 in the second half of a wide cluster; 24 to 43 and 44 to 63: two marks.
    private var low: UInt64
    /// Bits 0 to 19 and 20 to 39: two more marks.
    ///
    /// A mark fits into 20 bits; those above are private.
    private var high: UInt64

    init(_ scalar: Unicode.Scalar) {
      low = UInt64(scalar.value)
      high = 0
    }

    /// A blank.
    package static let space = Shown(" ")

    /// The second half of a wide cluster.
    package static let continuation = Shown("\0")

    /// Puts a mark on the scalar; one more than ``markLimit`` is dropped.
    mutating func add(mark: Unicode.Scalar) {
      let value = UInt64(mark.value & 0xF_FFFF)
      if low >> 24 & 0xF_FFFF == 0 {
        low |= value << 24
      } else if low >> 44 == 0 {
        low |= value << 44
      } else if high & 0xF_FFFF == 0 {
        high |= value
      } else if high >> 20 == 0 {
        high |= value << 20
      }
    }

    /// The values of the marks in order; 0 where there are fewer than four.
    package var marks: (UInt32, UInt32, UInt32, UInt32) {
      (
        UInt32(low >> 24 & 0xF_FFFF), UInt32(low >> 44), UInt32(high & 0xF_FFFF), UInt32(high >> 20)
      )
    }

    /// Calls a function with each scalar, the base first; not at all for the second half of a wide cluster.
    package func forEachScalar(_ body: (Unicode.Scalar) -> Void) {
      guard let base else { return }
      body(base)
      let marks = marks
      guard marks.0 != 0 else { return }
      for value in [marks.0, marks.1, marks.2, marks.3] where value != 0 {
        if let scalar = Unicode.Scalar(value) { body(scalar) }
      }
    }

    /// The scalar that the marks stand on; nil in the second half of a wide cluster.
    package var base: Unicode.Scalar? {
      let value = UInt32(low & 0x1F_FFFF)
      return value == 0 ? nil : Unicode.Scalar(value)
    }
  }
}

extension SafeText.Shown: CustomStringConvertible {
  /// The printable scalars; empty in the second half of a wide cluster.
  package var description: String {
    var scalars = String.UnicodeScalarView()
    forEachScalar { scalars.append($0) }
    return String(scalars)
  }
}
