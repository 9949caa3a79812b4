import { editDistance } from "./edit-distance"
import { wordsOf } from "./near-texts"

/**
 * Whether a name is what somebody meant who typed `query`: it holds the query, or begins like it at the beginning of one
 * of its words, with as many slips as `share` of the query's letters allows; but one at most where the first letter
 * differs, which is seldom a slip. Fuse.js also finds "reactor" within "multisectoral".
 */
export function isSlipOf(name: string, query: string, share: number): boolean {
  const wanted = wordsOf(query).join("")
  const words = wordsOf(name)
  if (words.join("").includes(wanted)) return true
  const most = Math.floor(wanted.length * share)
  return words.some((word, from) => {
    const slips = word[0] === wanted[0] ? most : Math.min(most, 1)
    return beginsLike(words.slice(from).join(""), wanted, slips)
  })
}

function beginsLike(letters: string, wanted: string, most: number): boolean {
  for (let length = wanted.length - most; length <= wanted.length + most; length++)
    if (length > 0 && editDistance(letters.slice(0, length), wanted, most) <= most) return true
  return false
}
