/**
 * All bytes of an answer; null where there are more than `most`: what a server says of its length need not be so.
 * `came` is called for each part.
 *
 * @throws whatever the browser throws where the answer breaks off
 */
export async function readBody(
  { body }: Response,
  most: number,
  came?: () => void
): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = body?.getReader()
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    came?.()
    parts.push(next.value)
    length += next.value.length
    if (length > most) {
      // The rest is not waited for, nor why it may not come.
      await reader?.cancel().catch(() => undefined)
      return null
    }
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
