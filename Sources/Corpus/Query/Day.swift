import Glibc

extension Query {
  /// A day of the Gregorian calendar.
  public struct Day: Sendable, Hashable {
    /// The day, counted from 1 January 1970.
    public var daysSince1970: Int

    /// A day by its count from 1 January 1970.
    public init(daysSince1970: Int) {
      self.daysSince1970 = daysSince1970
    }

    /// The clock's day, in UTC.
    public static var today: Day { Day(daysSince1970: Int(time(nil)) / 86_400) }

    /// The day as `yyyymmdd` (Hinnant's `civil_from_days`).
    var number: Int32 {
      let shifted = daysSince1970 + 719_468
      let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
      let dayOfEra = shifted - era * 146_097
      let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
      let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
      let shiftedMonth = (5 * dayOfYear + 2) / 153
      let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
      let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
      let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
      return Int32(clamping: year * 10_000 + month * 100 + day)
    }

    /// The day so many days before.
    func before(days: Int) -> Day { Day(daysSince1970: daysSince1970 - days) }
  }
}
