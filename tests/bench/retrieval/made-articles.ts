import { createRandom, type Random } from "../pages/random"

/** Words of a made-up language, as many and as unevenly spread as those of a newspaper. */
const vocabulary = 60_000
const wordsPerArticle = 600
const wordsPerSentence = 20
const sentencesPerParagraph = 5
const nameShare = 0.03

const onsets = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "st", "tr", "pl"]
const vowels = ["a", "e", "i", "o", "u", "ai", "ea", "ou"]

/**
 * Articles of 600 words: a few words come again and again, most are rare (Zipf's law), and some are names of the
 * gazetteer. The same seed gives the same articles.
 */
export function makeArticle(names: readonly string[], seed: number): string {
  const random = createRandom(seed)
  const sentence = () => {
    const words = Array.from({ length: wordsPerSentence }, () =>
      names.length > 0 && random.chance(nameShare) ? random.pick(names) : wordOf(zipf(random))
    )
    const text = words.join(" ")
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  const count = wordsPerArticle / wordsPerSentence / sentencesPerParagraph
  const paragraphs = Array.from({ length: count }, () =>
    Array.from({ length: sentencesPerParagraph }, sentence).join(" ")
  )
  return `Report, ${1 + random.below(28)} June 2022\n\n${paragraphs.join("\n\n")}\n`
}

const pageWords = 300

/** The words of a page of the same language, at most 300 of them. */
export function makePageWords(names: readonly string[], seed: number): string {
  return makeArticle(names, seed).split(" ").slice(0, pageWords).join(" ")
}

/** The rank of a word: rank n comes about 1/n as often as the first. */
function zipf(random: Random): number {
  const share = random.below(1_000_000) / 1_000_000
  return Math.floor(vocabulary ** share) - 1
}

/** Each rank has a word of its own; common ones are short. */
function wordOf(rank: number): string {
  let word = ""
  let rest = rank
  do {
    const onset = onsets[rest % onsets.length] ?? ""
    rest = Math.floor(rest / onsets.length)
    word += onset + (vowels[rest % vowels.length] ?? "")
    rest = Math.floor(rest / vowels.length)
  } while (rest > 0)
  return word
}
