extension NoiseRules {
  /// Captions of pictures and the credits of those who took them.
  static let credits = [
    NoiseRule(
      name: "copyright-sign", reason: .caption, isCertain: true,
      test: .shape { shape in shape.startsCopyright && shape.words <= 14 },
      removes: ["© 2026 Harbour Pictures LP"],
      keeps: ["The sign © stands for a right that few know."]),
    NoiseRule(
      name: "credit-opening", reason: .caption,
      test: .phrases(
        """
        photo
        photos
        photo by
        photos by
        photo credit
        photo courtesy
        photo courtesy of
        photo illustration
        photograph by
        photographer
        image
        images
        image credit
        image credits
        image source
        image courtesy of
        image caption
        picture
        picture by
        credit
        credits
        courtesy of
        courtesy
        getty images
        getty
        ap photo
        associated press
        reuters
        afp
        shutterstock
        illustration by
        illustration
        file photo
        file image
        file picture
        screenshot
        caption
        media caption
        featured image
        view gallery
        view image
        view photos
        view fullscreen
        enlarge
        enlarge image
        open image in gallery
        click to enlarge
        hide caption
        toggle caption
        play video
        watch video
        video
        foto
        fotos
        bild
        bilder
        quelle
        bildquelle
        fotocredit
        © getty images
        foto von
        symbolbild
        symbolfoto
        crédit photo
        crédits photo
        crédit
        crédits
        photo d illustration
        image d illustration
        illustration
        fuente
        imagen
        foto de archivo
        crédito
        fotografía
        imagem
        foto divulgação
        divulgação
        reprodução
        arquivo
        immagine
        fonte
        credito
        fotogramma
        写真
        撮影
        図
        사진
        图片来源
        资料图
        """, mostWords: 30),
      removes: [
        "Photo: Ines Marl / Harbour Pictures", "Image caption The pier before the storm", "Foto: Ines Marl",
        "Crédit photo : Ines Marl",
      ],
      keeps: [
        "Photos of the wreck that the divers brought up from the bottom of the sound last summer, and that no one outside of the family had seen until this week, were shown in court."
      ]),
    NoiseRule(
      name: "agency-credit", reason: .caption, isCertain: true,
      test: .shape { shape in shape.namesAgency && shape.words <= 70 },
      removes: ["The pier at dawn (Ines Marl/Reuters)", "Divers at work. Getty Images"],
      keeps: ["Reuters first told of the loss, and AP an hour later."]),
    NoiseRule(
      name: "credit-at-end", reason: .caption, isCertain: true,
      test: .shape { shape in
        shape.namesCredit && shape.words >= 8 && shape.words <= 80 && shape.words - shape.creditAt <= 6
      },
      removes: [
        "The crew of the Petrel leaves the quay on Tuesday. Photographer: Ines Marl/Harbour Pictures"
      ],
      keeps: ["The picture by Ines Marl that hung in the hall for forty years was sold last week for a song."]
    ),
    NoiseRule(
      name: "credit-named", reason: .caption,
      test: .shape { shape in shape.namesCredit && shape.words <= 70 },
      removes: [
        "The pier before the storm. Image credit: Ines Marl", "PHOTO BY INES MARL The crew leaves the quay.",
      ],
      keeps: ["The picture that she took by night shows nothing but lamps."]),
    NoiseRule(
      name: "credit-words", reason: .caption,
      test: .shape { shape in
        let credits = Int(shape.count(of: .credit))
        return shape.words >= 2 && shape.words <= 70
          && (credits >= 2 && credits * 12 >= Int(shape.words)
            || credits >= 1 && shape.words <= 8 && shape.signs >= 1)
          && !(shape.endsSentence && shape.sentenceEnds >= 3)
      },
      removes: ["The pier before the storm. Photographer: Ines Marl/Reuters", "Ines Marl/AFP"],
      keeps: ["She took a photo of the pier every morning for a year and never showed one."]),
  ]
}
