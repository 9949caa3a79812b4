import type { Problem } from "../../core/corpus/problem"

/** A problem as one line, as compilers write them, so that an editor can jump to it. */
export function describeProblem({ severity, file, line, reason }: Problem): string {
  return `${severity}: ${line > 0 ? `${file}:${line}` : file}: ${reason}`
}
