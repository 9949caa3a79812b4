/** How many labels were found and missed, and how much was marked that no label asks for. */
export type Tally = { readonly right: number; readonly missed: number; readonly extra: number }

/** Adds tallies up; none is a tally of nothing. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum = (part: keyof Tally) => tallies.reduce((total, one) => total + one[part], 0)
  return { right: sum("right"), missed: sum("missed"), extra: sum("extra") }
}

/** From 0 to 1. Where nothing was asked for and nothing was marked, all is as it should be: 1. */
export type Rates = { readonly precision: number; readonly recall: number; readonly f1: number }

export function ratesOf({ right, missed, extra }: Tally): Rates {
  const share = (good: number, bad: number) => (good + bad === 0 ? 1 : good / (good + bad))
  return {
    precision: share(right, extra),
    recall: share(right, missed),
    f1: share(2 * right, missed + extra)
  }
}
