import Corpus
import Ingestion

extension ByteBuffer {
  /// Adds one story as a JSON object on a line.
  package mutating func appendJSON(story number: Int, of corpus: Corpus) {
    let group = corpus.stories.groups[number]
    let lead = corpus[group.lead].article
    append(#"{"group":""# + StoryGroups.name(ofGroup: number) + #"","title":"#)
    appendJSON(lead.metadata.title)
    append(#","lead":""# + lead.id.description + #"","members":"#)
    appendJSONArray(group.members) { out, member in
      out.appendJSON(naming: corpus[member.position].article)
      out.append(#","similarity":"#)
      out.appendJSON(score: member.similarity)
      if let evidence = member.evidence {
        out.append(#","shared_text":"#)
        out.appendJSON(score: evidence.text)
        out.append(#","shared_quotes":"#)
        out.append(evidence.quotes)
      }
      out.append("}")
    }
    append("}\n")
  }

  /// Adds one statement as a JSON object on a line.
  package mutating func appendJSON(quoteGroup number: Int, of corpus: Corpus) {
    let group = corpus.quoteGroups.groups[number]
    append(#"{"group":""# + QuoteGroups.name(ofGroup: number) + #"","text":"#)
    let canonical = corpus[group.canonical.position]
    appendJSON(canonical.article.text.bytes, canonical.quotations[group.canonical.quote].range)
    append(#","speaker":"#)
    appendJSON(group.speaker)
    append(#","articles":"#)
    append(group.articleCount)
    append(#","members":"#)
    appendJSONArray(group.members) { out, member in
      let entry = corpus[member.position]
      let quotation = entry.quotations[member.quote]
      let places = entry.article.text.scalarOffsets(
        ofAscending: [quotation.range.lowerBound, quotation.range.upperBound])
      out.appendJSON(naming: entry.article)
      out.append(#","start":"#)
      out.append(places[0])
      out.append(#","end":"#)
      out.append(places[1])
      out.append(#","speaker":"#)
      out.appendJSON(quotation.speaker)
      out.append(#","text":"#)
      out.appendJSON(entry.article.text.bytes, quotation.range)
      out.append("}")
    }
    append("}\n")
  }

  /// Begins an object that names an article.
  private mutating func appendJSON(naming article: Article) {
    append(#"{"article":""# + article.id.description + #"","record":"#)
    appendJSON(article.source.record)
  }
}
