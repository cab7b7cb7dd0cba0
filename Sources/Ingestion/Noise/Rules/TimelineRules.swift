extension NoiseRules {
  /// Bylines, dates, read times: told by the metadata.
  static let timelines = [
    NoiseRule(
      name: "date-line", reason: .metadata,
      test: .shape { shape in
        let time = Int(shape.count(of: .calendar)) + Int(shape.count(of: .clock))
        return shape.words <= 16 && shape.wordsWithDigits >= 1 && time >= 1
          && (time + Int(shape.wordsWithDigits)) * 2 >= Int(shape.words) && shape.sentenceEnds <= 2
          && !(shape.endsSentence && shape.words >= 8)
      },
      removes: ["Published 3 May 2026, 08:14", "Updated · 3 min read", "Mittwoch, 3. Mai 2026, 8:14 Uhr"],
      keeps: ["The war that began in May 1914 ended four years later with six million dead."]),
    NoiseRule(
      name: "byline", reason: .metadata,
      test: .phrases(
        """
        by
        written by
        reported by
        story by
        posted by
        published by
        author
        von
        von unserer redaktion
        ein artikel von
        par
        publié par
        publié le
        écrit par
        por
        publicado por
        publicado el
        publicado em
        escrito por
        di
        scritto da
        pubblicato il
        pubblicato da
        door
        av
        published
        published on
        published at
        published date
        updated
        updated on
        updated at
        last updated
        last updated on
        last modified
        first published
        posted
        posted on
        posted at
        date published
        veröffentlicht
        veröffentlicht am
        aktualisiert
        aktualisiert am
        stand
        mis à jour
        mis à jour le
        modifié le
        actualizado
        actualizado el
        atualizado em
        aggiornato il
        """, mostWords: 10),
      removes: ["By Ines Marl", "Von Ines Marl", "Published on Monday", "Par Ines Marl"],
      keeps: ["By the time the ferry came in there was no one left on the pier to meet it."]),
  ]
}
