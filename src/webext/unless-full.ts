/** Whether the browser has no room for what was to be stored. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError"
}

/** False where the browser has no room for what was to be stored. */
export async function unlessFull(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act()
    return true
  } catch (error) {
    if (isFull(error)) return false
    throw error
  }
}
