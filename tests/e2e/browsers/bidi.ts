import WebSocket from "ws"

/** A WebDriver BiDi connection (W3C WebDriver BiDi), with a session open. */
export type Bidi = {
  /** Sends a command; rejects with its name and the browser's words, or after `timeoutMs`. */
  send<Result>(method: string, params?: object, timeoutMs?: number): Promise<Result>
  /** Hears events of one name, which have to be subscribed to; gives what stops it. */
  on(event: string, listen: (params: unknown) => void): () => void
  close(): void
}

type Pending = {
  readonly method: string
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}
type Reply = {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: string
  readonly message?: string
}

/** Connects to a browser that listens on `url` (`ws://127.0.0.1:1234`). */
export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(`${url}/session`, { perMessageDeflate: false })
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject))
  const bidi = overSocket(socket)
  await bidi.send("session.new", { capabilities: {} })
  return bidi
}

function overSocket(socket: WebSocket): Bidi {
  const pending = new Map<number, Pending>()
  const listeners = new Map<string, Set<(params: unknown) => void>>()
  let lastId = 0
  socket.on("message", (frame: Buffer) => {
    const reply = JSON.parse(frame.toString("utf8")) as Reply
    if (reply.method !== undefined)
      for (const listen of listeners.get(reply.method) ?? []) listen(reply.params)
    const asked = reply.id === undefined ? undefined : pending.get(reply.id)
    if (reply.id === undefined || !asked) return
    pending.delete(reply.id)
    if (reply.error === undefined) asked.resolve(reply.result)
    else asked.reject(new Error(`${asked.method}: ${reply.error}: ${reply.message ?? ""}`))
  })
  socket.on("close", () => {
    for (const { method, reject } of pending.values()) reject(new Error(`${method}: the browser hung up`))
    pending.clear()
  })
  return {
    send: <Result>(method: string, params: object = {}, timeoutMs = 60_000) =>
      new Promise<Result>((resolve, reject) => {
        const id = ++lastId
        const timer = setTimeout(() => {
          pending.delete(id)
          reject(new Error(`${method}: no answer in ${timeoutMs} ms`))
        }, timeoutMs)
        pending.set(id, {
          method,
          resolve: (result) => (clearTimeout(timer), resolve(result as Result)),
          reject: (error) => (clearTimeout(timer), reject(error))
        })
        socket.send(JSON.stringify({ id, method, params }))
      }),
    on(event, listen) {
      const heard = listeners.get(event) ?? new Set()
      listeners.set(event, heard.add(listen))
      return () => void heard.delete(listen)
    },
    close: () => socket.close()
  }
}
