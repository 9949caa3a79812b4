/**
 * Bundlers that keep function names wrap nested functions in `__name(…)`, which exists where the code was loaded
 * and not in a page.
 */
const bundlerNames = "const __name = (named) => named;"

type Runnable = (...args: never[]) => unknown

/** An expression that calls `run` with `arg` in a page and promises its answer as JSON text. */
export function callExpression(run: Runnable, arg: unknown): string {
  return `(async () => { ${bundlerNames} return ${asJson(`(${String(run)})(${literal(arg)})`)} })()`
}

/** A function declaration that takes a node and promises, as JSON text, what `run` answers for it and `arg`. */
export function nodeFunction(run: Runnable, arg: unknown): string {
  return `async function (node) { ${bundlerNames} return ${asJson(`(${String(run)})(node, ${literal(arg)})`)} }`
}

/** Reads what the above promise. */
export function readAnswer<Answer>(json: string): Answer {
  return JSON.parse(json) as Answer
}

const asJson = (call: string) => `JSON.stringify((await ${call}) ?? null)`

const literal = (arg: unknown) => (arg === undefined ? "undefined" : JSON.stringify(arg))
