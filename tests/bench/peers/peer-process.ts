import { fork, type ChildProcess, type Serializable } from "node:child_process"
import type { PeerOutcome } from "./staircase"

/** What a peer's process says of something that it was asked to do. */
export type PeerReport = { readonly ms: number; readonly found: number }

/** How it ended; what was found is known where it was done. */
export type Asked = { readonly outcome: PeerOutcome; readonly found: number | null }

/** A process of its own for one peer: what takes too long can be ended, and what runs out of memory takes nobody with it. */
export type PeerProcess<Order> = { ask(order: Order, limitMs: number): Promise<Asked>; end(): void }

/** Memory of a peer's process, in MB: more than a browser would ever give it. */
const heapMb = 4096

/** Starts a script that answers each order with a `PeerReport`. */
export function startPeer<Order extends Serializable>(script: string): PeerProcess<Order> {
  const child = fork(script, {
    execArgv: ["--import", "tsx", `--max-old-space-size=${heapMb}`],
    serialization: "advanced",
    // What Node writes when memory runs out says no more than that it did.
    stdio: ["ignore", "ignore", "ignore", "ipc"]
  })
  return {
    ask: (order, limitMs) => ask(child, order, limitMs),
    end: () => void child.kill("SIGKILL")
  }
}

function ask(child: ChildProcess, order: Serializable, limitMs: number): Promise<Asked> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish({ outcome: { kind: "stopped" }, found: null }), limitMs)
    const report = ({ ms, found }: PeerReport) => finish({ outcome: { kind: "done", ms }, found })
    const fail = () => finish({ outcome: { kind: "failed", why: "its process broke down" }, found: null })
    function finish(asked: Asked): void {
      clearTimeout(timer)
      child.off("message", report)
      child.off("exit", fail)
      resolve(asked)
    }
    child.once("message", report)
    child.once("exit", fail)
    child.send(order)
  })
}
