import type { Elsewhere } from "../../core/hosted/answers"

/** Whether hosts have more that has not been asked for yet. */
export function isWaitedFor({ elsewhere = [] }: { readonly elsewhere?: readonly Elsewhere[] }): boolean {
  return elsewhere.some(({ problem }) => problem === null)
}
