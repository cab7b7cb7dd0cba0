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
      raconte confie lance poursuit conclut insiste rappelle regrette martèle
      """
    ),
    (
      [.say, .pastParticiple],
      """
      déclaré affirmé expliqué ajouté assuré estimé précisé souligné répondu raconté confié lancé
      poursuivi conclu insisté rappelé regretté martelé
      """
    ),
    (
      [.say, .finite],
      """
      dijo dice dijeron afirmó afirma aseguró asegura explicó explica añadió añade agregó agrega señaló señala
      declaró declara sostuvo comentó comenta indicó indica manifestó apuntó advirtió advierte respondió
      escribió preguntó insistió subrayó destacó recordó reconoció concluyó expresó
      """
    ),
    ([.say, .finite], "sade säger sa sier siger powiedział powiedziała mówi dodał zegt zei disse ha"),
    (.auxiliary, "hat hatte habe haben hatten wird werde wurde a ont avait ha había"),
    (
      .preposition,
      """
      in im an am auf bei beim mit nach von vom zu zum zur über für gegen unter vor aus durch um seit laut zufolge
      à au aux dans par pour sur avec sans chez vers con por para sin sobre ante desde hasta según
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
      président présidente ministre porte-parole maire député députée directeur directrice
      presidente ministro ministra portavoz alcalde alcaldesa director directora
      """
    ),
  ]
}
