/// Bytes that are taken window by window.
protocol WindowSource {
  /// Adds the next bytes to a window until it has a size or something is in the way.
  ///
  /// - Parameters:
  ///   - window: takes the bytes, behind what it holds.
  ///   - wanted: the size at which to stop, in bytes.
  /// - Returns: why it stopped.
  mutating func fill(_ window: inout [UInt8], to wanted: Int) -> WindowStop
}

/// Why the filling of a window ended.
enum WindowStop: Equatable {
  /// As much as asked for is there, and more may come.
  case filled
  /// That was all.
  case end
  /// Packed data is cut or damaged here; the next filling goes on behind the damage.
  case damaged
  /// Packed data becomes more than the limits allow; nothing more comes.
  case limit
  /// The file could not be read on.
  case failed(Finding.Problem)
}

/// Bytes that are in memory.
struct MemoryWindows: WindowSource {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  mutating func fill(_ window: inout [UInt8], to wanted: Int) -> WindowStop {
    let next = rest.prefix(max(0, wanted - window.count))
    window += next
    rest = rest.dropFirst(next.count)
    return rest.isEmpty ? .end : .filled
  }
}
