/// Logarithms of whole numbers, in both orders: columns that count blocks from a place on are copied, not computed.
enum Distances {
  /// Numbers further from zero are computed.
  private static let greatest = 4096
  private static let ascending = (-greatest...greatest).map { NoiseFeatures.signedLogarithm(Float($0)) }
  private static let descending = [Float](ascending.reversed())

  /// Fills a stretch of a column with the logarithms of a number, the next greater one and so on.
  static func fill(_ column: UnsafeMutableBufferPointer<Float>, _ range: Range<Int>, upFrom first: Int) {
    guard first >= -greatest, first + range.count <= greatest else {
      for index in range {
        column[index] = NoiseFeatures.signedLogarithm(Float(first + index - range.lowerBound))
      }
      return
    }
    copy(ascending, from: first + greatest, to: column, range)
  }

  /// Fills a stretch of a column with the logarithms of a number, the next smaller one and so on.
  static func fill(_ column: UnsafeMutableBufferPointer<Float>, _ range: Range<Int>, downFrom first: Int) {
    guard first <= greatest, first - range.count >= -greatest else {
      for index in range {
        column[index] = NoiseFeatures.signedLogarithm(Float(first - (index - range.lowerBound)))
      }
      return
    }
    copy(descending, from: greatest - first, to: column, range)
  }

  private static func copy(
    _ numbers: [Float], from start: Int, to column: UnsafeMutableBufferPointer<Float>, _ range: Range<Int>
  ) {
    numbers.withUnsafeBufferPointer { numbers in
      guard !range.isEmpty, let from = numbers.baseAddress, let to = column.baseAddress else { return }
      (to + range.lowerBound).update(from: from + start, count: range.count)
    }
  }
}
