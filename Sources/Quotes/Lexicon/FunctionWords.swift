/// The small words of the grammar, and what they do.
enum FunctionWords {
  static let table: [(WordClass, String)] = [
    ([.determiner, .english], "the an this these those such"), (.determiner, "a"),
    (.determiner, "der die das ein eine einen einem einer des dem den le la les un une el los las una"),
    (
      [.quantifier],
      """
      some many several most all any no another each every both few more fewer two three four five six seven eight
      nine ten one percent dozens hundreds thousands half other others multiple various certain
      """
    ),
    ([.possessiveDeterminer], "his her their its my our your whose"),
    (.objectPronoun, "him her them me us you it himself herself themselves itself myself ourselves yourself"),
    (.he, "he"), (.she, "she"), (.it, "it"), (.they, "they"),
    (.speaking, "i we you i'm we're you're i've we've i'll we'll i'd my our your me us myself ourselves"),
    (.he, "he'd he'll"), (.she, "she'd she'll"), (.they, "they'd they've they'll they're"),
    (.relative, "who which whom that"),
    (
      .preposition,
      """
      of in on at by for with from to about into over under after before during through between against among
      amid upon within without toward towards near across behind beyond despite per via including regarding
      concerning inside outside around along like unlike as since until except besides throughout alongside off out
      up down onto versus than
      """
    ),
    ([.conjunction, .english], "and but or nor yet plus"),
    (
      .subordinator,
      """
      when while as because after before if although though since until unless whether that where whereas once why how
      what so
      """
    ),
    (
      .auxiliary,
      """
      has have had having would will could can may might must should shall did does do was were is are been be being
      'd 'll hasn't haven't hadn't wouldn't won't couldn't can't mustn't shouldn't didn't doesn't don't wasn't weren't
      isn't aren't cannot
      """
    ),
    (.be, "was were is are be been being am wasn't weren't isn't aren't"),
    (
      .adverb,
      """
      also then later once again still just often even never now earlier recently previously not always ever already
      soon further too only thus therefore however meanwhile instead moreover furthermore nevertheless nonetheless
      afterward afterwards perhaps maybe indeed rather quite very sometimes frequently repeatedly long first last
      yesterday today tonight tomorrow finally eventually initially simply clearly publicly privately reportedly
      famously flatly bluntly quickly slowly quietly loudly apparently allegedly actually basically briefly
      correctly falsely wrongly directly essentially explicitly firmly formally openly proudly sharply specifically
      strongly subsequently suddenly personally emphatically jokingly sarcastically angrily happily sadly
      consistently constantly immediately merely nearly usually generally largely mostly mainly partly
      separately similarly likewise additionally ultimately wryly tersely memorably pointedly half-jokingly
      erroneously incorrectly vehemently gleefully cheerfully unequivocally definitely certainly surely truly really
      probably possibly effectively infamously defiantly dismissively succinctly simultaneously categorically
      optimistically cautiously sternly softly calmly coolly dryly there here else together twice
      """
    ),
    (.phrase, "according words selon laut según so put puts back"),
    (
      .clausal,
      """
      i we you he she it they me us him them i'm we're you're i've we've i'll we'll it's that's he's she's don't can't
      won't isn't aren't didn't doesn't is are was were be been am has have had will would can could may might must
      should do does did not never if because who what how let
      ich wir ihr sie er es man uns mich mir ist sind war waren wird werden wurde wurden hat haben hatte habe sei seien
      kann können könne könnte muss müssen müsse soll sollen will wollen würde würden dürfen darf nicht kein keine
      keinen nie wenn dass weil auch nur noch sehr mehr zu
      je nous vous il elle ils est sont était sera ont pas qui
      yo nosotros usted es son fue será han ha que
      """
    ),
    (.negation, "not never no n't neither nor"),
    (.lowerAbbreviation, "vs a.m p.m etc e.g i.e"),
    (.abbreviation, "vs etc no fig ca bzw"),
    (
      .english,
      "the of and to in that is was for it with as his on be at by had not are but from they which she he"
    ),
    (
      .german,
      """
      der die das und ist nicht ein eine den dem des von zu mit sich auf für auch als an werden aus er hat dass sie nach
      wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch
      sei seien habe hätte würde
      """
    ),
    (
      .french,
      """
      le la les des est et en du une que qui dans pour pas sur au plus par avec ce il sont mais comme nous ont aux été
      cette selon
      """
    ),
    (
      .spanish,
      """
      el los las del que y en por con para una se su al lo como más pero sus le ya o este sí porque esta entre cuando
      muy sin sobre también según dijo
      """
    ),
    (
      .common,
      """
      there here what how why if let not please yes well thanks according asked speaking despite meanwhile nobody
      everybody someone somebody anyone everyone something nothing anything whatever whoever regardless given
      see watch read follow click share related photo video image updated editor's note correction via source
      sources officials critics supporters people voters republicans democrats police researchers scientists experts
      authorities prosecutors analysts reporters aides advisers residents opponents protesters lawmakers advocates
      former current new top senior longtime one two three four five six seven eight nine ten last next first second
      still even just only perhaps maybe indeed however therefore thus
      moreover furthermore earlier later recently yesterday today tonight
      good bad big great best better more most less least many much very
      women men children students workers activists leaders members families friends
      nor either neither another both
      """
    ),
  ]
}
