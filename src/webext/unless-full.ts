/** False where the browser has no room for what was to be stored. */
export async function unlessFull(act: () => Promise<void>): Promise<boolean> {
  try {
    await act()
    return true
  } catch (error) {
    if (error instanceof DOMException && error.name === "QuotaExceededError") return false
    throw error
  }
}
