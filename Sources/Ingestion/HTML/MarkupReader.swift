import CLibXML2

/// Reads HTML into a page: libxml2 reads tags and entities, ``MarkupBuilder`` makes blocks of what it reports.
enum MarkupReader {
  /// The page of a document.
  ///
  /// - Parameter document: valid UTF-8, whatever the document declares.
  /// - Returns: its blocks, elements and clues; an empty page where there is no text.
  static func page(of document: [UInt8]) -> Page {
    var builder = MarkupBuilder(capacity: document.count / 8)
    return page(of: document, with: &builder)
  }

  /// The page of a document, with the words that name its elements.
  static func pageWithNames(of document: [UInt8]) -> (page: Page, names: [Int: [String]]) {
    var builder = MarkupBuilder(capacity: document.count / 8, gathersNames: true)
    let page = page(of: document, with: &builder)
    return (page, builder.names)
  }

  private static func page(of document: [UInt8], with builder: inout MarkupBuilder) -> Page {
    _ = isReady
    let shown = UnshownMarkup.removed(from: document)
    let html = AttributeGuard.trimmed(shown) ?? shown
    let isParsed = html.withUnsafeBytes { bytes -> Bool in
      guard let base = bytes.baseAddress, bytes.count > 0, bytes.count < Int(Int32.max),
        let context = htmlCreateMemoryParserCtxt(
          base.assumingMemoryBound(to: CChar.self), Int32(bytes.count)),
        let handler = context.pointee.sax
      else { return false }
      defer { htmlFreeParserCtxt(context) }
      handler.pointee = Self.handler
      let options =
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOIMPLIED.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      htmlCtxtUseOptions(context, Int32(options))
      // The bytes are UTF-8 already: what the document declares must not decode them again.
      xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      builder.context = context
      withUnsafeMutablePointer(to: &builder) { pointer in
        context.pointee.userData = UnsafeMutableRawPointer(pointer)
        htmlParseDocument(context)
        // Nothing may reach the builder once this pointer is gone.
        context.pointee.userData = nil
      }
      builder.context = nil
      return true
    }
    return isParsed ? builder.finish() : Page()
  }

  /// libxml2 wants its tables set up once before threads use it.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// The events that the builder takes; errors go nowhere, as every page has some.
  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = { context, name, attributes in
      guard let context, let name else { return }
      builder(context).pointee.start(name, attributes)
    }
    handler.endElement = { context, _ in
      guard let context else { return }
      builder(context).pointee.end()
    }
    let characters: charactersSAXFunc = { context, text, count in
      guard let context, let text else { return }
      builder(context).pointee.text(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    handler.characters = characters
    handler.ignorableWhitespace = characters
    handler.cdataBlock = characters
    return handler
  }
}

/// The builder that a parser reports to.
private func builder(_ context: UnsafeMutableRawPointer) -> UnsafeMutablePointer<MarkupBuilder> {
  context.assumingMemoryBound(to: MarkupBuilder.self)
}
