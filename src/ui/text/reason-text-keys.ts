/** Why a mention was linked; see `text-keys.ts`. */
export type ReasonTextValues = {
  readonly reasonOnlyMeaning: []
  readonly reasonWrittenAsName: []
  readonly reasonClue: [word: string]
  readonly reasonFullName: []
  readonly reasonNearby: [name: string]
  readonly reasonOnPageBoth: [name: string, other: string]
  readonly reasonOnPage: [name: string]
  readonly reasonBeforeName: []
  readonly reasonReader: []
  readonly reasonMerged: [reason: string, name: string, other: string]
}
