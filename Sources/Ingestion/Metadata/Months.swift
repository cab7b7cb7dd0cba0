/// The names of the months, in full and cut short, in the languages that the rules know.
enum Months {
  private static let names = [
    "january jan januar jänner janvier janv enero ene janeiro gennaio gen januari ocak stycznia ianuarie tammikuuta ledna",
    "february feb februar feber février févr fevrier febrero fevereiro fev febbraio februari şubat lutego helmikuuta února",
    "march mar märz mrz mars marzo março marco maart mart marca martie maaliskuuta března",
    "april apr avril avr abril abr aprile nisan kwietnia aprilie huhtikuuta dubna",
    "may mai mayo maio maggio mag mei maj mayıs maja toukokuuta května",
    "june jun juni juin junio junho giugno giu haziran czerwca iunie kesäkuuta června",
    "july jul juli juillet juil julio julho luglio lug temmuz lipca iulie heinäkuuta července",
    "august aug août aout agosto ago ağustos augustus augusti sierpnia elokuuta srpna agustus",
    "september sep sept septembre septiembre setiembre setembro set settembre eylül września septembrie syyskuuta září",
    "october oct oktober okt octobre octubre outubro out ottobre ott ekim października octombrie lokakuuta října",
    "november nov novembre noviembre novembro kasım listopada noiembrie marraskuuta listopadu nopember",
    "december dec dezember dez décembre déc diciembre dic dezembro dicembre desember aralık grudnia decembrie joulukuuta prosince",
  ]

  /// By the hash of its name, 1 to 12; 0 is none.
  static let byHash: KnownWords<Int> = {
    let russian = [
      "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
      "ноября", "декабря",
    ]
    let months = names.enumerated().flatMap { index, names in
      PhraseHash.hashes(of: names).map { ($0, index + 1) }
    }
    return KnownWords(
      months
        + russian.enumerated().flatMap { index, name in PhraseHash.hashes(of: name).map { ($0, index + 1) } },
      none: 0)
  }()

  /// The month of a word; nil where it names none.
  @inline(__always)
  static func month(of hash: UInt64) -> Int? {
    let month = byHash[hash]
    return month > 0 ? month : nil
  }
}
