/// A day, a month or a year, ordered by a number `yyyymmdd` where what is not known is 0.
struct CalendarDay: Hashable, Sendable {
  /// The number; larger is later.
  let number: Int32

  /// Reads the date at the beginning of an ISO 8601 date or date and time.
  init?(published text: String) {
    let date = text.utf8.prefix { $0 != UInt8(ascii: "T") && $0 != UInt8(ascii: " ") }
    self.init(digits: date)
  }

  /// Reads `2025`, `2025-01` or `2025-01-26`; anything else is nil.
  init?(digits text: some Sequence<UInt8>) {
    let parts = Array(text).split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4,
      parts.dropFirst().allSatisfy({ (1...2).contains($0.count) })
    else { return nil }
    var numbers: [Int32] = []
    for part in parts {
      var number: Int32 = 0
      for byte in part {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        number = number * 10 + Int32(byte - UInt8(ascii: "0"))
      }
      numbers.append(number)
    }
    if numbers.count > 1, !(1...12).contains(numbers[1]) { return nil }
    if numbers.count > 2, !(1...31).contains(numbers[2]) { return nil }
    number =
      numbers[0] * 10000 + (numbers.count > 1 ? numbers[1] : 0) * 100 + (numbers.count > 2 ? numbers[2] : 0)
  }

  /// The first number after all days of this year, month or day.
  var end: Int32 {
    if number % 10000 == 0 { return number + 10000 }
    if number % 100 == 0 { return number + 100 }
    return number + 1
  }
}
