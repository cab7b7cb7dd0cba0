/// Words that stand in and around the names of people and organisations.
enum NameWords {
  static let table: [(WordClass, String)] = [
    ([.title, .maleTitle, .abbreviation], "mr sir lord monsieur herr messrs"),
    ([.title, .femaleTitle, .abbreviation], "mrs ms mme"),
    ([.title, .femaleTitle], "miss madam frau lady dame"),
    (
      [.title, .abbreviation],
      """
      dr sen rep gov lt gen col capt cmdr adm maj sgt rev prof hon amb atty asst supt det cpl pvt ofc sr st fr br sens
      reps gens govs dipl ing
      """
    ),
    (
      [.title, .role],
      """
      president senator secretary governor representative congressman congresswoman mayor judge justice pope speaker
      ambassador minister chancellor king queen prince princess chairman chairwoman chairperson chair director
      general colonel captain lieutenant sergeant major admiral commander officer detective sheriff professor doctor
      councilman councilwoman councillor councilor commissioner premier cardinal bishop archbishop rabbi imam pastor
      reverend father sister brother coach chief deputy vice vice-president ex-president assemblyman assemblywoman
      alderman treasurer attorney assistant leader whip spokesman spokeswoman spokesperson ceo cfo coo cto
      co-founder founder manager host anchor analyst strategist adviser advisor counsel candidate nominee delegate
      correspondent columnist reporter editor publisher pollster economist historian consultant operative aide
      staffer activist author actor actress singer comedian billionaire businessman businesswoman
      mogul entrepreneur lawyer investor banker scientist researcher expert fellow
      principal superintendent chaplain rector dean provost chancellor executive organizer organiser
      photographer filmmaker producer writer novelist poet playwright journalist blogger commentator
      pundit contributor moderator frontrunner front-runner rival
      first lady advocate hacker emperor sultan sheikh ayatollah emir vicar
      """
    ),
    (
      [.femaleRole],
      """
      congresswoman chairwoman councilwoman assemblywoman spokeswoman businesswoman actress woman queen princess
      girl sister mother daughter wife aunt grandmother waitress lady
      """
    ),
    (
      [.maleRole],
      """
      congressman chairman councilman assemblyman spokesman businessman man king prince boy brother father son
      husband uncle grandfather
      """
    ),
    (
      .role,
      """
      person man woman boy girl guy resident neighbour neighbor witness victim driver farmer teacher student worker
      nurse doctor plumber carpenter engineer developer designer hydrologist biologist physicist chemist geologist
      meteorologist psychologist sociologist philosopher theologian veteran soldier pilot sailor owner tenant
      landlord voter supporter critic opponent protester protestor demonstrator heckler attendee participant member
      colleague friend ally aide official insider source staff official executive employee partner associate
      fundraiser donor volunteer organizer campaigner spokesman trustee regent lawmaker politician legislator
      prosecutor investigator inspector agent detective juror plaintiff defendant suspect inmate
      socialist democrat republican conservative liberal libertarian independent centrist
      player goalkeeper striker quarterback athlete swimmer runner trainer goalie
      chef baker butcher barber artist painter musician guitarist drummer rapper conductor composer
      guru star legend icon pioneer newcomer veteran survivor scholar academic lecturer
      diplomat envoy negotiator mediator regulator watchdog auditor accountant broker trader
      user commenter reader viewer listener caller tweeter subscriber customer client patient
      broadcaster newsman radioman anchorman talker firebrand magnate tycoon heiress
      incumbent challenger contender hopeful front-man
      """
    ),
    (
      [.familyWord, .role],
      """
      wife husband mother father son daughter brother sister uncle aunt cousin nephew niece parents grandmother
      grandfather fiancé fiancée fiance fiancee widow widower spouse sibling girlfriend boyfriend family
      """
    ),
    (
      .groupNoun,
      """
      campaign committee company team ministry department agency administration government council board union party
      group organization organisation association foundation institute commission court police firm bank
      network newspaper magazine paper station site website blog outlet publication university college school
      hospital office bureau coalition alliance federation movement club church army military
      officials critics supporters people voters lawmakers aides advisers advisors democrats republicans analysts
      experts researchers scientists prosecutors authorities protesters activists residents leaders members reporters
      pundits commentators opponents allies friends colleagues staffers executives economists strategists
      pollsters observers insiders sources delegates senators representatives judges lawyers attorneys spokesmen
      conservatives liberals progressives evangelicals christians muslims women men students workers audience crowd
      media press public establishment electorate nation country city state senate house congress white
      startup start-up airline carrier manufacturer maker retailer regulator charity thinktank think-tank panel
      jury panelists viewers
      """
    ),
    (
      .documentNoun,
      """
      statement letter lawsuit suit complaint filing report study survey poll article story editorial column memo
      memorandum email e-mail document transcript tweet message book ad advertisement commercial video caption
      headline sign banner poster petition resolution platform bill law act ruling opinion order
      indictment affidavit brief note press-release release website page post blog analysis research review transcript
      text quote constitution amendment bible narrator announcement invitation record data disclosure audit
      """
    ),
    (
      .organisation,
      """
      inc corp corporation co ltd llc plc gmbh ag sa company committee department agency administration ministry
      council board union party group association organization organisation foundation institute commission court bank
      news post times journal tribune herald gazette press network radio television tv magazine daily weekly
      university college school academy church hospital center centre bureau office service services coalition
      alliance federation league club society fund trust holdings industries international technologies systems
      partners capital energy motors airlines airways pharmaceuticals laboratories labs studios entertainment
      media campaign congress senate house parliament assembly republicans democrats police army navy force
      corps guard nations project network initiative caucus conference convention pac chamber authority
      treasury pentagon kremlin vatican brigade platforms
      enterprises brothers sons associates street hotel casino partnership act agreement treaty amendment tower plaza
      square park building stadium arena airport bridge constitution tribunal archive archives library museum theatre
      theater orchestra
      """
    ),
    ([.organisation, .abbreviation], "inc corp co ltd bros"),
    (
      .particle,
      "von van der den de del della di da du la le al el bin ibn ben ter ten dos das st zu zur af av"
    ),
    ([.suffix, .abbreviation], "jr sr"),
    (.suffix, "ii iii iv esq phd"),
    (
      .abbreviation,
      "ave blvd u.s u.k u.n d.c dept univ vs calif mass conn fla ill mich minn pa tenn va wis ariz ark colo"
    ),
    (
      .time,
      """
      monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
      september october november december morning afternoon evening night noon midnight week month year today
      yesterday tonight tomorrow jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
      christmas easter thanksgiving halloween
      """
    ),
    (.abbreviation, "jan feb mar apr jun jul aug sep sept oct nov dec"),
    (
      .place,
      """
      alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
      indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
      montana nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania
      rhode tennessee texas utah vermont virginia washington wisconsin wyoming
      america europe asia africa australia canada china japan india russia germany france italy spain portugal
      britain england scotland wales ireland netherlands belgium austria switzerland sweden norway denmark finland
      poland ukraine turkey greece israel iran iraq syria egypt libya yemen afghanistan pakistan korea vietnam
      philippines indonesia brazil argentina chile peru colombia venezuela cuba haiti nigeria kenya ethiopia
      london paris berlin moscow beijing tokyo brussels rome madrid vienna chicago boston detroit houston dallas
      philadelphia miami atlanta seattle denver phoenix cleveland milwaukee orlando charlotte baltimore
      pittsburgh cincinnati manhattan brooklyn hollywood u.s usa uk u.k us eu d.c nyc dc
      states city county new island islands river lake mountain valley beach avenue road north south east west
      angeles francisco diego vegas orleans petersburg antonio gop
      """
    ),
    (
      .demonym,
      """
      american british english scottish welsh irish french german italian spanish portuguese dutch belgian austrian
      swiss swedish norwegian danish finnish polish ukrainian russian turkish greek israeli iranian iraqi syrian
      egyptian libyan chinese japanese korean vietnamese indian pakistani afghan indonesian filipino australian
      canadian mexican cuban brazilian argentine european african asian latino hispanic arab jewish muslim christian
      catholic protestant evangelical mormon democratic republican gop tea republicans democrats democrat conservative
      liberal libertarian socialist progressive independent texan californian floridian
      americans russians mexicans muslims christians jews evangelicals latinos hispanics europeans
      taiwanese saudi palestinian
      """
    ),
    (
      .network,
      """
      abc cbs nbc cnn msnbc fox cnbc bbc npr pbs espn hbo itv c-span breitbart politico huffington
      newsmax univision telemundo bloomberg reuters ap afp dpa netflix showtime youtube
      """
    ),
    (
      .cueNoun,
      """
      claim statement comment remark argument assertion allegation accusation charge warning promise pledge vow
      suggestion belief view opinion idea notion hope fear concern prediction complaint criticism attack call demand
      request question answer response reply announcement declaration admission denial insistence contention
      theory plan proposal report news rumor rumour speech tweet post message letter words word phrase term
      quote slogan motto mantra chant shout cry note cheer slur title name text line label poll rule order view
      """
    ),
    (
      .work,
      """
      book novel film movie song album show series episode play musical poem essay column paper article
      story study report titled entitled called named headlined painting opera ballad hymn documentary
      magazine program programme podcast sitcom drama single track anthem ad commercial video
      starred starring sang sung singing played performed hit memoir bestseller chapter game
      """
    ),
  ]
}
