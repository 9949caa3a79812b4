/** Bytes of a file that one message carries. */
export const PART_BYTES = 1_500_000

/** Arguments that a call may have in every browser. */
const SLICE = 32_768

/** Bytes as text: Chromium's messages hold no bytes. */
export function toBase64(bytes: Uint8Array): string {
  let binary = ""
  for (let at = 0; at < bytes.length; at += SLICE)
    binary += String.fromCharCode(...bytes.subarray(at, at + SLICE))
  return btoa(binary)
}

/** @throws DOMException where the text is none of bytes */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  // A function called for each byte takes ten times as long, and files have millions.
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}
