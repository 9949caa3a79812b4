/** One run of a peer: `forms` names on a page of `units`. */
export type PeerCase = { readonly forms: number; readonly units: number }

/**
 * How a case ended: with a time; stopped at the limit; left out because a smaller one was stopped, or came so near the
 * limit that this one cannot keep it; or broken, as when memory ran out.
 */
export type PeerOutcome =
  | { readonly kind: "done"; readonly ms: number }
  | { readonly kind: "stopped" }
  | { readonly kind: "left out"; readonly after: "stopped" | "failed" }
  | { readonly kind: "failed"; readonly why: string }

/**
 * Decides which cases of one peer are worth running, from those that have run. Smaller ones must be asked for first.
 * Cost is taken to grow with the page at least in proportion.
 */
export function createStaircase(limitMs: number) {
  const ended: { readonly at: PeerCase; readonly outcome: PeerOutcome }[] = []
  return {
    note(at: PeerCase, outcome: PeerOutcome): void {
      ended.push({ at, outcome })
    },
    /** Null where a case is worth running; how it ends where it is not. */
    judge({ forms, units }: PeerCase): PeerOutcome | null {
      for (const { at, outcome } of ended) {
        if (at.forms > forms || at.units > units) continue
        if (outcome.kind === "failed") return { kind: "left out", after: "failed" }
        if (outcome.kind === "stopped") return { kind: "left out", after: "stopped" }
        // Only by pages: the cost of an automaton hardly grows with the number of its forms.
        if (outcome.kind !== "done" || at.forms !== forms) continue
        if ((outcome.ms * units) / at.units > limitMs) return { kind: "left out", after: "stopped" }
      }
      return null
    }
  }
}

/** “38.2 s”, “> 60 s”, or what went wrong. */
export function showOutcome(outcome: PeerOutcome, limitMs: number): string {
  if (outcome.kind === "failed") return outcome.why
  const limit = `> ${limitMs / 1000} s`
  if (outcome.kind === "stopped") return limit
  if (outcome.kind === "left out") return outcome.after === "failed" ? "not begun" : `${limit} (not begun)`
  const { ms } = outcome
  return ms < 1000 ? `${Number(ms.toPrecision(3))} ms` : `${Number((ms / 1000).toPrecision(3))} s`
}
