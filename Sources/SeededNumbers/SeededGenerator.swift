/// Random numbers that are the same in every run with the same seed: SplitMix64 (Steele, Lea, Flood: Fast splittable
/// pseudorandom number generators, 2014).
///
/// Tests and benchmarks draw from it, so that what failed or was measured can be seen again.
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// A generator at the beginning of a seed's numbers.
  package init(seed: UInt64) { state = seed }

  /// The next 64 bits, each value as likely as any other.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
