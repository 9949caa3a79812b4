import { fromBase64, toBase64 } from "./base64"

/** A text squeezed into letters that every store takes. */
export async function packText(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"))
  return toBase64(new Uint8Array(await new Response(stream).arrayBuffer()))
}

/**
 * The text that `packText` was given; null where there is none in it, or one of more than `most` bytes: a few letters
 * can unfold to more than there is room for.
 */
export async function unpackText(packed: string, most: number): Promise<string | null> {
  try {
    const stream = new Blob([Uint8Array.from(fromBase64(packed))])
      .stream()
      .pipeThrough(new DecompressionStream("gzip"))
    const parts: BlobPart[] = []
    let length = 0
    const reader = stream.getReader()
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length
      if (length > most) {
        await reader.cancel()
        return null
      }
      parts.push(Uint8Array.from(read.value))
    }
    return await new Blob(parts).text()
  } catch {
    // Damaged on the way, or never ours: that is an answer.
    return null
  }
}
