/// The English verbs that report, by what they report.
enum CueVerbs {
  static let table: [(WordClass, String)] = [
    (.say, say), ([.say, .listener], tellings), (.speech, speech), ([.speech, .listener], urgings),
    (.attitude, attitude), (.call, call), (.tells, told), (.wants, wanting),
  ]

  /// Report any words.
  private static let say = """
    say/says/said/saying confide intimate charge write/writes/wrote/written/writing add continue/continues/continued/continuing tweet
    retweet post state declare announce note explain argue insist claim conclude remark comment observe respond reply
    joke quip+ shout yell scream whisper mutter murmur exclaim declaim recall recount reminisce maintain assert allege
    contend aver+ opine reiterate repeat stress emphasize emphasise underscore acknowledge admit+ concede confess
    lament complain grumble bemoan boast brag+ muse ponder quote warn caution predict interject retort counter
    rejoin chime sigh cry sob laugh chuckle deadpan+ blurt volunteer elaborate clarify confirm disclose reveal report
    testify caption text blog+ email e-mail message chant read/reads/read/reading
    go/goes/went/gone/going begin/begins/began/begun/beginning intone bark snap+ gush fume rant sneer scoff
    crow beam moan groan whine hiss growl wail stammer stutter drawl exult tease jest theorize theorise hypothesize reason estimate relate narrate summarize summarise proclaim
    profess affirm attest wonder vent herald crack riff rave bellow boom quibble gripe gloat rap+ reaffirm restate concur+
    allude swear/swears/swore/sworn/swearing vow pledge promise venture
    surmise agree disagree fret worry marvel rejoice enthuse reflect mention point/points/pointed/pointing
    implore plead urge order command instruct prod+ query demand interrupt conclude finish open
    articulate voice utter pronounce recite preach pray beg+ broadcast/broadcasts/broadcast/broadcasting
    """

  /// Report words to somebody.
  private static let tellings = """
    tell/tells/told/telling ask inform remind assure reassure advise notify question brief
    """

  /// Report speech, mostly with an object.
  private static let speech = """
    criticize criticise condemn denounce decry blast slam+ rip+ attack assail bash chide scold rebuke
    castigate berate lambast lambaste mock ridicule taunt deride belittle dismiss reject deny dispute refute rebut+ defend
    praise hail laud applaud commend celebrate tout thank congratulate welcome endorse accuse blame fault
    threaten apologize apologise apologise propose suggest recommend advocate oppose support
    promise warn rail object protest appeal answer discuss address cite mention detail outline
    present introduce speak/speaks/spoke/spoken/speaking talk chat+ tout hint imply signal+ indicate insinuate
    describe portray paint depict characterize characterise compare liken equate invoke echo
    question challenge decline refuse vow release issue publish raise float pitch cast/casts/cast/casting
    """

  /// Ask somebody to do something.
  private static let urgings = """
    urge press implore beseech encourage exhort invite persuade convince instruct order direct request petition
    lobby push pressure
    """

  /// Think, want, find, show.
  private static let attitude = """
    think/thinks/thought/thinking believe feel/feels/felt/feeling know/knows/knew/known/knowing hope want wish
    expect fear doubt suspect assume suppose guess imagine consider regard view see/sees/saw/seen/seeing
    understand/understands/understood/understanding realize realise recognize recognise
    remember forget/forgets/forgot/forgotten/forgetting find/finds/found/finding learn hear/hears/heard/hearing
    decide determine plan+ intend seek/seeks/sought/seeking like love hate prefer+ favor favour support
    show/shows/showed/shown/showing prove demonstrate illustrate document discover conclude judge deem reckon
    calculate project foresee/foresees/foresaw/foreseen/foreseeing anticipate forecast/forecasts/forecast/forecasting
    speculate rule poll survey analyze analyse highlight underline warrant
    ignore try attempt need
    """

  /// Name something with a word of the speaker's.
  private static let call = """
    call dub+ label brand term deem describe characterize characterise portray depict denounce nickname
    praise decry hail mock christen refer+ regard pronounce admire deride rate paint
    """

  /// What stands behind them without marks is told speech, `that` or not.
  private static let told = """
    say/says/said/saying think/thinks/thought/thinking believe suggest accuse cite criticize criticise urge ask praise
    blame explain recall question hope argue insist condemn remind acknowledge tout slam+ reiterate quote fear
    portray promise decry plead rip+ observe lament characterize characterise applaud note dismiss advocate
    claim report blast reveal voice rebuke demand propose paint write/writes/wrote/written/writing
    imply assert allege contend estimate concede complain conclude brag+ refute rebut+ vow ridicule castigate bemoan
    defend disagree fault
    """

  /// Their infinitive is what is asked, promised or refused.
  private static let wanting = """
    ask hope promise threaten vow decline intend prefer+ refuse expect offer urge propose demand
    tell/tells/told/telling wish want seek/seeks/sought/seeking plan+ agree like
    """
}
