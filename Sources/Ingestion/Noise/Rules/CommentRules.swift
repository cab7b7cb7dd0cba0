extension NoiseRules {
  /// Readers' comments, their headings and forms.
  static let comments = [
    NoiseRule(
      name: "comments-heading", reason: .comments, nameBelow: "below-comments-heading", isCertain: true,
      test: .phrases(
        """
        comments
        comment
        view comments
        view all comments
        show comments
        hide comments
        load comments
        load more comments
        read comments
        read the comments
        post a comment
        post comment
        post your comment
        leave a comment
        leave a reply
        leave your comment
        leave a response
        add a comment
        add comment
        add your comment
        write a comment
        submit comment
        cancel reply
        reply
        replies
        join the conversation
        join the discussion
        start the conversation
        be the first to comment
        no comments
        no comments yet
        no responses
        comments are closed
        comments closed
        comments have been disabled
        comment section
        reader comments
        readers comments
        user comments
        facebook comments
        what do you think
        have your say
        share your thoughts
        your email address will not be published
        you must be logged in to post
        please log in to comment
        log in to comment
        login to comment
        sign in to comment
        kommentare
        kommentar schreiben
        kommentar verfassen
        kommentieren
        alle kommentare
        kommentare lesen
        schreiben sie einen kommentar
        diskutieren sie mit
        diskussion
        antworten
        antworten abbrechen
        commentaires
        commenter
        laisser un commentaire
        ajouter un commentaire
        voir les commentaires
        votre commentaire
        réagir
        répondre
        comentarios
        comentar
        deja un comentario
        deja una respuesta
        dejar un comentario
        ver comentarios
        añadir comentario
        responder
        comentários
        deixe um comentário
        deixe seu comentário
        deixe uma resposta
        ver comentários
        commenti
        commenta
        lascia un commento
        scrivi un commento
        rispondi
        reacties
        kommentarer
        コメント
        コメントを残す
        评论
        发表评论
        댓글
        """, mostWords: 6),
      removes: ["Comments (12)", "Leave a Reply", "Kommentare", "コメント"],
      keeps: ["Comments by the minister drew laughter from the benches behind him."])
  ]
}
