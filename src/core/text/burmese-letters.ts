const ZERO = 0x1040
const WA = 0x101d
const UU = 0x1026
const U = 0x1025
const SIGN_II = 0x102e

/**
 * The letter that a Burmese letter folds to. The digit zero and the letter wa look alike and are typed for one
 * another; ဦ is ဥ with a sign, see `burmeseSignWithin`.
 */
export function foldBurmeseLetter(code: number): number {
  return code === ZERO ? WA : code === UU ? U : code
}

/** The sign that a precomposed Burmese letter carries; 0 for nearly all. */
export function burmeseSignWithin(code: number): number {
  return code === UU ? SIGN_II : 0
}
