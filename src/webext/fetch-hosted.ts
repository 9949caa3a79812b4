import type { HostProblem } from "../core/hosted/answers"
import { readBody } from "./read-body"

/** As long as nothing comes a host is waited for, in ms. */
const PATIENCE = 10_000
/** A host that sends a byte now and then is not waited for for ever. */
const MOST_TIME = 180_000

/** A host did not send what was asked of it. */
export class HostError extends Error {
  override readonly name = "HostError"
  constructor(
    readonly problem: HostProblem,
    options?: ErrorOptions
  ) {
    super(`The host did not send it: ${problem.kind}`, options)
  }
}

/** What a host is told besides an address. */
export type Question = {
  readonly json: string
  readonly authorization: string | null
  /** As long as all of the answer is waited for, in ms. */
  readonly mostTime: number
}

/**
 * Fetches one file of a hosted pack, or the answer to a question. The host is told the file's name, or the question, and
 * nothing else that could be left out: no cookies, no page, no languages of the reader.
 *
 * @param most no more bytes are read
 * @throws HostError
 */
export async function fetchHosted(
  url: string,
  most: number,
  question?: Question
): Promise<Uint8Array<ArrayBuffer>> {
  const stop = new AbortController()
  let isSlow = false
  const giveUp = () => {
    isSlow = true
    stop.abort()
  }
  const whole = setTimeout(giveUp, question?.mostTime ?? MOST_TIME)
  let next = setTimeout(giveUp, PATIENCE)
  const came = () => {
    clearTimeout(next)
    next = setTimeout(giveUp, PATIENCE)
  }
  const failed = (kind: "gone" | "cut") => (error: unknown) => {
    throw new HostError({ kind: isSlow ? "slow" : kind }, { cause: error })
  }
  try {
    const answer = await fetch(url, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      redirect: "error",
      cache: "no-store",
      headers: { "accept-language": "*", ...headersOf(question) },
      signal: stop.signal,
      ...(question && { method: "POST", body: question.json })
    }).catch(failed("gone"))
    came()
    if (!answer.ok) throw new HostError({ kind: "status", status: answer.status })
    const bytes = await readBody(answer, most, came).catch(failed("cut"))
    if (!bytes) throw new HostError({ kind: "too-large" })
    return bytes
  } finally {
    clearTimeout(whole)
    clearTimeout(next)
    stop.abort()
  }
}

function headersOf(question: Question | undefined): Readonly<Record<string, string>> {
  if (!question) return {}
  const { authorization } = question
  return { "content-type": "application/json", ...(authorization !== null && { authorization }) }
}

/**
 * Fetches a file whose length and hash are known.
 *
 * @throws HostError
 */
export async function fetchPinned(
  url: string,
  { sha256, bytes }: { readonly sha256: string; readonly bytes: number }
): Promise<Uint8Array<ArrayBuffer>> {
  const file = await fetchHosted(url, bytes).catch((error: unknown) => {
    // Longer than agreed on is something else than agreed on.
    const isLong = error instanceof HostError && error.problem.kind === "too-large"
    throw isLong ? new HostError({ kind: "changed" }, { cause: error }) : error
  })
  if (file.length < bytes) throw new HostError({ kind: "cut" })
  if ((await sha256Of(file)) !== sha256) throw new HostError({ kind: "changed" })
  return file
}

/** The SHA-256 of bytes, in lower-case hexadecimal digits. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")
}
