/// The articles that a script of JSON-LD describes in schema.org's words.
struct LinkedData {
  /// An article as it is described.
  struct Article {
    var headline: String?
    /// The persons who wrote it.
    var authors: [String] = []
    /// Who else is named as the author: organisations.
    var organisations: [String] = []
    var published: String?
    var modified: String?
    var publisher: String?
    var language: String?
    var url: String?
    var body: String?
    /// Described as a page or a review, which may be of what the article is about.
    var isAside = false
  }

  /// The articles, the best described first.
  var articles: [Article] = []

  /// How deep descriptions are looked for in each other.
  private static let depthLimit = 8

  /// Reads a script's text; nil where it is no JSON or describes no article.
  init?(script: [UInt8]) {
    guard let value = Self.value(of: script) else { return nil }
    var nodes: [JSONValue] = []
    Self.collect(value, depth: 0, into: &nodes)
    var people: [String: JSONValue] = [:]
    for node in nodes where node["name"] != nil {
      if let id = node["@id"]?.text { people[id] = node }
    }
    let found = nodes.filter(Self.isArticle).map { Self.article($0, people: people) }
    articles = found.enumerated().sorted { one, other in
      let weights = (one.element.weight, other.element.weight)
      return weights.0 == weights.1 ? one.offset < other.offset : weights.0 > weights.1
    }.map(\.element)
    if articles.isEmpty { return nil }
  }

  private static func value(of script: [UInt8]) -> JSONValue? {
    // Some wrap the script into a comment or CDATA, or end it with a semicolon.
    guard let first = script.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) else {
      return nil
    }
    return script.withUnsafeBufferPointer { bytes in
      var parser = JSONParser(bytes, at: first, isLenient: true)
      return try? parser.value()
    }
  }

  private static func collect(_ value: JSONValue, depth: Int, into nodes: inout [JSONValue]) {
    guard depth < depthLimit, nodes.count < 1000 else { return }
    switch value {
    case .array(let values): for value in values { collect(value, depth: depth + 1, into: &nodes) }
    case .object(let members):
      nodes.append(value)
      for member in members where member.name != Array("comment".utf8) {
        collect(member.value, depth: depth + 1, into: &nodes)
      }
    default: break
    }
  }

  private static func isArticle(_ node: JSONValue) -> Bool {
    types(of: node).contains { type in
      type.hasSuffix("Article") || type == "BlogPosting" || type == "Report" || type == "LiveBlogPosting"
        || type == "NewsArticle" || type == "Review" || type == "WebPage"
    }
  }

  private static func article(_ node: JSONValue, people: [String: JSONValue]) -> Article {
    var article = Article()
    let types = types(of: node)
    article.isAside = types.contains("WebPage") || types.contains("Review")
    // A page's name is its document's title.
    article.headline = text(node["headline"] ?? (types.contains("WebPage") ? nil : node["name"]))
    for name: StaticString in ["author", "creator"] where article.authors.isEmpty {
      for author in node[name].map({ agents(of: $0, people: people) }) ?? [] {
        if author.isOrganisation {
          article.organisations.append(author.name)
        } else {
          article.authors.append(author.name)
        }
      }
    }
    article.published = text(node["datePublished"]) ?? text(node["dateCreated"])
    article.modified = text(node["dateModified"])
    article.publisher = node["publisher"].map { names(of: $0, people: people) }?.first
    article.language = text(node["inLanguage"])
    article.body = text(node["articleBody"])
    article.url =
      text(node["url"]) ?? text(node["mainEntityOfPage"]) ?? text(node["mainEntityOfPage"]?["@id"])
    return article
  }

  /// Someone who is named, and whether as an organisation.
  private typealias Agent = (name: String, isOrganisation: Bool)

  /// The names of those given as text, as objects, by reference, or in a list of these.
  private static func names(of value: JSONValue, people: [String: JSONValue]) -> [String] {
    agents(of: value, people: people).map(\.name)
  }

  /// Those given as text, as objects, by reference, or in a list of these.
  private static func agents(of value: JSONValue, people: [String: JSONValue]) -> [Agent] {
    switch value {
    case .array(let values):
      return values.flatMap { element -> [Agent] in
        if case .array = element { return [] }
        return agents(of: element, people: people)
      }
    case .object:
      let node = value["name"] == nil ? value["@id"]?.text.flatMap { people[$0] } ?? value : value
      let types = types(of: node)
      let isOrganisation = !types.isEmpty && !types.contains("Person")
      if case .array(let names)? = node["name"] {
        return names.compactMap(text).map { ($0, isOrganisation) }
      }
      return text(node["name"]).map { [($0, isOrganisation)] } ?? []
    default: return text(value).map { [($0, false)] } ?? []
    }
  }

  private static func types(of node: JSONValue) -> [String] {
    switch node["@type"] {
    case .array(let values): values.compactMap(\.text)
    case let value: [value?.text].compactMap { $0 }
    }
  }

  /// A string as it is meant: entities that were encoded twice are left to the reader of the clue.
  private static func text(_ value: JSONValue?) -> String? {
    if case .array(let values)? = value { return values.first?.text }
    return value?.text
  }
}

extension LinkedData.Article {
  /// How much the description tells.
  fileprivate var weight: Int {
    (headline == nil ? 0 : 2) + (published == nil ? 0 : 2) + (authors.isEmpty ? 0 : 1) - (isAside ? 8 : 0)
  }
}
