import Ingestion

/// What the pages of one outlet have in common: which blocks stand on several, and where the body lies between them.
///
/// A block that stands once on a page, and on other pages of the outlet too, is a landmark. How much of the body stands
/// above it there, and how much of what follows it or goes before it is body, tells what to expect here: that is how an
/// outlet's own section markers are learnt. What a page says of itself, and what copies of its story say, is left out.
struct OutletTemplate {
  /// What the other pages tell of a landmark.
  struct Landmark {
    /// The share of the body that stands above it, on average.
    var bodyAbove: Float
    /// The share of the text from here to the next landmark that is body.
    var bodyAfter: Float
    /// The share of the text from the landmark before to here that is body.
    var bodyBefore: Float
  }

  /// A landmark as one page has it.
  private struct Sighting {
    var story: Int32
    var bodyAbove: Float
    var after: (body: Float, words: Float)
    var before: (body: Float, words: Float)
  }

  /// How many stories the outlet's pages tell.
  let storyCount: Int

  /// The outlet's number of a text, by its number in the corpus.
  private let numbers: [SharedBlocks.Number: Int]
  /// On how many stories' pages a text stands.
  private var storyCounts: [Int] = []
  /// The sightings of each landmark, by story.
  private var sightings: [[Sighting]] = []

  /// With nothing else known, a quarter of a gap is body, as sure as so many words make it.
  private static let prior: (body: Float, words: Float) = (1, 4)

  /// Reads the pages of an outlet.
  ///
  /// - Parameters:
  ///   - members: the numbers of its pages, those of one story together.
  ///   - pages: all pages.
  ///   - shared: the texts that stand in several pages.
  ///   - stories: the story of each page.
  init(members: [Int], pages: [PageTrace], shared: SharedBlocks, stories: [Int]) {
    var numbers: [SharedBlocks.Number: Int] = [:]
    var lastStory: [Int] = []
    for member in members {
      for number in shared[member] where number != SharedBlocks.alone {
        if let text = numbers[number] {
          if lastStory[text] != stories[member] {
            lastStory[text] = stories[member]
            storyCounts[text] += 1
          }
        } else {
          numbers[number] = storyCounts.count
          storyCounts.append(1)
          lastStory.append(stories[member])
        }
      }
    }
    self.numbers = numbers
    storyCount = Set(members.map { stories[$0] }).count
    sightings = [[Sighting]](repeating: [], count: storyCounts.count)
    for member in members { look(at: pages[member], numbers: shared[member], story: stories[member]) }
  }

  /// On how many other stories' pages of the outlet a text stands that stands on one of its pages.
  func otherStories(with number: SharedBlocks.Number) -> Int {
    numbers[number].map { storyCounts[$0] - 1 } ?? 0
  }

  /// The landmarks of a page, by their blocks: the outlet's number of the text, nil for any other block.
  func landmarks(of numbers: ArraySlice<SharedBlocks.Number>) -> [Int?] {
    var times: [Int: Int] = [:]
    let texts = numbers.map { number in
      self.numbers[number].flatMap { storyCounts[$0] > 1 ? $0 : nil }
    }
    for text in texts { if let text { times[text, default: 0] += 1 } }
    return texts.map { text in text.flatMap { times[$0] == 1 ? $0 : nil } }
  }

  /// What the pages of other stories tell of a landmark; nil where none of them has it once.
  func landmark(_ text: Int, without story: Int) -> Landmark? {
    var count: Float = 0
    var bodyAbove: Float = 0
    var (after, before) = (Self.prior, Self.prior)
    for sighting in sightings[text] where sighting.story != Int32(truncatingIfNeeded: story) {
      count += 1
      bodyAbove += sighting.bodyAbove
      after = (after.body + sighting.after.body, after.words + sighting.after.words)
      before = (before.body + sighting.before.body, before.words + sighting.before.words)
    }
    guard count > 0 else { return nil }
    return Landmark(
      bodyAbove: bodyAbove / count, bodyAfter: after.body / after.words,
      bodyBefore: before.body / before.words)
  }

  /// Notes the landmarks of a page, and how much body lies around them.
  private mutating func look(at page: PageTrace, numbers: ArraySlice<SharedBlocks.Number>, story: Int) {
    let landmarks = landmarks(of: numbers)
    // Words and expected words of the body before each block.
    var words: [Float] = [0]
    var body: [Float] = [0]
    for block in page.blocks {
      words.append((words.last ?? 0) + Float(block.words))
      body.append((body.last ?? 0) + (block.isOpen ? block.certainty * Float(block.words) : 0))
    }
    let whole = max(body.last ?? 0, .leastNormalMagnitude)
    let places = landmarks.indices.filter { landmarks[$0] != nil }
    for (order, place) in places.enumerated() {
      guard let text = landmarks[place], sightings[text].count < Self.mostSightings else { continue }
      let next = order + 1 < places.count ? places[order + 1] : page.blocks.count
      let start = order > 0 ? places[order - 1] + 1 : 0
      sightings[text].append(
        Sighting(
          story: Int32(truncatingIfNeeded: story), bodyAbove: body[place] / whole,
          after: (body[next] - body[place + 1], words[next] - words[place + 1]),
          before: (body[place] - body[start], words[place] - words[start])))
    }
  }

  /// More pages than these tell nothing new of a landmark.
  private static let mostSightings = 64
}
