/** Documents of words; XML of any kind is one too. */
const types = /^(?:text\/(?:html|plain|markdown|xml)|application\/xml|[\w.-]+\/[\w.-]+\+xml)$/

/** False for pictures, films, PDF viewers and data: what browsers show of these is not a page of words. */
export function isDocumentOfWords({ contentType }: Document): boolean {
  return types.test(contentType)
}
