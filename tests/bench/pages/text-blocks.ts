/** The text of each paragraph, heading and list item of a made page, as its page side would read them. */
export function textBlocksOf(html: string): readonly string[] {
  return html
    .slice(html.indexOf("<body>"))
    .split(/<\/?(?:p|h2|ul|li|body|html)>/)
    .map((block) =>
      block
        .replace(/<[^>]+>/g, "")
        .replaceAll("&lt;", "<")
        .replaceAll("&amp;", "&")
    )
    .filter((text) => text.trim() !== "")
}
