import CIndex
import SeededNumbers
import Testing

@testable import Corpus

/// Postings are read and compared many at a time; what comes out is what reading one by one gives.
@Suite struct PostingBlocksTests {
  private static func ascending(below end: UInt32, using generator: inout SeededGenerator) -> [UInt32] {
    let share = Int.random(in: 0...100, using: &generator)
    return (0..<end).filter { _ in Int.random(in: 0..<100, using: &generator) < share }
  }

  @Test(arguments: 0...32) func aPackedBlockIsReadAsItWasWritten(width: Int) {
    var generator = SeededGenerator(seed: UInt64(width))
    let largest = UInt32(truncatingIfNeeded: UInt64(1) << width - 1)
    var numbers = (0..<PackedBlock.count).map { _ in UInt32.random(in: 0...largest, using: &generator) }
    numbers[0] = largest
    var bytes = GrowingBuffer<UInt8>()
    PackedBlock.append(numbers, width: UInt8(width), to: &bytes)
    for _ in 0..<PackedBlock.padding { bytes.append(UInt8.random(in: 0...255, using: &generator)) }
    var (gaps, counts) = (numbers, numbers)
    unpack_gaps(bytes.base, UInt32(width), 7, &gaps)
    unpack_counts(bytes.base, UInt32(width), &counts)
    var last: UInt32 = 7
    for slot in numbers.indices {
      last = last &+ numbers[slot] &+ 1
      #expect(gaps[slot] == last && counts[slot] == numbers[slot] &+ 1)
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func sharedNumbersAreThoseOfBothLists(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let end = UInt32.random(in: 0...2000, using: &generator)
    let first = Self.ascending(below: end, using: &generator)
    let second = Self.ascending(below: end, using: &generator)
    let expected = Set(first).intersection(second).sorted()
    var (i, j) = (0, 0)
    #expect(count_shared_numbers(first, first.count, &i, second, second.count, &j) == expected.count)
    #expect(i == first.count || j == second.count)
    (i, j) = (0, 0)
    var found: [UInt32] = []
    var pairs = [number_pair](repeating: number_pair(), count: most_number_pairs)
    while i < first.count, j < second.count {
      let count = shared_numbers(first, first.count, &i, second, second.count, &j, &pairs)
      for pair in pairs[..<count] {
        #expect(first[Int(pair.first)] == second[Int(pair.second)])
        found.append(first[Int(pair.first)])
      }
    }
    #expect(found == expected)
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func mergedListsAddUpTheirWeights(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let end = UInt32.random(in: 0...2000, using: &generator)
    let arena = CursorArena()
    var expected: [UInt32: UInt32] = [:]
    var lists: [weighted_numbers] = []
    for _ in 0..<2 {
      let own = Self.ascending(below: end, using: &generator)
      let list = weighted_numbers(
        numbers: arena.numbers(own.count), weights: arena.numbers(own.count), count: own.count)
      for (slot, number) in own.enumerated() {
        let weight = UInt32.random(in: 1...9, using: &generator)
        list.numbers[slot] = number
        list.weights[slot] = weight
        expected[number, default: 0] += weight
      }
      lists.append(list)
    }
    let room = lists[0].count + lists[1].count
    let merged = weighted_numbers(numbers: arena.numbers(room), weights: arena.numbers(room), count: 0)
    let count = merge_weighted(lists[0], lists[1], merged)
    let numbers = (0..<count).map { merged.numbers[$0] }
    #expect(numbers == expected.keys.sorted())
    #expect((0..<count).allSatisfy { merged.weights[$0] == expected[merged.numbers[$0]] })
  }
}
