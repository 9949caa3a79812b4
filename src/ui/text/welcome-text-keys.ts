/** Sentences of the first page after installation. */
export type WelcomeTextValues = {
  readonly grantAllSites: []
  readonly welcomeTitle: []
  readonly welcomeSpots: []
  readonly welcomeShows: []
  readonly welcomeAdmits: []
  readonly welcomeOfferTitle: []
  readonly welcomeOffer: []
  readonly welcomeGranted: []
  readonly welcomeOnClickChosen: []
  readonly welcomeRefused: []
  readonly welcomeDataTitle: []
  readonly welcomeData: []
  readonly welcomeSampleTitle: []
  readonly welcomeSample: [name: string]
}
