/// The pages that the program ships: a dozen articles of our own, in the shape of real scraped dumps and pages.
package enum SampleCorpus {
  /// The files, as a folder would give them.
  package static let files: [(name: String, bytes: [UInt8])] = [
    ("halloway-post-court.txt", PackageResources.halloway_post_court_txt),
    ("lindauer-rundschau-waermespeicher.html", PackageResources.lindauer_rundschau_waermespeicher_html),
    ("meridian-wire.jsonl", PackageResources.meridian_wire_jsonl),
    ("northshore-herald-barrier.html", PackageResources.northshore_herald_barrier_html),
    ("northshore-herald-opinion.html", PackageResources.northshore_herald_opinion_html),
    ("open-ledger-list.txt", PackageResources.open_ledger_list_txt),
    ("railway-gazetteer-night-trains.txt", PackageResources.railway_gazetteer_night_trains_txt),
    ("torrance-review-moss.txt", PackageResources.torrance_review_moss_txt),
    ("weekly-lantern-interview.txt", PackageResources.weekly_lantern_interview_txt),
    ("wexley-courier-barrier.txt", PackageResources.wexley_courier_barrier_txt),
    ("wexley-courier-goalkeeper.txt", PackageResources.wexley_courier_goalkeeper_txt),
  ]
}
