import WebSocket from "ws"

/** A WebDriver BiDi connection (W3C WebDriver BiDi), with a session open. */
export type Bidi = {
  /** Sends a command; rejects with its name and the browser's words, or after `timeoutMs`. */
  send<Result>(method: string, params?: object, timeoutMs?: number): Promise<Result>
  close(): void
}

type Pending = {
  readonly method: string
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}
type Reply = {
  readonly id?: number
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
  let lastId = 0
  socket.on("message", (frame: Buffer) => {
    const reply = JSON.parse(frame.toString("utf8")) as Reply
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
    close: () => socket.close()
  }
}
