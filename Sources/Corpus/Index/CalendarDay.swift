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

extension CalendarDay {
  /// The days from 1 January 1970 (Hinnant's `days_from_civil`); nil where the day or the month is not known.
  var daysSince1970: Int? {
    let (year, month, day) = (Int(number) / 10_000, Int(number) / 100 % 100, Int(number) % 100)
    guard month > 0, day > 0 else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
