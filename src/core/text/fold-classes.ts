/**
 * What a UTF-16 code unit is to folding and matching: the values of the fold table below `FIRST_DIGIT`. The order
 * matters: nothing below `EXPANSION` can begin a name.
 */
export const SEPARATOR = 0
export const SPACE = 1
/** Hyphens and short dashes, alike. */
export const HYPHEN = 2
/** The dots that part the names of a foreigner in Chinese and Japanese, alike. */
export const MIDDLE_DOT = 3
export const APOSTROPHE = 4
/** Has no width or no meaning of its own: soft hyphen, zero-width space, variation selectors. */
export const IGNORABLE = 5
/** A combining mark that belongs to the letter before it. */
export const MARK = 6
/** A letter that folds to several: ß, æ, the ligature ﬁ. */
export const EXPANSION = 7
/** A letter or half a letter of a script without spaces between words: Chinese, Japanese, Korean, Thai. */
export const UNIT = 8
export const BURMESE_LETTER = 9
/** A Burmese vowel, medial, tone or asat: belongs to the letter before it. */
export const BURMESE_SIGN = 10

/** From here on a table value is a digit, 0 to 9 in order. */
export const FIRST_DIGIT = 16
/** From here on a table value is itself the folded letter. */
export const FIRST_LETTER = 32

/** Hexadecimal ranges of code units, as in `classRanges`. */
type Ranges = string

/**
 * Which code units are of which class, where that is our decision and not a property that Unicode keeps. Applied in
 * this order after every letter of `fold-data-table.ts` is in, so a later line outranks an earlier one.
 *
 * Superscript figures are separators because a web page's footnote marks stand right behind names. U+FEFF is the
 * byte-order mark. Dashes from U+2014 on part sentences and are separators.
 */
export const classRanges: readonly (readonly [Ranges, number])[] = [
  ["9-d 20 85 a0 1680 2000-200a 2028 2029 202f 205f 3000", SPACE],
  ["2d 2010-2013 2212 fe63 ff0d", HYPHEN],
  ["b7 387 2022 2027 2219 22c5 30fb ff65", MIDDLE_DOT],
  ["27 60 b4 2018 2019 201b 2032 2bb 2bc ff07", APOSTROPHE],
  ["300-36f 1ab0-1aff 1dc0-1dff 20d0-20f0 fe20-fe2f", MARK],
  ["ad 34f 61c 180b-180f 200b-200f 202a-202e 2060-206f fe00-fe0f feff", IGNORABLE],
  ["b2 b3 b9 2070 2074-208e", SEPARATOR],
  ["d800-dfff", UNIT]
]

/** Blocks of scripts without spaces between words; only letters, marks and digits in them are of the class `UNIT`. */
export const unitBlocks: Ranges =
  "e00-eff 1100-11ff 1780-17ff 2e80-303f 3041-30fa 30fc-a4cf a960-a97f ac00-d7ff f900-faff ff66-ffdc"

/** Blocks of Burmese and its sister languages; only letters, marks and digits in them are of these classes. */
export const burmeseBlocks: Ranges = "1000-109f a9e0-a9ff aa60-aa7f"
export const burmeseSigns: Ranges =
  "102b-103e 1056-1059 105e-1060 1062-1064 1067-106d 1071-1074 1082-108d 108f 109a-109d a9e5 aa7b-aa7d"
