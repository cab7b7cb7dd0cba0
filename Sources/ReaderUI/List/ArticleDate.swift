import Ingestion

/// A publication date as an article states it, read from ISO 8601; its clock time is the page's own, never shifted.
struct ArticleDate: Sendable, Hashable {
  var year: Int
  var month: Int
  var day: Int

  /// `08:14`, where the page gives a time.
  var time: String?

  /// Reads `2025-01-26` or `2025-01-26T08:14:00Z`; anything else is nil.
  init?(_ text: String) {
    let date = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false).compactMap { Int($0) }
    guard date.count == 3, (1...9999).contains(date[0]), (1...12).contains(date[1]),
      (1...31).contains(date[2])
    else { return nil }
    (year, month, day) = (date[0], date[1], date[2])
    let clock = text.dropFirst(11).prefix(5)
    if clock.count == 5, clock.allSatisfy({ $0.isNumber || $0 == ":" }) { time = String(clock) }
  }

  /// Six cells for the list: `12 Sep` in the current year, `Sep’24` in others.
  func short(today: ArticleDate?) -> String {
    guard year != today?.year else { return (day < 10 ? " " : "") + "\(day) \(monthName)" }
    return "\(monthName)’" + (year % 100 < 10 ? "0" : "") + "\(year % 100)"
  }

  /// `Fri 12 Sep 2026 08:14` for the byline.
  var long: String {
    "\(weekdayName) \(day) \(monthName) \(year)" + (time.map { " " + $0 } ?? "")
  }

  private var monthName: String {
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1]
  }

  /// The weekday by Sakamoto's method.
  private var weekdayName: String {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? year - 1 : year
    let weekday = (year + year / 4 - year / 100 + year / 400 + shifts[month - 1] + day) % 7
    return ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][weekday]
  }
}
