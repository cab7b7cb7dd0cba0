/// What the words in an element's class and id say of it.
///
/// A name is cut into words at everything that is no letter and at capitals inside (`relatedPosts`, `ad-slot_top`);
/// only whole words count, so that `header` is none in `subheaderless` and `ad` none in `shadow`.
enum MarkupWords {
  /// The hints of a class or id attribute.
  ///
  /// - Parameters:
  ///   - value: the attribute's value, closed by NUL.
  ///   - weight: gets what its words weigh.
  /// - Returns: the hints of all words in it.
  static func hints(in value: UnsafePointer<UInt8>, weight: inout NameWeight) -> MarkupHints {
    var hints: MarkupHints = []
    var before = Kind.none
    forEachWord(in: value) { word, beginsName in
      // Another name: what stood before it makes no pair.
      if beginsName { before = .none }
      before = add(word, after: before, to: &hints, &weight)
    }
    return hints
  }

  /// The words of a class or id attribute that can be known, for training.
  static func words(in value: UnsafePointer<UInt8>) -> [String] {
    var words: [String] = []
    forEachWord(in: value) { word, _ in words.append(word.text) }
    return words
  }

  @inline(__always)
  private static func forEachWord(
    in value: UnsafePointer<UInt8>, _ visit: (_ word: Word, _ beginsName: Bool) -> Void
  ) {
    var word = Word()
    var beginsName = true
    var at = 0
    // Longer values are generated ones, which say nothing more.
    let limit = 1024
    while at < limit {
      let byte = value[at]
      let isUpper = byte >= 0x41 && byte <= 0x5A
      let isLetter = isUpper || (byte >= 0x61 && byte <= 0x7A)
      if !isLetter || (isUpper && at > 0 && value[at - 1] >= 0x61 && value[at - 1] <= 0x7A) {
        if word.count > 0 {
          visit(word, beginsName)
          word = Word()
          beginsName = false
        }
        if byte <= 0x20 { beginsName = true }
        if byte == 0 { break }
      }
      if isLetter { word.append(byte | 0x20) }
      at += 1
    }
    if word.count > 0 { visit(word, beginsName) }
  }

  /// What a word is in a pair such as `article-body`.
  private enum Kind { case none, subject, place }

  private static func add(
    _ word: Word, after before: Kind, to hints: inout MarkupHints, _ weight: inout NameWeight
  ) -> Kind {
    weight.count += 1
    guard let meaning = table[word] else { return before == .subject ? .subject : .none }
    weight.sum += meaning.weight
    hints.formUnion(meaning.hints)
    if meaning.isPlace, before == .subject { hints.insert(.body) }
    return meaning.isSubject ? .subject : meaning.isPlace ? .place : before == .subject ? .subject : .none
  }

  /// What a word says alone, and in a pair.
  private struct Meaning {
    var hints: MarkupHints = []
    var isSubject = false
    var isPlace = false
    var weight: Float = 0
  }

  /// Up to 16 letters in two machine words; longer ones are equal to nothing that is looked for.
  private struct Word: Hashable {
    private(set) var low: UInt64 = 0
    private(set) var high: UInt64 = 0
    private(set) var count: UInt8 = 0

    init() {}

    init(_ text: String) {
      for byte in text.utf8 { append(byte) }
    }

    /// Its letters; of longer words, no more than 16.
    var text: String {
      let letters = (0..<min(Int(count), 16)).map { index in
        let (lane, rest) =
          index < 8 ? (low, min(Int(count), 8) - 1 - index) : (high, min(Int(count), 16) - 1 - index)
        return UInt8(truncatingIfNeeded: lane >> UInt64(8 * rest))
      }
      return String(decoding: letters, as: UTF8.self)
    }

    mutating func append(_ byte: UInt8) {
      if count < 8 {
        low = low << 8 | UInt64(byte)
      } else if count < 16 {
        high = high << 8 | UInt64(byte)
      }
      if count < 255 { count += 1 }
    }
  }

  /// Words that name an article.
  private static let subjects: Set<Word> = words(
    "article story post entry news page blog content main single body")
  /// Words that name its text when they stand beside one of those.
  private static let places: Set<Word> = words("body content text copy")

  private static func words(_ list: String) -> Set<Word> {
    Set(list.split(separator: " ").map { Word(String($0)) })
  }

  /// The words in an open-addressing table: classes are looked up for every element.
  private struct Table: Sendable {
    private var words: [Word]
    private var meanings: [Meaning]

    init(_ meanings: [Word: Meaning]) {
      var slots = 64
      while slots < meanings.count * 2 { slots *= 2 }
      words = [Word](repeating: Word(), count: slots)
      self.meanings = [Meaning](repeating: Meaning(), count: slots)
      for (word, meaning) in meanings {
        let slot = slot(of: word)
        words[slot] = word
        self.meanings[slot] = meaning
      }
    }

    /// What a word says; nil where it says nothing.
    subscript(word: Word) -> Meaning? {
      let slot = slot(of: word)
      return words[slot].count == 0 ? nil : meanings[slot]
    }

    /// The slot that has a word, or may take it.
    private func slot(of word: Word) -> Int {
      let hash = WordHash.taking(letters: word.low, into: word.high)
      var slot = Int(truncatingIfNeeded: hash) & (words.count - 1)
      while words[slot].count != 0, words[slot] != word { slot = (slot + 1) & (words.count - 1) }
      return slot
    }
  }

  private static let table = Table(meanings)

  private static let meanings: [Word: Meaning] = {
    let lists: [(MarkupHints, String)] = [
      (.article, "article story post entry"),
      (
        .body,
        "articlebody storybody postbody articlecontent postcontent entrycontent storycontent articletext"
      ),
      (.main, "main"),
      (
        .navigation,
        """
        nav menu navbar navigation navigate breadcrumb breadcrumbs pagination pager sitemap skip topbar toolbar megamenu \
        submenu sidenav navi topnav subnav tags tag keywords topics categories category taglist toc hashtag
        """
      ),
      (.header, "header masthead topper"),
      (.footer, "footer colophon foot bottombar"),
      (.aside, "sidebar aside rail widget widgets complementary secondary tertiary sidecol"),
      (.figure, "gallery slideshow image photo figure picture lightbox thumbnail thumb video player embed"),
      (.caption, "caption captions credit credits cutline imagecaption photocredit"),
      (.form, "form search searchform poll quiz survey captcha"),
      (.button, "btn button buttons"),
      (
        .hidden,
        "hidden hide invisible sronly visuallyhidden screenreader modal popup overlay lightbox tooltip"
      ),
      (
        .comments,
        "comment comments disqus respond reply replies livefyre commentlist discussion coral commenting"
      ),
      (
        .related,
        """
        related recirc recirculation recommended recommendation recommendations recommend trending popular mostread more \
        latest readmore teaser teasers promo promos outbrain taboola zergnet also onward crosslinks upnext next prev \
        previous morefrom suggested suggestions headlines carousel mostpopular relatedposts similar readnext relevant
        """
      ),
      (
        .share,
        """
        share sharing social addthis sharedaddy facebook twitter whatsapp follow sns shareaholic socials shares sharebar \
        pinterest linkedin addtoany
        """
      ),
      (
        .advertisement,
        """
        ad ads advert adverts advertisement advertisements advertising sponsor sponsored sponsors dfp gpt adsense adslot \
        banner promoted adunit adbox adcontainer adsbygoogle leaderboard affiliate
        """
      ),
      (
        .signup,
        """
        newsletter newsletters subscribe subscription signup login signin register registration optin mailchimp \
        cta donate donation membership mailing enewsletter
        """
      ),
      (
        .legal,
        "cookie cookies consent gdpr copyright disclaimer disclosure onetrust privacy terms legal cmp ccpa"
      ),
      (.byline, "byline author authors bio contributor contributors writer bylines"),
      (.date, "date time timestamp published pubdate dateline updated datetime"),
      (.title, "headline title"),
    ]
    var meanings: [Word: Meaning] = [:]
    for (hint, list) in lists {
      for word in words(list.replacing("\n", with: " ")) {
        meanings[word, default: Meaning()].hints.formUnion(hint)
      }
    }
    for entry in NameWeights.table.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let sides = entry.split(separator: ":")
      guard sides.count == 2, let weight = Float(sides[1]) else { continue }
      meanings[Word(String(sides[0])), default: Meaning()].weight = weight / 100
    }
    for word in subjects { meanings[word, default: Meaning()].isSubject = true }
    for word in places { meanings[word, default: Meaning()].isPlace = true }
    return meanings
  }()
}
