/** The host of what a person types or pastes as a site: a name or a whole address. Null where it is none. */
export function readHost(typed: string): string | null {
  const address = typed.trim()
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `http://${address}`
  if (address === "" || /\s/.test(address) || !URL.canParse(url)) return null
  const { hostname, protocol } = new URL(url)
  return /^https?:$/.test(protocol) && hostname !== "" ? hostname : null
}
