import Corpus
import TextScreen

/// How far the loading has come, as a bar.
struct ProgressBar {
  /// The bar's cells.
  private static let cells = 12

  private let filled: Int

  /// The bar of a load; nil while nobody knows how many files there are.
  init?(_ report: LoadReport) {
    guard let all = report.filesInAll, all > 0 else { return nil }
    filled = min(report.files, all) * Self.cells / all
  }

  /// Draws the bar from a place to the right.
  ///
  /// - Returns: how many cells it took.
  func draw(on screen: inout Screen, at point: Point) -> Int {
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.cells - filled)
    return screen.put(bar, at: point, role: .progress)
  }
}
