/**
 * Letters that are written for another one and that Unicode neither lower-cases nor decomposes to it: long s, final
 * sigma, and the Turkish dotless i, whose capital is the capital of the dotted one elsewhere.
 */
export const letterVariants: readonly (readonly [from: string, to: string])[] = [
  ["ſ", "s"],
  ["ς", "σ"],
  ["ı", "i"]
]

/**
 * Letters with a stroke, which typists leave out like any other mark. Unicode does not decompose them, so the
 * overlay that it has for drawing them stands for the stroke.
 */
export const strokedLetters: readonly (readonly [from: string, to: string])[] = [
  ["ø", "o\u0338"],
  ["ł", "l\u0335"],
  ["đ", "d\u0335"],
  ["ð", "d\u0335"],
  ["ħ", "h\u0335"],
  ["ŧ", "t\u0335"],
  ["ɨ", "i\u0335"],
  ["ƀ", "b\u0335"]
]

/** Letters that stand for several. A name with one equals the name with the several, in either direction. */
export const expansions: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["ǽ", "ae"],
  ["ǣ", "ae"],
  ["œ", "oe"],
  ["þ", "th"],
  ["ĳ", "ij"],
  ["ﬀ", "ff"],
  ["ﬁ", "fi"],
  ["ﬂ", "fl"],
  ["ﬃ", "ffi"],
  ["ﬄ", "ffl"],
  ["ﬅ", "st"],
  ["ﬆ", "st"]
])
