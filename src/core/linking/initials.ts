import type { Span } from "../model"

/**
 * Whether initials behind a surname are those of somebody else: "Davis, K. E. (2019)", «Путин И. С.». What looks like
 * initials and is a state or a union is none, and neither is the beginning of the next name.
 *
 * @param name the person's name in Latin letters
 */
export function hasOtherInitials(text: string, { start, end }: Span, name: string): boolean {
  if (/\s/.test(text.slice(start, end))) return false
  const initial = BEHIND.exec(text.slice(end, end + REACH))?.[1]
  return (
    initial !== undefined && !name.split(/[\s-]+/).some((word) => sound(word.charAt(0)) === sound(initial))
  )
}

const REACH = 16
const BEHIND =
  /^,?\s(?!U\. ?[SKN]\.|E\. ?U\.)(\p{Lu})\.(?: ?\p{Lu}\.){0,2}(?=$|[\s,;:()&–—])(?!\s?\p{Lu}\p{L})/u

/** Letters that transcriptions put for one another are one: vowels, and the Cyrillic letters for Latin ones. */
export function sound(letter: string): string {
  const small = letter.toLowerCase()
  if (VOWELS.includes(small)) return "a"
  const at = CYRILLIC.indexOf(small)
  return at < 0 ? small : LATIN.charAt(at)
}

const VOWELS = "aeiouyàáâäèéêëìíîïòóôöùúûüаеёиоуыэюя"
const CYRILLIC = "бвгджзйклмнпрстфхцчш"
const LATIN = "bvgdjzjklmnprstfhccs"
