/** What a correction may hold at most, in UTF-16 code units. The example is cut, the rest is refused. */
export const LONGEST_FORM = 200
export const LONGEST_PATH = 1_000
export const LONGEST_EXAMPLE = 300
