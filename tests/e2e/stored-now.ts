import type { Session } from "./session"

/** All that the extension holds in the browser, on disk and in memory, by where it lies. */
export async function storedNow(session: Session): Promise<unknown> {
  const page = await session.openUrl(session.driver.extensionUrl("manifest.json"))
  const stored = await page.evaluate(async (): Promise<unknown> => {
    const { browser } = globalThis as { browser?: typeof chrome }
    const { local, session, sync } = (browser ?? chrome).storage
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error("the database did not answer"))
      })
    const rowsOf = async (name: string) => {
      const database = await wait(indexedDB.open(name))
      const stores = [...database.objectStoreNames]
      const rows = stores.map((store) =>
        wait<unknown[]>(database.transaction(store).objectStore(store).getAll())
      )
      const all = Object.fromEntries(
        (await Promise.all(rows)).map((row, at) => [stores[at] ?? "", row] as const)
      )
      database.close()
      return all
    }
    const names = (await indexedDB.databases()).map(({ name }) => name ?? "").sort()
    return {
      databases: Object.fromEntries(
        await Promise.all(names.map(async (name) => [name, await rowsOf(name)] as const))
      ),
      caches: await caches.keys(),
      local: await local.get(),
      session: await session.get(),
      sync: await sync.get()
    }
  })
  await page.close()
  return stored
}
