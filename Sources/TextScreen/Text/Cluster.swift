extension SafeText {
  /// One cluster with the cells it takes and the place it came from.
  package struct Cluster: Sendable, Hashable {
    /// What is shown.
    package let shown: Shown

    /// Where it began in the raw text, in bytes.
    package let offset: Int

    /// How many bytes of the raw text it stands for.
    package var length: Int { Int(storedLength) }

    /// The cells that it takes, 1 or 2.
    package var width: Int { Int(storedWidth) }

    /// Whether it stands for something that may not be shown: a control, a bidirectional control, a flood.
    package var isControlMark: Bool { flags.contains(.controlMark) }

    /// Whether it is blank.
    package var isBlank: Bool { shown == .space || shown.base == "\u{3000}" }

    /// Where it stood in the raw text, in bytes.
    package var bytes: Range<Int> { offset..<(offset + length) }

    // In this order a cluster takes 32 bytes.
    private let storedLength: UInt32
    private let storedWidth: UInt8
    let lineBreak: LineBreakClass
    let flags: Flags

    init(
      _ shown: Shown, width: Int, bytes: Range<Int>, lineBreak: LineBreakClass, flags: Flags = []
    ) {
      self.shown = shown
      self.offset = bytes.lowerBound
      self.storedLength = UInt32(clamping: bytes.count)
      self.storedWidth = UInt8(clamping: width)
      self.lineBreak = lineBreak
      self.flags = flags
    }

    struct Flags: OptionSet, Sendable, Hashable {
      let rawValue: UInt8
      /// See ``Cluster/isControlMark``.
      static let controlMark = Flags(rawValue: 1 << 0)
      /// A zero width space follows: a line may be broken here.
      static let breakAfter = Flags(rawValue: 1 << 1)
      /// A word joiner follows: no line is broken here.
      static let joinAfter = Flags(rawValue: 1 << 2)
    }
  }
}
