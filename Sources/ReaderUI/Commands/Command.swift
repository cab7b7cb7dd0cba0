/// What a person can ask the reader to do.
///
/// The one table: keymap, help and the `:` prompt all read it, so that none of them can promise what is not there.
/// The raw value is the name by which the `:` prompt and key settings know the command.
package enum Command: String, Sendable, CaseIterable {
  // Move
  case down, up
  case pageDown = "page-down"
  case pageUp = "page-up"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case top, bottom
  case nextArticle = "next-article"
  case previousArticle = "previous-article"
  case nextParagraph = "next-paragraph"
  case previousParagraph = "previous-paragraph"
  case nextQuote = "next-quote"
  case previousQuote = "previous-quote"

  // Panes
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case articles, article, quotes
  case paneLeft = "pane-left"
  case paneRight = "pane-right"
  case open, back, zoom
  case jumpBack = "jump-back"
  case jumpForward = "jump-forward"
  case narrower, wider

  // Find
  case find
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case filter
  case clearFilter = "clear-filter"
  case sort
  case concordance = "kwic"
  case speakers, story
  case alsoIn = "also-in"

  // Marks
  case select
  case star, tag
  case toggleRead = "toggle-read"
  case undo, redo

  // Article
  case showHidden = "show-hidden"
  case why
  case rawPage = "raw-page"
  case measureUp = "measure-up"
  case measureDown = "measure-down"
  case export
  case exportAgain = "export-again"
  case copy
  case browser, editor, pipe, shell

  // Program
  case command
  case help
  case errors
  case stopLoading = "stop-loading"
  case redraw
  case suspend
  case quit
  case quitNow = "quit-now"
}

extension Command {
  /// Where help lists a command.
  package enum Group: String, Sendable, CaseIterable {
    case move = "Move"
    case panes = "Panes"
    case find = "Find and filter"
    case marks = "Marks"
    case article = "Article"
    case program = "Program"
  }

  /// A key sequence that asks for a command, in some panes or in all.
  package struct Binding: Sendable, Hashable {
    /// The keys as settings write them: `g g`, `Ctrl-d`, `PgDn`.
    package var keys: String

    /// The panes where it holds; nil for all.
    package var panes: Set<Pane>?

    init(_ keys: String, in panes: Set<Pane>? = nil) {
      self.keys = keys
      self.panes = panes
    }
  }

  /// A command's row in the table.
  package struct Entry: Sendable {
    /// One line that says what it does.
    package var summary: String

    /// Where help lists it.
    package var group: Group

    /// The keys that ask for it, most handy first.
    package var bindings: [Binding]

    fileprivate init(_ group: Group, _ summary: String, _ keys: String...) {
      self.init(group, summary, bindings: keys.map { Binding($0) })
    }

    fileprivate init(_ group: Group, _ summary: String, bindings: [Binding]) {
      self.summary = summary
      self.group = group
      self.bindings = bindings
    }
  }

  /// The command's row in the table.
  package var entry: Entry {
    switch self {
    case .down: Entry(.move, "go down", "j", "Down")
    case .up: Entry(.move, "go up", "k", "Up")
    case .pageDown:
      Entry(
        .move, "go down a page; at the end of an article, on to the next one",
        bindings: [Binding("PgDn"), Binding("Ctrl-f"), Binding("Space", in: [.body, .quotes])])
    case .pageUp: Entry(.move, "go up a page", "PgUp", "Ctrl-b")
    case .halfPageDown: Entry(.move, "go down half a page", "Ctrl-d")
    case .halfPageUp: Entry(.move, "go up half a page", "Ctrl-u")
    case .top: Entry(.move, "go to the top", "g g", "Home")
    case .bottom: Entry(.move, "go to the end", "G", "End")
    case .nextArticle: Entry(.move, "show the next article", "J")
    case .previousArticle: Entry(.move, "show the previous article", "K")
    case .nextParagraph: Entry(.move, "go to the next paragraph of the article", "}")
    case .previousParagraph: Entry(.move, "go to the previous paragraph of the article", "{")
    case .nextQuote: Entry(.move, "go to the next quote of the article", "]")
    case .previousQuote: Entry(.move, "go to the previous quote of the article", "[")

    case .nextPane: Entry(.panes, "focus the next pane", "Tab")
    case .previousPane: Entry(.panes, "focus the previous pane", "S-Tab")
    case .articles: Entry(.panes, "focus the list of articles", "1")
    case .article: Entry(.panes, "focus the article", "2")
    case .quotes: Entry(.panes, "focus the quotes", "3")
    case .paneLeft: Entry(.panes, "focus the pane to the left", "h", "Left")
    case .paneRight: Entry(.panes, "focus the pane to the right", "l", "Right")
    case .open:
      Entry(.panes, "open: list to article, article to its quote, quote to its place in the article", "Enter")
    case .back: Entry(.panes, "back: leave what is open, one step at a time; stops the loading", "Esc")
    case .jumpBack: Entry(.panes, "go back to where the last jump began", "Ctrl-o")
    case .jumpForward: Entry(.panes, "go forward again", "Alt-o")
    case .zoom: Entry(.panes, "give the whole screen to this pane, and take it back", "z")
    case .narrower: Entry(.panes, "move the split: smaller list", "<")
    case .wider: Entry(.panes, "move the split: larger list", ">")

    case .find: Entry(.find, "find in this pane as you type", "/")
    case .nextMatch: Entry(.find, "go to the next match, of the find or of the filter", "n")
    case .previousMatch: Entry(.find, "go to the previous match", "N")
    case .filter: Entry(.find, "filter the list by a query as you type", "f")
    case .clearFilter: Entry(.find, "show all articles again", "F")
    case .sort: Entry(.find, "sort the list: date, title, outlet, story, length, speakers, relevance", ",")
    case .concordance:
      Entry(.find, "list every place of a word with its context, over all listed articles", "c")
    case .speakers: Entry(.find, "list who is quoted in the corpus; from there to every quote", "w")
    case .story:
      Entry(.find, "list the articles that tell this story, and compare two word by word", "d")
    case .alsoIn: Entry(.find, "list the articles that carry this quote, each with its own wording", "a")

    case .select:
      Entry(.marks, "select this article and go down", bindings: [Binding("Space", in: [.list])])
    case .star: Entry(.marks, "star the article, or take the star away", "s")
    case .tag: Entry(.marks, "change the tags of the article, or of the selected ones", "t")
    case .toggleRead: Entry(.marks, "mark the article read or unread", "m")
    case .undo: Entry(.marks, "undo the last change of marks", "u")
    case .redo: Entry(.marks, "redo what was undone", "Ctrl-r")

    case .showHidden: Entry(.article, "show the hidden blocks in place, and hide them again", "H")
    case .why: Entry(.article, "say why blocks are hidden: rule and score", "W")
    case .rawPage: Entry(.article, "show the page as it stands in its file", "R")
    case .measureUp: Entry(.article, "set the article in longer lines", "+")
    case .measureDown: Entry(.article, "set the article in shorter lines", "-")
    case .export: Entry(.article, "export the article, or the selected ones", "x")
    case .copy: Entry(.article, "copy title, address, quote, citation or body to the clipboard", "y")
    case .exportAgain: Entry(.article, "export in the last format again", "X")

    case .browser: Entry(.article, "open the article’s address in $BROWSER", "o")
    case .editor: Entry(.article, "open the article’s file in $EDITOR", "e")
    case .pipe: Entry(.article, "pipe the article’s body to a command of the shell", "|")
    case .shell: Entry(.program, "run a command of the shell", "!")

    case .command: Entry(.program, "type a command, with completion", ":", "Ctrl-p")
    case .help: Entry(.program, "show the keys, those of this pane first", "?", "F1")
    case .errors: Entry(.program, "list every file that was skipped or failed, and why")
    case .stopLoading: Entry(.program, "stop the loading")
    case .redraw: Entry(.program, "draw the screen anew", "Ctrl-l")
    case .suspend: Entry(.program, "suspend the program; `fg` brings it back", "Ctrl-z")
    case .quit: Entry(.program, "back to the list, and from there quit", "q")
    case .quitNow: Entry(.program, "quit", "Q", "Ctrl-c")
    }
  }
}
