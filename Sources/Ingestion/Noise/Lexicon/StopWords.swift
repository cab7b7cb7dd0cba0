/// Languages whose function words the noise and metadata rules know.
///
/// The raw value is the lane of its count.
enum StopWordLanguage: Int, CaseIterable, Sendable {
  case en, de, fr, es, pt, it, nl, sv, da, pl, tr, id, ro, fi, cs, ca
}

/// The most frequent function words of each language: what makes running text of words.
enum StopWords {
  /// The words of a language in lower case, apart by blanks.
  static func words(of language: StopWordLanguage) -> String {
    switch language {
    case .en:
      """
      the of and to in a is that for it as was with be by on not he i this are or his from at which but have an had \
      they you were there one all their we him been has when who will more no if out so said what up its about into \
      than them can only other time new some could these two may then do first any my now such like our over even \
      most after also did many before must through back where much your way well down should because each just \
      those how too little good very make world still see own here get while both between life being under never \
      same another know might us off go come against since right came take used himself would she her me during
      """
    case .de:
      """
      der die das und ist in den von zu mit sich des auf für nicht eine ein als auch es an werden aus er hat dass sie \
      nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch \
      man sein wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich eines jahr \
      zwei jahren diese dieser wieder keine seiner worden will zwischen im dem wurden sondern uns ihr ihm mir was
      """
    case .fr:
      """
      de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux ont \
      cette ou elle mais on été fait ces nous sa comme être deux leur même ses si dont tout sans était entre aussi \
      bien lui peut ils après encore avait très où cela depuis vous faire autres contre selon moins avoir ans notre \
      je leurs donc celui sous
      """
    case .es:
      """
      de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta \
      entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros \
      ese eso ante ellos e esto mí antes algunos qué unos yo otro otras otra él tanto esa estos mucho quienes nada \
      fue era ser ha han son está según años
      """
    case .pt:
      """
      de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou \
      ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem \
      nas me esse eles você essa num nem suas meu às minha têm numa pelos elas havia seja qual nós lhe deles essas \
      são segundo ainda sobre anos
      """
    case .it:
      """
      di e il la che in un a per è una del non con si le da i dei della sono al come più lo anche alla ha nel o ma dal \
      gli delle se su ci dalla questo nella l alle suo questa tra quando loro degli tutti dopo essere c sua stato \
      molto senza due anni ai era fatto ancora chi cui solo prima così nei già perché suoi hanno dell all nell dall \
      sul sulla secondo
      """
    case .nl:
      """
      de van het een en in is dat op te zijn met voor niet aan er die om ook als dan maar bij of uit nog naar heeft hij \
      ze wordt door werd over kan worden tot was meer al deze haar hebben ik je wel zo zich had waar geen dit zou \
      moet hun jaar na onder wat omdat tegen moeten veel ons we toch
      """
    case .sv:
      """
      och i att det som en på är av för med den till inte om ett han men var jag de har från vi så kan när nu också \
      efter eller hon ut vid år där man hade mot under skulle blir sig då vara alla andra mycket här över
      """
    case .da:
      """
      og i at det er en til på som af for med den de ikke der har om et han var men jeg fra vi så kan når nu også efter \
      eller hun ud ved år hvor man havde mod under skal bliver sig blev være alle andre meget her over
      """
    case .pl:
      """
      w i na z do się nie że to o jest jak od po za co przez dla oraz tym ale a są być czy już ich tego który która \
      które jego tak może tylko także było był lub przed bardzo roku kiedy
      """
    case .tr:
      """
      ve bir bu da de için ile olarak daha olan çok en ne kadar sonra gibi var o ama ya her ki olduğu göre büyük \
      ancak yeni ise değil iki olduğunu şey
      """
    case .id:
      """
      yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih \
      kata tahun sudah atau saat oleh menjadi orang ia telah adalah seperti sebagai bahwa dapat para harus
      """
    case .ro:
      """
      de și în a la cu nu o pe care din să un este mai că se pentru au fost sunt fi al ale prin după dar ca sau cel \
      lui când această acest
      """
    case .fi:
      """
      ja on ei se että hän oli ovat myös mutta joka kuin jo niin vain mukaan kun ole voi sen tai jos mitä nyt sekä ollut \
      hänen vuoden
      """
    case .cs:
      """
      a se v na je že to s z do o i ve by ale jako za si po od jeho které který také podle už jsou nebo byl bylo jen \
      pro tak při není jsem
      """
    case .ca:
      """
      de la i que el en a les del els per un una amb és no al va ha són més com dels però també ser aquest aquesta seva \
      seu han entre fins sobre quan hi
      """
    }
  }
}
