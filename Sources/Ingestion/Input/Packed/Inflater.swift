import CZlib

/// Unpacks deflated data (RFC 1950 to 1952) piece by piece, through zlib.
///
/// A class, as zlib's state points to itself and must be given back.
final class Inflater {
  /// What stands around the deflated data.
  enum Wrapping: Int32 {
    /// gzip's header and trailer; the trailer's checksum is held against the data.
    case gzip = 31
    /// zlib's header and checksum.
    case zlib = 15
    /// Nothing.
    case none = -15
  }

  /// How far a step came.
  enum Outcome {
    /// There is room or packed data left to go on with.
    case goesOn
    /// The data has come to its end.
    case end
    /// What comes next is no deflated data, or the checksum is another.
    case damaged
  }

  /// How many bytes are unpacked at once.
  static let step = 1 << 16

  private let stream: UnsafeMutablePointer<z_stream>
  private let room: UnsafeMutableBufferPointer<UInt8>

  /// An inflater at the beginning of some data; nil where zlib gets no memory.
  init?(_ wrapping: Wrapping) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    room = .allocate(capacity: Self.step)
    guard inflateInit2_(stream, wrapping.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else {
      stream.deallocate()
      room.deallocate()
      return nil
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    room.deallocate()
  }

  /// Unpacks up to ``step`` bytes.
  ///
  /// - Parameters:
  ///   - packed: the packed data.
  ///   - at: where to go on in it; moves behind what was used.
  ///   - text: takes what was unpacked, up to the damage where there is some.
  /// - Returns: how far it came; ``Outcome/goesOn`` with no data left means that the data is cut.
  func inflate(_ packed: UnsafeBufferPointer<UInt8>, at: inout Int, into text: inout [UInt8]) -> Outcome {
    // zlib counts in 32 bits and takes its input as mutable, but never writes to it.
    let count = min(packed.count - at, 1 << 30)
    stream.pointee.next_in = UnsafeMutablePointer(mutating: packed.baseAddress.map { $0 + at })
    stream.pointee.avail_in = UInt32(count)
    stream.pointee.next_out = room.baseAddress
    stream.pointee.avail_out = UInt32(room.count)
    let status = CZlib.inflate(stream, Z_NO_FLUSH)
    at += count - Int(stream.pointee.avail_in)
    text.append(contentsOf: room[..<(room.count - Int(stream.pointee.avail_out))])
    stream.pointee.next_in = nil
    switch status {
    case Z_STREAM_END: return .end
    case Z_OK, Z_BUF_ERROR: return .goesOn
    default: return .damaged
    }
  }
}
