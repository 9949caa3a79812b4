/** Sentences about what is new. */
export type NewsTextValues = {
  readonly newsTitle: []
  readonly newsNone: []
  readonly newsVersion: [version: string]
  readonly newsFresh: []
  readonly newsAdded: []
  readonly newsChanged: []
  readonly newsRemoved: []
  readonly newsFixed: []
  readonly popupNews: [version: string]
  readonly popupNewsClose: []
}
