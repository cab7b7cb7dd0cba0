import CPCRE2

/// A pattern ready to be matched, for one task: PCRE2 with just-in-time code and limits.
///
/// `^` and `$` stand at lines, a dot is anything but a line feed, `\w` and `\d` know all scripts. A pattern that
/// tries too much in one text is given up there (``Outcome/givenUp``), so that no pattern takes the program's time.
struct PatternMatcher: ~Copyable {
  /// What came of a match.
  enum Outcome: Equatable {
    case found(Range<Int>)
    case none
    case givenUp
  }

  /// How often PCRE2 may go back in one text: some milliseconds' work.
  private static let matchLimit: UInt32 = 1_000_000
  /// What PCRE2 may take beside its stack, in KiB.
  private static let heapLimit: UInt32 = 16_384
  /// Parentheses within one another.
  private static let nestLimit: UInt32 = 100

  private let code: OpaquePointer
  private let data: OpaquePointer
  private let context: OpaquePointer
  private let stack: OpaquePointer?

  /// Compiles a pattern.
  init(_ pattern: TextPattern) throws(TextPattern.Fault) {
    let compileContext = pcre2_compile_context_create_8(nil)
    defer { pcre2_compile_context_free_8(compileContext) }
    pcre2_set_parens_nest_limit_8(compileContext, Self.nestLimit)
    var options = PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C
    if !pattern.isCaseSensitive { options |= PCRE2_CASELESS }
    var number: Int32 = 0
    var offset = 0
    let bytes = Array(pattern.source.utf8)
    guard let code = pcre2_compile_8(bytes, bytes.count, options, &number, &offset, compileContext) else {
      throw TextPattern.Fault(message: Self.message(number), offset: min(offset, bytes.count))
    }
    guard let data = pcre2_match_data_create_8(1, nil), let context = pcre2_match_context_create_8(nil) else {
      pcre2_code_free_8(code)
      throw TextPattern.Fault(message: Self.message(PCRE2_ERROR_NOMEMORY), offset: 0)
    }
    pcre2_set_match_limit_8(context, Self.matchLimit)
    pcre2_set_heap_limit_8(context, Self.heapLimit)
    // Where there is no just-in-time code for this machine, matching goes on without it.
    if pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE) == 0 {
      stack = pcre2_jit_stack_create_8(32 << 10, 1 << 20, nil)
      pcre2_jit_stack_assign_8(context, nil, stack.map { UnsafeMutableRawPointer($0) })
    } else {
      stack = nil
    }
    self.code = code
    self.data = data
    self.context = context
  }

  deinit {
    pcre2_jit_stack_free_8(stack)
    pcre2_match_context_free_8(context)
    pcre2_match_data_free_8(data)
    pcre2_code_free_8(code)
  }

  /// Looks for the first match from a byte on.
  ///
  /// - Parameters:
  ///   - text: valid UTF-8.
  ///   - start: where a scalar begins.
  /// - Returns: the match, in bytes of the text.
  func firstMatch(in text: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Outcome {
    let result = pcre2_match_8(
      code, text.baseAddress, text.count, start, PCRE2_NO_UTF_CHECK, data, context)
    if result >= 0, let offsets = pcre2_get_ovector_pointer_8(data) {
      // \K can set the beginning after the end.
      return .found(min(offsets[0], offsets[1])..<offsets[1])
    }
    return result == PCRE2_ERROR_NOMATCH ? .none : .givenUp
  }

  /// All matches that are not empty, ascending; those before the place where matching was given up.
  func matches(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start <= text.count, case .found(let range) = firstMatch(in: text, from: start) {
      if !range.isEmpty { ranges.append(range) }
      // An empty match, or one that a lookahead set back, must not be found again.
      if range.upperBound > start {
        start = range.upperBound
      } else {
        start += start < text.count ? decodeScalar(in: text, at: start).width : 1
      }
    }
    return ranges
  }

  private static func message(_ number: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = pcre2_get_error_message_8(number, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, Int(length))), as: UTF8.self)
  }
}
