import { vi } from "vitest"

/** Where a background is killed: before the browser has taken a step, or after it has, but before it is settled. */
export type KillPoint = { readonly step: number; readonly when: "before" | "after" }

/**
 * Ends a background at one of the steps that it takes in its database: beginning a transaction or writing in one. A
 * transaction that is not finished when its process ends has never been, which is what aborting one does; whatever the
 * dead background tries after it fails.
 */
export function createKillSwitch() {
  let point: KillPoint | null = null
  let steps = 0
  let isDead = false

  const die = (): never => {
    isDead = true
    throw new DOMException("The background was killed", "AbortError")
  }
  /** Takes the step, unless this is the end. */
  const take = <T>(step: () => T, abort: (taken: T | null) => void): T => {
    if (isDead) die()
    if (steps++ !== point?.step) return step()
    abort(point.when === "after" ? step() : null)
    return die()
  }
  const { transaction } = IDBDatabase.prototype
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...given) {
    return take(
      () => transaction.apply(this, given),
      (begun) => begun?.abort()
    )
  })
  for (const name of ["put", "add", "delete", "clear"] as const) {
    const write = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      return take(
        () => write.apply(this, given),
        () => this.transaction.abort()
      )
    } as never)
  }

  return {
    /** Runs until it ends or is killed there; resolves to whether it was killed. Nobody is dead after it. */
    async run(at: KillPoint, act: () => Promise<unknown>): Promise<boolean> {
      point = at
      steps = 0
      await act().catch((error: unknown) => {
        // What goes wrong by itself is no kill.
        if (!isDead) throw error
      })
      const wasKilled = isDead
      isDead = false
      point = null
      return wasKilled
    }
  }
}
