/** A document of the web that a reader wants to read. */
export type PdfAddress = {
  readonly url: string
  readonly host: string
  /** What to call it until it has told its own title. */
  readonly name: string
  /** The page that the address names (`#page=12`), from 1; null where it names none. */
  readonly page: number | null
}
