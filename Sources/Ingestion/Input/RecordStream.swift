/// Takes the records of a file of many records, window by window: it may be too large to stand in memory whole.
///
/// Readers of line records, tables and archives are streams; formats in which one record is the file are not.
protocol RecordStream {
  /// Reads the records that a window holds whole.
  ///
  /// - Parameters:
  ///   - window: some bytes of the (unpacked) file.
  ///   - offset: where the window begins in the file.
  ///   - isLast: whether nothing follows, so that what stands at the end is all there is of it.
  ///   - visit: called for each record or problem, in their order.
  /// - Returns: how many bytes are done with; the next window begins behind them. 0 asks for a larger window.
  mutating func read(
    _ window: UnsafeBufferPointer<UInt8>, at offset: Int, isLast: Bool, visit: (RecordOrProblem) -> Void
  ) -> Int
}
