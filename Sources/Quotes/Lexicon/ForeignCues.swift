/// Cues of German, French and Spanish, in the forms that news use.
enum ForeignCues {
  static let table: [(WordClass, String)] = [
    (
      [.say, .finite],
      """
      sagte sagten sagt sagen erklärte erklärten erklärt meinte meinten meint betonte betonten betont fügte
      berichtete berichteten berichtet schrieb schrieben schreibt kommentierte kommentiert warnte warnten warnt
      forderte forderten fordert kritisierte kritisierten kritisiert ergänzte ergänzt antwortete antwortet
      fragte fragt rief rufen äußerte äußerten äußert teilte behauptete behauptet bestätigte bestätigt
      kündigte unterstrich hob verkündete bekräftigte bezeichnete bezeichneten bezeichnet nannte nannten nennt
      sprach sprachen spricht zitierte zitiert lobte lobt begründete begründet versicherte versichert
      beklagte beklagt bemerkte bemerkt verwies verweist stellte bezweifelte entgegnete erwiderte konstatierte
      räumte gab heißt hieß lautet lautete wertete würdigte urteilte mahnte mahnt appellierte plädierte
      """
    ),
    (
      [.say, .finite],
      """
      erläuterte erläuterten erläutert bedauerte bedauerten bedauert bemängelte bemängelten bemängelt riet rät rieten
      verlangte verlangten verlangt vermutete vermuteten vermutet beteuerte beteuert dementierte dementiert
      skandierten skandierte riefen präzisierte resümierte bilanzierte spottete twitterte twittert postete titelte
      titelt ergänzten antworteten fragten prophezeite prophezeit witzelte gestand gestanden scherzte wetterte
      schimpfte klagte klagten klagt monierte monierten moniert mutmaßte argumentierte argumentiert argumentieren
      behaupteten bestätigten versicherten warnen fordern kritisieren meldete meldeten meldet
      """
    ),
    (
      [.speech, .finite],
      """
      verteidigte verteidigt verteidigten prangerte prangerten prangert wies wiesen weist warf warfen wirft
      beschuldigte beschuldigten beschuldigt drohte drohten droht versprach versprachen verspricht verurteilte
      verurteilten verurteilt begrüßte begrüßten begrüßt lehnte lehnten lehnt verwies bekannte rechtfertigte
      rechtfertigten rechtfertigt zeigte
      """
    ),
    (
      [.call, .finite],
      """
      beschrieb beschrieben beschreibt charakterisierte charakterisiert bezeichnete bezeichneten bezeichnet nannte
      nannten nennt titulierte tituliert geißelte brandmarkte
      """
    ),
    (
      [.attitude, .finite],
      """
      hofft hoffte hofften glaubt glaubte glaubten hält hielt hielten fürchtet fürchtete befürchtet befürchtete
      befürchteten erwartet erwartete erwarteten wünschte wünscht zweifelt zweifelte
      """
    ),
    (
      [.say, .pastParticiple],
      """
      gesagt erklärt gemeint betont hinzugefügt geschrieben gewarnt gefordert kritisiert geantwortet gefragt gerufen
      geäußert mitgeteilt behauptet bestätigt bezeichnet genannt gesprochen zitiert gelobt
      """
    ),
    (
      [.say, .finite],
      """
      déclare déclarait dit disait affirme affirmait explique expliquait ajoute ajoutait assure assurait
      estime estimait précise précisait souligne soulignait répond répondait écrit écrivait
      raconte confie lance poursuit conclut insiste rappelle regrette martèle annonce dénonce lâche prévient indique
      témoigne plaide reconnaît soutient ironise renchérit avertit déplore salue commente
      """
    ),
    (
      [.say, .pastParticiple],
      """
      déclaré affirmé expliqué ajouté assuré estimé précisé souligné répondu raconté confié lancé
      poursuivi conclu insisté rappelé regretté martelé annoncé dénoncé lâché prévenu indiqué témoigné plaidé reconnu
      soutenu ironisé averti déploré salué résumé commenté
      """
    ),
    (
      [.say, .finite],
      """
      dijo dice dijeron afirmó afirma aseguró asegura explicó explica añadió añade agregó agrega señaló señala
      declaró declara sostuvo comentó comenta indicó indica manifestó apuntó advirtió advierte respondió
      escribió preguntó insistió subrayó destacó recordó reconoció concluyó expresó lamentó criticó anunció prometió
      denunció admitió confesó relató exclamó reiteró precisó matizó zanjó
      """
    ),
    (
      [.say, .pastParticiple],
      """
      dicho afirmado asegurado explicado añadido señalado declarado sostenido comentado indicado manifestado
      advertido subrayado destacado recordado reconocido expresado criticado lamentado anunciado insistido
      """
    ),
    // assure-t-il: verb and subject in one word
    (
      [.say, .finite, .he],
      """
      assure-t-il affirme-t-il explique-t-il ajoute-t-il déclare-t-il dit-il disait-il précise-t-il souligne-t-il
      estime-t-il répond-il écrit-il raconte-t-il confie-t-il lance-t-il poursuit-il conclut-il insiste-t-il
      rappelle-t-il regrette-t-il martèle-t-il annonce-t-il dénonce-t-il prévient-il indique-t-il reconnaît-il
      """
    ),
    (
      [.say, .finite, .she],
      """
      assure-t-elle affirme-t-elle explique-t-elle ajoute-t-elle déclare-t-elle dit-elle disait-elle précise-t-elle
      souligne-t-elle estime-t-elle répond-elle écrit-elle raconte-t-elle confie-t-elle lance-t-elle poursuit-elle
      conclut-elle insiste-t-elle rappelle-t-elle regrette-t-elle martèle-t-elle annonce-t-elle dénonce-t-elle
      prévient-elle indique-t-elle reconnaît-elle
      """
    ),
    ([.say, .finite], "sade säger sa sier siger powiedział powiedziała mówi dodał zegt zei disse"),
    (
      .auxiliary,
      """
      hat hatte habe haben hatten wird werde wurde wurden werden a ont avait ha había han ist sind sei seien waren
      könne könnte muss müsse soll solle sollte wolle dürfe sont était étaient sera fue fueron será está están
      """
    ),
    ([.auxiliary, .he], "a-t-il avait-il est-il"), ([.auxiliary, .she], "a-t-elle avait-elle est-elle"),
    (
      .preposition,
      """
      in im an am auf bei beim mit nach von vom zu zum zur über für gegen unter vor aus durch um seit laut zufolge
      de del du des d’une d’un à au aux dans par pour sur avec sans chez vers con por para sin sobre ante desde hasta según
      """
    ),
    (
      .work,
      """
      buch roman lied oper serie sendung spiel computerspiel theaterstück gemälde studie ausstellung artikel zeitung
      zeitschrift tageszeitung wochenzeitung blatt nachrichtenmagazin fernsehsender organisation gruppe verein initiative
      partei bündnis projekt programm schiff satellit rakete trägerrakete raumfähre raumsonde firma unternehmen preis
      kampagne aktion reihe schiffs films buches romans stück begriff namen bezeichnung
      chanson roman journal revue émission livre canción novela película libro revista diario
      """
    ),
    (.conjunction, "und oder aber et ou mais y o pero"),
    (.he, "er il él"), (.she, "ella elle"),
    (
      .title,
      "ministerpräsident ministerpräsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin außenminister"
    ),
    (
      .role,
      """
      minister ministerin präsident präsidentin sprecher sprecherin vorsitzende vorsitzender chef chefin direktor
      direktorin abgeordnete abgeordneter bürgermeister bürgermeisterin generalsekretär generalsekretärin
      innenminister verteidigungsminister justizminister finanzminister wirtschaftsminister
      leiter leiterin geschäftsführer geschäftsführerin gründer gründerin richter richterin anwalt anwältin trainer
      trainerin forscher forscherin professor professorin experte expertin botschafter botschafterin landrat landrätin
      senator senatorin staatssekretär staatssekretärin fraktionschef parteichef parteichefin kapitän autor autorin
      augenzeuge zeuge zeugin mitarbeiter mitarbeiterin polizist polizistin bischof papst lehrer lehrerin
      président présidente ministre porte-parole maire député députée directeur directrice
      presidente ministro ministra portavoz alcalde alcaldesa director directora
      """
    ),
  ]
}
