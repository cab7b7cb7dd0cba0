import Glibc
import Ingestion

/// The second look at the pages of a corpus: what several pages of one outlet show tells which blocks are its furniture.
///
/// 1. Pages are put together by their story and by their outlet (``PageGroups``). 2. Each outlet's pages tell where its
/// landmarks stand (``OutletTemplate``). 3. Each block's score gets this as evidence, and is held against the same
/// threshold as before. Nothing depends on the order of the articles: they are looked at in the order of their IDs.
struct FurniturePass {
  /// Weights on the scale of ``TracedBlock/logit``, chosen on the development pages with scores cross-validated by site;
  /// what lies around them scores nearly the same on either half of the sites.
  private enum Evidence {
    /// A text that stands on pages of other stories: once and for all, and for each of them.
    static let furniture: (once: Float, each: Float, most: Int) = (-2, -3, 3)
    /// Where the outlet's other pages have not begun their body yet: introductions stand there too.
    static let above: Float = -0.5
    /// Where the outlet's other pages have ended it.
    static let below: Float = -1
    /// Where they have it: more brings back as much noise as body.
    static let amid: Float = 0.8
    /// Anywhere else, of the logarithmic odds that what stands there is body: more takes whole sections of articles that
    /// the outlet has rarely.
    static let share: Float = 0.16
  }

  /// So little of the body is as good as nothing.
  private static let trifle: Float = 0.03
  /// Between marks with so little of the body above the one and below the other, there is the body.
  private static let edge: Float = 0.1
  /// A gap of which so much is body is no section of furniture.
  private static let leastBody: Float = 0.4
  /// A gap of which more is body may be all body.
  private static let mostBody: Float = 0.25

  /// What stands around may cost a page so much of its kept words at the most.
  private static let mostDoubted = 0.8

  private static let pagesRule = "outlet-pages"
  private static let aboveRule = "outlet-section-above"
  private static let belowRule = "outlet-section-below"
  private static let amidRule = "outlet-section"

  /// What is to change, by the position of the article and the place of the block in its trace.
  private(set) var changes: [Int: [Int: NoiseDecision]] = [:]

  /// What the pass looks at of an article.
  struct Page: Sendable, Hashable {
    /// What the decisions on its blocks were made of.
    var trace: PageTrace
    /// What it says of its outlet.
    var site: String?
    /// For each removed block, whether it was taken for boilerplate of any kind.
    var isBoilerplate: [Bool]

    init(trace: PageTrace, site: String?, isBoilerplate: [Bool]) {
      self.trace = trace
      self.site = site
      self.isBoilerplate = isBoilerplate
    }

    /// What there is to be looked at; nil for an article without a trace.
    init?(_ article: Article) {
      guard let trace = article.trace else { return nil }
      self.init(
        trace: trace, site: FurniturePass.site(of: article),
        isBoilerplate: article.removed.map { $0.reason == .boilerplate })
    }
  }

  /// Looks at all articles that have a trace.
  init(of articles: [Article]) {
    self.init(of: articles.map(Page.init), ids: articles.map(\.id))
  }

  /// Looks at pages.
  ///
  /// - Parameters:
  ///   - all: of each article what there is to be looked at.
  ///   - ids: the articles' IDs.
  init(of all: [Page?], ids: [ArticleID]) {
    let positions = all.indices.filter { all[$0] != nil }.sorted { (ids[$0], $0) < (ids[$1], $1) }
    guard positions.count > 1 else { return }
    let articles = positions.compactMap { all[$0] }
    let pages = articles.map(\.trace)
    let shared = SharedBlocks(of: pages)
    let groups = PageGroups(of: pages, shared: shared, sites: articles.map(\.site))
    var outlets: [Int: [Int]] = [:]
    for page in pages.indices { outlets[groups.outlets[page], default: []].append(page) }
    for members in outlets.values where members.count > 1 {
      let members = members.sorted { (groups.stories[$0], $0) < (groups.stories[$1], $1) }
      let template = OutletTemplate(members: members, pages: pages, shared: shared, stories: groups.stories)
      guard template.storyCount > 1 else { continue }
      for page in members {
        let found = Self.changes(
          on: pages[page], isBoilerplate: articles[page].isBoilerplate, numbers: shared[page],
          story: groups.stories[page], template: template)
        if !found.isEmpty { changes[positions[page]] = found }
      }
    }
  }

  /// What a page says of its outlet: the host of its address, else the outlet's name.
  private static func site(of article: Article) -> String? {
    if let url = article.metadata.url, let start = url.firstRange(of: "://")?.upperBound {
      let host = url[start...].prefix { $0 != "/" && $0 != ":" && $0 != "?" }.lowercased()
      return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }
    return article.metadata.site?.lowercased()
  }

  /// The decisions on a page that the outlet's other pages change.
  private static func changes(
    on page: PageTrace, isBoilerplate: [Bool], numbers: ArraySlice<SharedBlocks.Number>, story: Int,
    template: OutletTemplate
  ) -> [Int: NoiseDecision] {
    let landmarks = template.landmarks(of: numbers).map { text in
      text.flatMap { template.landmark($0, without: story) }
    }
    guard
      landmarks.contains(where: { $0 != nil })
        || numbers.contains(where: { template.otherStories(with: $0) > 0 })
    else { return [:] }
    let hasLandmarks = landmarks.contains { $0 != nil }
    var below: [OutletTemplate.Landmark?] = []
    var next: OutletTemplate.Landmark?
    for landmark in landmarks.reversed() {
      below.append(next)
      next = landmark ?? next
    }
    below.reverse()
    var changes: [Int: NoiseDecision] = [:]
    var above: OutletTemplate.Landmark?
    var removedBefore = 0
    var sections: [Int] = []
    var (kept, doubted) = (0, 0)
    for (place, (block, number)) in zip(page.blocks, numbers).enumerated() {
      let wasBoilerplate =
        !block.isKept && removedBefore < isBoilerplate.count && isBoilerplate[removedBefore]
      removedBefore += block.isKept ? 0 : 1
      let pages = template.otherStories(with: number)
      var evidence: (weight: Float, rule: String) = (0, belowRule)
      if pages > 0 {
        let counted = Float(min(pages, Evidence.furniture.most))
        evidence = (Evidence.furniture.once + Evidence.furniture.each * counted, pagesRule)
      } else if hasLandmarks {
        evidence = Self.evidence(above: above, below: below[place])
      }
      above = landmarks[place] ?? above
      let logit = block.logit + evidence.weight
      if block.isKept {
        kept += Int(block.words)
        guard logit < page.threshold, block.isOpen else { continue }
        if pages == 0 {
          sections.append(place)
          doubted += Int(block.words)
        }
        changes[place] = .remove(.furniture, rule: evidence.rule, score: certainty(against: logit, page))
      } else if pages > 0, wasBoilerplate {
        // The reason is known now.
        changes[place] = .remove(.furniture, rule: pagesRule, score: certainty(against: logit, page))
      } else if block.isOpen, evidence.weight > 0, logit >= page.threshold {
        changes[place] = .keep(block.kind)
      }
    }
    // A page that would lose much of its text is laid out otherwise than the pages that it is held against.
    if Double(doubted) > mostDoubted * Double(kept) { for place in sections { changes[place] = nil } }
    return changes
  }

  /// What the landmarks around a block tell of it.
  private static func evidence(
    above: OutletTemplate.Landmark?, below: OutletTemplate.Landmark?
  ) -> (weight: Float, rule: String) {
    // The page's two ends have all of the body between them.
    let (first, last) = (above?.bodyAbove ?? 0, below?.bodyAbove ?? 1)
    let isBare = max(above?.bodyAfter ?? 0, below?.bodyBefore ?? 0) < leastBody
    if last <= trifle { return (isBare ? Evidence.above : 0, aboveRule) }
    if first >= 1 - trifle { return (isBare ? Evidence.below : 0, belowRule) }
    let isBody = min(above?.bodyAfter ?? 1, below?.bodyBefore ?? 1) > mostBody
    if isBody, first <= edge, last >= 1 - edge { return (Evidence.amid, amidRule) }
    let odds = logarithmicOdds(of: above?.bodyAfter) + logarithmicOdds(of: below?.bodyBefore)
    return (Evidence.share * odds, amidRule)
  }

  /// The logarithmic odds of a share, which is never quite none or all; even where nothing is known.
  private static func logarithmicOdds(of share: Float?) -> Float {
    guard let share else { return 0 }
    let bounded = min(max(share, 0), 1)
    return log((bounded + 0.05) / (1.05 - bounded))
  }

  /// How sure it is that a block is none of the body, 0 to 1: even at the threshold.
  private static func certainty(against logit: Float, _ page: PageTrace) -> Double {
    Double(TracedBlock.certainty(of: page.threshold - logit))
  }
}
