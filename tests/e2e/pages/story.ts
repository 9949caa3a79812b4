/** Sentences about a name of the seeds, long enough to be an article and unlike any other of another seed word. */
const sentences = (name: string, seed: string) =>
  [
    `${name} was received in ${seed} on Tuesday with a dinner that lasted four hours, and nobody spoke to reporters afterwards.`,
    `${name} signed a paper on river ports in ${seed}, according to a clerk who had typed it, and left without an interpreter.`,
    `The harvest around ${seed} had been poor, the clerk said, and the visitors were asked about rice, seed and fuel.`,
    `On the second day ${name} walked through a shipyard of ${seed} where two hulls stood unpaid, and asked what they had cost.`
  ] as const

/** A page as newspapers make them: with a menu, a sidebar, a caption, other headlines, and an article in the middle. */
export function storyPage(options: {
  readonly name: string
  readonly seed: string
  readonly title: string
  readonly date?: string
  readonly canonical?: string
}): string {
  const { name, seed, title, date, canonical } = options
  const [first, ...others] = sentences(name, seed)
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <title>${title} | The Example Courier</title>
    <meta property="og:title" content="${title}" />
    <meta property="og:site_name" content="The Example Courier" />
    ${date === undefined ? "" : `<meta property="article:published_time" content="${date}T09:00:00Z" />`}
    ${canonical === undefined ? "" : `<link rel="canonical" href="${canonical}" />`}
  </head>
  <body>
    <header><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav></header>
    <main>
      <article>
        <h1>${title}</h1>
        <p id="lead">${first}</p>
        <figure><img alt="" /><figcaption>A caption about Vladimir Putin that is none of the text.</figcaption></figure>
        ${others.map((sentence) => `<p>${sentence}</p>`).join("\n        ")}
      </article>
      <aside><h2>Most read</h2><ul><li><a href="/x">Cows cross a motorway</a></li><li><a href="/y">Rain to come</a></li></ul></aside>
    </main>
    <footer><p>Copyright. Cookies. Contact.</p></footer>
  </body>
</html>`
}
