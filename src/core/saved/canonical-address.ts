/** What newsletters, networks and advertisers add to an address to know where a reader came from. */
const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|at_(?:medium|campaign|custom\d|link_\w+|format|ptr_name|bbc_team)|(?:fb|g|dc|y|tt|tw|msclk)clid|gclsrc|gbraid|wbraid|msclkid|mc_[ce]id|igshid?|_ga|_gl|_hs\w+|hsctatracking|mkt_tok|vero_id|oly_\w+_id|s_kwcid|ref_src|ref_url|cmpid|xtor|smid|smtyp|__twitter_impression|sfnsn|wt_mc|ocid|guce_\w+)$/i
/** Says only that the short form of a page is shown. */
const AMP = /^(?:amp|outputtype|_amp)(?:=(?:amp|1|true)?)?$/i
/** Hosts that show the same pages for other screens. */
const SCREEN_HOST = /^(?:www\d?|m|mobile|amp|touch)\.(?=[^.]+\.[^.])/

const ADDRESS = /^(https?):\/\/(?:[^/?#@]*@)?([^/?#@]+)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is

type Address = {
  readonly protocol: string
  readonly host: string
  readonly path: string
  /** The parts of the query, as they are written. */
  readonly asked: readonly string[]
  /** The fragment where it is a path (`#!/story`, `#/story`): then it is all that tells such pages apart. */
  readonly route: string
}

/**
 * An address as it may be kept and opened: without its fragment, the reader's name and password, and what only tells
 * where a reader came from. Null where it is no address of the web. A fragment that is a path stays.
 */
export function cleanAddress(address: string): string | null {
  const parts = parse(address)
  if (!parts) return null
  const { protocol, host, path, asked, route } = parts
  return `${protocol}://${host}${path}${queryOf(asked)}${route}`
}

/**
 * What two addresses of one page have in common: no protocol, no host for small screens, no sign of its AMP form, no
 * slash or `index.html` at the end, and what is asked in one order. It is compared, never opened. Null where the
 * address is none of the web. Doing it twice changes nothing more.
 */
export function canonicalAddress(address: string): string | null {
  const parts = parse(address)
  if (!parts) return null
  const { host, path, asked, route } = parts
  const query = queryOf(asked.filter((part) => !AMP.test(part)).toSorted())
  return `https://${plainHost(host)}${plainPath(path)}${query}${route}`
}

/**
 * The address that a page is to be known by: the one it states itself, if that can be true. Many sites state their
 * front page for every page, and a page may not speak for another site. Both are whole addresses.
 */
export function statedAddress(address: string, stated: string | null): string {
  const [own, other] = [parse(address), stated === null ? null : parse(stated)]
  if (stated === null || !own || !other || plainHost(other.host) !== plainHost(own.host)) return address
  return plainPath(other.path) === "" && plainPath(own.path) !== "" ? address : stated
}

/** The host of an address as a reader would name the site. */
export function siteOf(address: string): string {
  return parse(address)?.host.replace(/^www\.|:\d+$/g, "") ?? ""
}

function parse(address: string): Address | null {
  const [, protocol, host, path = "", query = "", fragment = ""] = ADDRESS.exec(address.trim()) ?? []
  if (protocol === undefined || host === undefined) return null
  return {
    protocol: protocol.toLowerCase(),
    host: host.toLowerCase(),
    path: path === "" ? "/" : path,
    asked: query.split("&").filter((part) => part !== "" && !TRACKING.test(part.replace(/=.*$/s, ""))),
    route: /^!?\//.test(fragment) ? `#${fragment}` : ""
  }
}

function queryOf(asked: readonly string[]): string {
  return asked.length > 0 ? `?${asked.join("&")}` : ""
}

function plainHost(host: string): string {
  let plain = host.replace(/:(?:80|443)$/, "")
  while (SCREEN_HOST.test(plain)) plain = plain.replace(SCREEN_HOST, "")
  return plain
}

function plainPath(path: string): string {
  let plain = path
  let before
  do {
    before = plain
    plain = plain.replace(/\/+$/, "").replace(/\/(?:index\.(?:html?|php)|amp)$/i, "")
    plain = plain.replace(/\.amp(?=$|\.html?$)/i, "")
  } while (plain !== before)
  return plain
}
