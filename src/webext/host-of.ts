type Addressed = { readonly url?: string | undefined }

/** The host of the page that a message comes from, its tab's where it comes from a frame; "" where it has none. */
export function hostOf(sender: Addressed & { readonly tab?: Addressed | undefined }): string {
  const address = sender.tab?.url ?? sender.url
  if (address === undefined || !URL.canParse(address)) return ""
  const { protocol, hostname } = new URL(address)
  return protocol === "https:" || protocol === "http:" ? hostname : ""
}
