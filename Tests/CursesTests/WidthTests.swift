import CNcurses
import Glibc
import Testing
import TextScreen

@Suite struct WidthTests {
  /// ncurses places cells by the C library's widths, so ours must be the same for every scalar.
  @Test func widthsAreTheCLibrarysForAllScalars() throws {
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    uselocale(locale)
    defer { uselocale(nil) }
    var differing: [String] = []
    for value in UInt32(0x20)..<0x110000 {
      guard let scalar = Unicode.Scalar(value), let ours = scalar.cellWidth else { continue }
      let theirs = Int(cn_width(value))
      // Invisible characters are dropped, whatever their width.
      if ours != theirs, ours != 0 { differing.append("U+\(String(value, radix: 16)) \(ours) \(theirs)") }
    }
    // The table is that of glibc 2.36; a newer one may know a few more characters, drawn as U+FFFD until it is renewed.
    var version = [UInt8](repeating: 0, count: 64)
    version.withUnsafeMutableBytes { _ = confstr(Int32(_CS_GNU_LIBC_VERSION), $0.baseAddress, $0.count) }
    let isSameVersion = version.starts(with: "glibc 2.36\0".utf8)
    #expect(differing.count <= (isSameVersion ? 0 : 600), "\(differing.prefix(20))")
  }
}
