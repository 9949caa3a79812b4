/** What is said of a page beside a surface of ours is read again as the page changes. */
export type PageRereading = {
  /** Another page is to be read: what is still to come of the last one is not heard any more. */
  turnTo(): void
  /** The page has changed. */
  refresh(): void
}

/** Pages that change all the time are read again this often, in ms. */
const REST = 500

/**
 * Reads a page whenever it is told to, one reading at a time and with a rest in between.
 *
 * @param onRead is told what was read; null: that failed
 */
export function createPageRereading<T>(
  read: () => Promise<T>,
  onRead: (view: T | null) => void
): PageRereading {
  let page = 0
  let isReading = false
  let hasChanged = false

  const readNow = async (): Promise<void> => {
    const asked = page
    isReading = true
    const view = await read().catch(() => null)
    isReading = false
    if (asked !== page) return readNow()
    onRead(view)
    if (hasChanged) setTimeout(again, REST)
  }
  const again = () => {
    if (!hasChanged || isReading) return
    hasChanged = false
    void readNow()
  }
  return {
    turnTo() {
      page++
      hasChanged = false
      if (!isReading) void readNow()
    },
    refresh() {
      hasChanged = true
      again()
    }
  }
}
