/** Why a mention was linked: sentences for editors and command lines, with `$1` to `$3` where names and words stand. */
const sentences = {
  "only-meaning": "no other meaning of these words is known",
  "written-as-name": "written as a name",
  clue: "“$1” stands near",
  "full-name": "named in full on this page",
  nearby: "$1 is named nearby",
  "on-page-both": "$1 and $2 are named on this page",
  "on-page": "$1 is named on this page",
  "before-name": "stands right before the name",
  reader: "you said so",
  merged: "$1, and you said that $2 is $3"
} as const

export type ReasonKind = keyof typeof sentences
export type Reason = { readonly kind: ReasonKind; readonly words: readonly string[] }

const patterns = Object.entries(sentences).map(([kind, sentence]) => ({
  kind: kind as ReasonKind,
  pattern: new RegExp(`^${sentence.replace(/\$\d/g, "(.+)")}$`, "su")
}))

/** The sentence of a reason, as mentions and packs carry it. */
export function sayReason(kind: ReasonKind, ...words: readonly string[]): string {
  return sentences[kind].replace(/\$(\d)/g, (_, place: string) => words[Number(place) - 1] ?? "")
}

/** What a sentence was made of, to be said in another language; null where it is none of ours. */
export function readReason(sentence: string): Reason | null {
  // The longest one comes first: it may begin with any of the others.
  for (const { kind, pattern } of patterns.toReversed()) {
    const found = pattern.exec(sentence)
    if (found) return { kind, words: found.slice(1) }
  }
  return null
}
