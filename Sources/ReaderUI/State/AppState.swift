import Corpus
import Export
import Ingestion
import ReadingState
import TextScreen

/// All that the reader knows while it runs.
///
/// Three functions are its only doors: ``start()``, ``update(_:)``, ``draw(on:)``.
package struct AppState: Sendable {
  /// How far the loading has come.
  package enum Loading: Sendable, Hashable { case running, complete, stopped }

  /// A line for the person, until the next key.
  package enum Message: Sendable, Hashable {
    case info(String)
    case error(String)
  }

  /// What the reader is told when it is made.
  package struct Setting: Sendable {
    /// What the header calls the corpus: its folder.
    package var place: String

    /// Today's date as ISO 8601: the list leaves out the year of this year's dates.
    package var today: String

    /// Words for facts of other rooms.
    package var wording: Wording

    package init(place: String, today: String, wording: Wording) {
      self.place = place
      self.today = today
      self.wording = wording
    }
  }

  let setting: Setting
  let keymap = Keymap()

  /// The terminal's size.
  package internal(set) var size: Size

  /// The newest snapshot.
  package internal(set) var corpus = Corpus()
  package internal(set) var loading = Loading.running

  /// What was read when the files had changed, until the list is made of it.
  var nextCorpus: Corpus?

  /// How often the corpus was read again: links of an earlier one are not of this one.
  var reading = 0

  /// How many files failed, as of the newest snapshot.
  var failedCount = 0

  package internal(set) var list = ListState()
  package internal(set) var body = BodyState()
  package internal(set) var quotes = QuotesState()

  package internal(set) var focus = Pane.list
  package internal(set) var preferences = ScreenLayout.Preferences()
  package internal(set) var layout: ScreenLayout

  package internal(set) var prompt: Prompt?
  package internal(set) var popup: Popup?

  /// The lists that were open when the popup was opened from them, outermost first.
  var pickersBelow: [Picker] = []
  package internal(set) var message: Message?

  /// What could not be done since the start, in words: a line of the screen may have had no room for them.
  var failures: [String] = []

  package internal(set) var marks = Marks()
  var history = MarkHistory()

  /// The filter that the list shows or is about to show; nil for all articles.
  package internal(set) var filter: Query? {
    didSet { if filter?.isRanked != true { filterOrder = nil } }
  }
  package internal(set) var order = ListOrder()

  /// The order that was chosen for what the filter finds; nil where none was.
  var filterOrder: ListOrder?

  /// What the list shows of each article that the filter finds.
  var hits = ListHits()

  /// The filter from before the prompt; Esc goes back to it.
  var filterBefore: Query?

  /// Where the person was before the prompt for the filter; Esc leads back there.
  var filterOrigin: JumpPlace?

  /// How many outlets the corpus has, as of the last arrangement.
  var outlets = 0

  var find: Find?

  /// What links the articles, as of the last linking; nil before the first.
  package internal(set) var links: Links?

  /// A linking is out and has not been answered.
  var isLinking = false

  /// Where jumps began.
  var jumps = JumpList()

  /// The place of a jump that waits for its article to be in the list.
  var arrival: JumpPlace?

  /// Keys of a sequence that is not yet whole.
  var pendingKeys: [Key] = []

  /// The format and folder of the last export.
  var lastExport: ExportRequest?

  /// Lines typed at prompts before, oldest first.
  var typed: [String: [String]] = [:]

  /// Whether a key was pressed or the mouse used: from then on nothing moves by itself.
  var isTouched = false

  /// The mouse holds the border between the list and the article.
  var isDraggingSplit = false

  /// Whether the program is to end.
  package internal(set) var isDone = false

  /// The number of the last request; answers to older ones of their kind are dropped.
  var generation = 0
  var arrangeGeneration = 0
  var filterMatchGeneration = 0
  var concordGeneration = 0
  var reloadGeneration = 0

  /// A request for an arrangement is out and has not been answered.
  var isArranging = false

  /// A newer snapshot came while an arrangement was made.
  var needsArranging = false

  /// A reader before anything is read.
  package init(_ setting: Setting, size: Size) {
    self.setting = setting
    self.size = size
    layout = ScreenLayout(size: size, focus: .list)
  }

  /// What is to be done first.
  package func start() -> [Effect] { [.loadMarks, .load] }

  /// The shown article.
  package var shown: Corpus.Entry? { body.entry }

  /// A number for the next request.
  mutating func nextGeneration() -> Int {
    generation += 1
    return generation
  }
}
