import Ingestion
import Testing

@testable import Export

@Suite struct ExportNameTests {
  private func name(_ title: String?, published: String? = nil) -> String {
    let item = article(["x"], title: title, metadata: Metadata(title: title, published: published))
    let name = ExportName.name(for: item.article, fileExtension: "md")
    let ending = "\(item.article.id).md"
    #expect(name.hasSuffix(ending))
    return String(name.dropLast(ending.count))
  }

  @Test func aNameIsDateTitleAndID() {
    #expect(
      name("Ministers’ “fund”: who pays?", published: "2026-09-12T08:14:00Z")
        == "2026-09-12-ministers-fund-who-pays-")
    #expect(name("日本の首相、経済対策を発表") == "日本の首相-経済対策を発表-")
    #expect(name(nil) == "")
  }

  @Test(arguments: [
    "../../../../tmp/evil", "/etc/passwd", "..", ".", "", "~", "~root/.ssh/x", "-rf", "--help", "CON",
    "a/b\\c", "\u{0}",
    "\u{1B}]0;x\u{7}", "\u{9B}31m", "\u{202E}txt.exe", "a\nb", "\u{FEFF}",
    "e\u{301}\u{302}\u{303}\u{304}\u{305}",
    String(repeating: "x", count: 5000), String(repeating: "日", count: 5000),
    String(repeating: "👍🏽", count: 300),
    "a" + String(repeating: "\u{301}", count: 5000), "……", "…a…", "%2e%2e%2f", "$(reboot)", "`id`",
    "; rm -rf *", "*?[]",
  ])
  func noTitleMakesAHarmfulName(title: String) {
    let name = name(title, published: title) + "x.md"
    #expect(name.utf8.count <= 255)
    #expect(!name.hasPrefix("-") && !name.hasPrefix("."))
    #expect(
      name.unicodeScalars.allSatisfy {
        $0 == "-" || $0 == "." || $0.properties.isAlphabetic
          || $0.properties.generalCategory == .decimalNumber
          || $0.properties.generalCategory == .nonspacingMark || $0.properties.generalCategory == .spacingMark
      })
    #expect(!name.contains(".."))
  }
}
