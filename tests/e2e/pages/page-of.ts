const words =
  "The committee heard four speakers on rivers, bridges, harvests and the price of rice before tea was brought. "

/** Text that names nobody, of so many UTF-16 code units: pages of fewer than 200 are not read. */
export const fillerOf = (units: number) => words.repeat(Math.ceil(units / words.length)).slice(0, units)

/** More than the least text of a page that is read. */
export const filler = fillerOf(260)

/** A page of HTML with a type that both browsers set alike, so that marks can be seen by comparing lines. */
export function pageOf(body: string, head = ""): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A page</title>
    <style>body { font: 18px/32px "DejaVu Sans", "Padauk", "Noto Sans", sans-serif; margin: 24px; color: #000; background: #fff }</style>
    ${head}
  </head>
  <body>
${body}
  </body>
</html>`
}
