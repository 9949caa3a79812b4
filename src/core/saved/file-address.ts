/** The address of a file of the reader's, which holds its name alone: where it lies is nobody's business. */
export function fileAddress(name: string): string {
  return `file:${name}`
}

/** True for the address of a file, ours or a browser's. */
export function isFileAddress(address: string): boolean {
  return /^file:/i.test(address)
}

/** The name of the file at the end of an address; "" where it has none. */
export function fileNameIn(address: string): string {
  const name = address.replace(/^file:/i, "").replace(/^.*[/\\]/s, "")
  try {
    return decodeURIComponent(name)
  } catch {
    // A name may hold what looks like half a code.
    return name
  }
}
