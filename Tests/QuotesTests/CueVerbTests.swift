import Testing

@testable import Quotes

/// The cue table beside WordNet: a verb that reports is a verb of communication, or it is named here with a reason.
@Suite struct CueVerbTests {
  /// The table's verbs that WordNet 3.0 files under verb.communication, as looked up when they were entered.
  ///
  /// Only the answers for our own verbs are kept, so neither WordNet nor its package is needed to test.
  /// A verb that is new to the table is looked up (`data.verb`, file number 32) and entered here or below.
  private static let communication = words(
    """
    moan groan whine hiss growl wail stammer stutter drawl exult
    accuse acknowledge add address admit advise advocate affirm agree allege allude announce answer
    apologise apologize appeal applaud argue articulate ask assail assert assure attack attest aver bark beg
    begin belittle bellow bemoan berate beseech blame blast blog blurt boast brag brand brief broadcast call
    cast castigate caution challenge chant characterise characterize charge chat chide christen cite claim
    clarify command commend comment compare complain concede conclude concur condemn confess confide confirm
    congratulate contend continue convince counter crack criticise criticize crow cry declaim declare
    decline decry defend demand denounce deny depict deride describe detail direct disagree disclose discuss
    dismiss dispute dub e-mail echo elaborate email emphasise emphasize encourage endorse enthuse exclaim
    exhort explain fault gloat gripe grumble gush hail herald hint implore imply indicate inform insinuate
    insist instruct interject interrupt intimate intone introduce invite invoke issue jest joke label
    lambast lambaste lament laud maintain marvel mention message mock murmur mutter narrate nickname note
    notify object observe opine oppose order outline persuade petition plead pledge point portray post
    praise pray preach predict present press proclaim profess promise pronounce propose protest publish push
    query question quibble quip quote rail raise rant rap rave read reaffirm reason reassure rebuke rebut
    recall recite recommend recount refer reflect refuse refute reiterate reject rejoice rejoin relate
    release remark remind repeat reply report request respond restate retort reveal ridicule rip say scoff
    scold scream shout sigh signal snap speak state stress suggest summarise summarize support surmise swear
    talk taunt tease tell term testify thank threaten tout underscore urge utter vent venture voice
    volunteer vow warn welcome whisper wonder write yell
    """)

  /// Verbs that WordNet files elsewhere, but that news puts beside quotes.
  private static let others = words(
    """
    admire bash beam boom caption celebrate chime chuckle deadpan deem equate estimate finish float fret fume go
    hypothesize laugh liken lobby muse open paint pitch ponder pressure prod rate regard reminisce retweet
    riff slam sneer sob text theorise theorize tweet worry
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// The plain forms of the verbs that say, tell, speak, urge and call.
  private static let verbs: Set<String> = {
    var result: Set<String> = []
    for (classes, entries) in CueVerbs.table where !classes.isDisjoint(with: [.say, .speech, .call]) {
      for entry in entries.split(whereSeparator: \.isWhitespace) {
        result.formUnion(Inflection.forms(of: entry).filter { $0.1.contains(.base) }.map(\.0))
      }
    }
    return result
  }()

  @Test func everyCueIsAVerbOfCommunicationOrNamedHere() {
    #expect(Self.verbs.subtracting(Self.communication).subtracting(Self.others).sorted() == [])
  }

  @Test func noVerbIsListedThatTheTableDoesNotUse() {
    #expect(Self.communication.union(Self.others).subtracting(Self.verbs).sorted() == [])
  }

  @Test func theOthersAreFew() {
    #expect(Self.others.count * 7 < Self.verbs.count)
    #expect(Self.communication.isDisjoint(with: Self.others))
  }
}
