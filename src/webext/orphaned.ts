/** The extension was updated or removed under this page; only a reload helps. */
export class OrphanedError extends Error {
  override readonly name = "OrphanedError"
}

/** True for the error of any script of ours: each carries a class of its own. */
export function isOrphaned(error: unknown): boolean {
  return error instanceof Error && error.name === "OrphanedError"
}
