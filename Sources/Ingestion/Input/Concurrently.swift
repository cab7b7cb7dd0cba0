import Foundation
import Synchronization

/// Computes a value for each of some numbers on all cores, in their order.
///
/// - Parameters:
///   - count: the numbers are 0 to this, not including it.
///   - value: computes one; called on several threads at once.
/// - Returns: the values, one for each number.
package func concurrently<Value: Sendable>(_ count: Int, _ value: @Sendable (Int) -> Value) -> [Value] {
  // Enough pieces that cores which are done early help the others, few enough that joining them costs nothing.
  let pieces = min(64, count)
  guard pieces > 1 else { return (0..<count).map(value) }
  let results = Mutex<[[Value]]>(Array(repeating: [], count: pieces))
  DispatchQueue.concurrentPerform(iterations: pieces) { piece in
    let values = (count * piece / pieces..<count * (piece + 1) / pieces).map(value)
    results.withLock { $0[piece] = values }
  }
  return results.withLock { $0.flatMap(\.self) }
}
