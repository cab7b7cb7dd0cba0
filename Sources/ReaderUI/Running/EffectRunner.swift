import Corpus
import Export
import Foundation
import ReadingState
import Synchronization

/// Does what the state asks for, off the screen's thread, and answers through the mailbox.
///
/// A class: it owns running work.
package final class EffectRunner: Sendable {
  /// Work of which only the newest counts.
  private enum Lane: Hashable {
    case load, prepare, arrange, find, filterMatch, quote, concord, link, narrow, compare, raw
  }

  private let services: Services
  private let wording: Wording
  private let mailbox: Mailbox
  private let tasks = Mutex<[Lane: Task<Void, Never>]>([:])
  private let state = Mutex<ReadingState?>(nil)

  /// Marks are kept one change after the other.
  private let saving = DispatchQueue(label: "broadsheet.saving")

  /// A runner at rest.
  package init(services: Services, wording: Wording, mailbox: Mailbox) {
    self.services = services
    self.wording = wording
    self.mailbox = mailbox
  }

  /// Begins an effect.
  ///
  /// - Parameters:
  ///   - effect: what is to be done.
  ///   - state: the state that asked for it.
  package func run(_ effect: Effect, for state: AppState) {
    switch effect {
    case .load: load()
    case .stopLoading: stop(.load)
    case .prepare: compute(effect, in: .prepare, for: state)
    case .loadMarks: saving.async { self.openState() }
    case .arrange: compute(effect, in: .arrange, for: state)
    case .find: compute(effect, in: .find, for: state)
    case .matchFilter: compute(effect, in: .filterMatch, for: state)
    case .quote: compute(effect, in: .quote, for: state)
    case .concord: compute(effect, in: .concord, for: state)
    case .link: compute(effect, in: .link, for: state)
    case .narrow: compute(effect, in: .narrow, for: state)
    case .compare: compute(effect, in: .compare, for: state)
    case .readRaw(let request): readRaw(request)
    case .save(let changes):
      saving.async { self.save { state throws(ReadingStateError) in try state.save(changes) } }
    case .keep(let value, let preference):
      saving.async { self.save { state throws(ReadingStateError) in try state.save(value, of: preference) } }
    case .export(let request): export(request, from: state.corpus)
    // The loop does these: they concern the terminal.
    case .copy, .run, .redraw, .suspend, .quit: break
    }
  }

  /// Stops all that may be stopped, and waits until every mark is kept.
  package func finish() {
    let running = tasks.withLock { $0 }
    for task in running.values { task.cancel() }
    saving.sync {}
  }

  private func start(_ lane: Lane, _ work: @escaping @Sendable () async -> Void) {
    tasks.withLock { tasks in
      tasks[lane]?.cancel()
      tasks[lane] = Task.detached(priority: .userInitiated, operation: work)
    }
  }

  private func stop(_ lane: Lane) {
    tasks.withLock { $0.removeValue(forKey: lane)?.cancel() }
  }

  private func compute(_ effect: Effect, in lane: Lane, for state: AppState) {
    start(lane) { [mailbox] in
      guard !Task.isCancelled, let answer = effect.answer(in: state), !Task.isCancelled else { return }
      mailbox.post(answer)
    }
  }

  private func load() {
    start(.load) { [services, mailbox] in
      await services.load { mailbox.post(.loaded($0)) }
      if Task.isCancelled { mailbox.post(.loadingStopped) }
    }
  }

  private func readRaw(_ request: RawPage.Request) {
    start(.raw) { [services, mailbox] in
      let page = RawPage(request, text: services.rawText(request.source))
      if !Task.isCancelled { mailbox.post(.rawRead(page)) }
    }
  }

  private func openState() {
    guard let opened = services.openState() else { return }
    state.withLock { $0 = opened }
    if let measure = opened[.measure] { mailbox.post(.preference(.measure, measure)) }
    mailbox.post(.marks(opened.load()))
    if let words = wording.stateCondition(opened.condition) { mailbox.post(.failed(words)) }
  }

  private func save(_ change: (ReadingState) throws(ReadingStateError) -> Void) {
    guard let kept = state.withLock({ $0 }) else { return }
    do throws(ReadingStateError) {
      try change(kept)
    } catch {
      mailbox.post(.failed(wording.stateError(error)))
    }
  }

  private func export(_ request: ExportRequest, from corpus: Corpus) {
    Task.detached(priority: .userInitiated) { [services, mailbox] in
      let items = request.positions.filter { $0 < corpus.count }.map {
        ExportItem(corpus, at: $0, isLinked: request.format.exporter.tellsLinks)
      }
      mailbox.post(.exported(services.export(request, items)))
    }
  }
}
