import Ingestion
import ReadingState
import Testing

@testable import ReaderUI

/// Read and starred marks, and their undo.
@Suite struct MarkTests {
  @Test func anArticleThatIsOpenedIsRead() throws {
    var reader = TestReader(articles: .harbour)
    let id = try #require(reader.state.body.id)
    reader.type("j")
    #expect(reader.state.marks.read.isEmpty)
    reader.type("k⏎")
    #expect(reader.state.marks.read == [id])
    #expect(reader.effects == [.save([MarkChange(.read, of: id, isSet: true)])])
  }

  @Test func aStarIsSetTakenAwayUndoneAndRedone() throws {
    var reader = TestReader(articles: .harbour)
    let id = try #require(reader.state.body.id)
    let set = MarkChange(.starred, of: id, isSet: true)
    reader.type("s")
    #expect(reader.state.marks.starred == [id])
    reader.type("u")
    #expect(reader.state.marks.starred.isEmpty)
    reader.press(.control("r"))
    #expect(reader.state.marks.starred == [id])
    reader.type("s")
    #expect(reader.state.marks.starred.isEmpty)
    #expect(reader.effects == [.save([set]), .save([set.inverse]), .save([set]), .save([set.inverse])])
  }

  @Test func manyArticlesAreAskedAboutFirst() {
    var reader = TestReader(articles: .harbour)
    reader.type("  s")
    #expect(reader.shows("Star 2 articles?"))
    #expect(reader.state.marks.starred.isEmpty)
    reader.type("n")
    #expect(reader.effects.isEmpty)
    reader.type("sy")
    #expect(reader.state.marks.starred.count == 2)
    reader.type("u")
    #expect(reader.state.marks.starred.isEmpty)
  }

  @Test func tagsAreTypedAsALineAndTakenOutOfIt() throws {
    var reader = TestReader(articles: .harbour)
    reader.type("tcop #Budget⏎")
    #expect(reader.shows("#budget #cop"))
    reader.type("t")
    #expect(reader.shows("tags: budget cop"))
    reader.type("⌫⌫⌫⌫⏎")
    #expect(reader.shows("#budget"))
    #expect(!reader.shows("#cop"))
    reader.type("u")
    #expect(reader.shows("#budget #cop"))
    reader.type("ftag:cop⏎")
    #expect(reader.shows("Articles 1/1"))
  }

  @Test func aWordThatIsNoTagStaysToBeMended() {
    var reader = TestReader(articles: .harbour)
    reader.type("ta:b⏎")
    #expect(reader.shows("‘a:b’ is no tag"))
    #expect(reader.effects.isEmpty)
    reader.type("⌫⌫⏎")
    #expect(reader.shows("#a"))
  }

  @Test func manyArticlesAreTaggedTogetherAfterAQuestion() {
    var reader = TestReader(articles: .harbour)
    reader.type("tport⏎  twall⏎")
    #expect(reader.shows("Change the tags of 2 articles?"))
    reader.type("y")
    #expect(reader.shows("#port #wall"))
    #expect(reader.state.marks.tagged.values.map(\.count).sorted() == [1, 2])
  }

  @Test func aKnownTagCompletesWhatIsTyped() {
    var reader = TestReader(articles: .harbour)
    reader.type("tport wall⏎jtw⇥⏎")
    #expect(reader.state.marks.tagged.values.map(\.count).sorted() == [1, 2])
  }

  @Test func marksOfEarlierRunsAreShown() throws {
    var reader = TestReader(articles: .harbour)
    let id = try #require(reader.state.body.id)
    reader.happens(.marks(Marks(read: [], starred: [id])))
    #expect(reader.shows("★"))
  }

  @Test func theMeasureIsRemembered() {
    var reader = TestReader(articles: .harbour)
    reader.type("+")
    #expect(reader.state.body.measure == 76)
    #expect(reader.effects.contains(.keep(76, of: .measure)))
    reader.happens(.preference(.measure, 60))
    #expect(reader.state.body.measure == 60)
    reader.happens(.preference(.measure, 1000))
    #expect(reader.state.body.measure == 100)
  }

  @Test func whatCouldNotBeKeptIsTold() {
    var reader = TestReader(articles: .harbour)
    reader.happens(.failed("the disk is full"))
    #expect(reader.shows("the disk is full"))
  }
}
