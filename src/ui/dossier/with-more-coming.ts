import type { Dossier } from "../../core/dossier"

/** A dossier while more is fetched of what hosts have of other times. */
export function withMoreComing({ elsewhere = [], ...dossier }: Dossier): Dossier {
  const coming = elsewhere.map(({ host, problem }) => ({
    host,
    problem: problem?.kind === "other-times" ? null : problem
  }))
  return { ...dossier, elsewhere: coming }
}
