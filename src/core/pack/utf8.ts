/** Core has no TextEncoder: whoever opens or writes a pack brings one. */
export type Utf8 = {
  encode(text: string): Uint8Array
  decode(bytes: Uint8Array): string
}
