/// A sum over bytes that tells damaged ones from those that were written; no protection against forgers, who could as
/// well change the articles.
enum CacheSum {
  /// The sum of some bytes: four lanes, each multiplying and folding eight bytes at a time (as in wyhash).
  static func sum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
    var index = 0
    func word(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    while index &+ 32 <= bytes.count {
      lanes.0 = mixed(lanes.0, word(index))
      lanes.1 = mixed(lanes.1, word(index &+ 8))
      lanes.2 = mixed(lanes.2, word(index &+ 16))
      lanes.3 = mixed(lanes.3, word(index &+ 24))
      index &+= 32
    }
    for byte in bytes[index...] { lanes.0 = mixed(lanes.0, UInt64(byte)) }
    return mixed(mixed(lanes.0, lanes.1), mixed(lanes.2, lanes.3) ^ UInt64(bytes.count))
  }

  @inline(__always)
  private static func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = (a ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: b ^ 0xA076_1D64_78BD_642F)
    return product.high ^ product.low &+ a
  }
}
