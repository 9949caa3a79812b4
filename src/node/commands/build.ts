import { readFileSync } from "node:fs"
import { fieldNames, usualFields, withUsualFields } from "../../core/engine/fields"
import { openPack } from "../../core/pack/open"
import { buildPackFile, USUALLY_AT_ONCE, type WrittenPack } from "../corpus/build-pack-file"
import { describeProblem } from "../corpus/describe-problem"
import {
  KEY_VARIABLE,
  PASSWORD_VARIABLE,
  readAuthorization,
  readIndexAddress,
  USER_VARIABLE
} from "../corpus/index-source"
import { DEFAULT_CORPUS, DEFAULT_PACK } from "../corpus/pack-file"
import { readFields } from "../corpus/read-fields"
import type { IndexTexts } from "../corpus/read-index"
import { utf8 } from "../text-coding"
import { UsageError } from "../usage-error"
import type { Command } from "./command"
import { createProgress } from "./progress"
import { proposalReport } from "./proposal-report"
import { readOptions } from "./read-options"

const fieldHelp = fieldNames
  .map((name) => `                   ${name}: ${usualFields[name].join(", ")}`)
  .join("\n")

/** Articles in which likely new names are looked for. */
const MOST_SEARCHED = 5_000

export const build: Command = {
  usage:
    "[--corpus DIR] [--from-index URL [--fields FILE]] [--out FILE] [--keep-going] [--at-once N] [--progress]",
  summary: "build a pack from a folder of articles, or an index of a search engine, and curated files",
  help: `Reads DIR/*.txt (UTF-8 articles), DIR/articles.yaml, DIR/events.yaml, DIR/claims.yaml and DIR/gazetteer/*.yaml,
and writes one pack file.

  --corpus DIR   the folder to read (${DEFAULT_CORPUS})
  --out FILE     the pack to write (${DEFAULT_PACK})
  --keep-going   build what is sound even where something is wrong; the exit status is still 1
  --at-once N    articles that are in memory at a time (${USUALLY_AT_ONCE}); the pack is the same
  --progress     tell how far it is, also where stderr is no terminal

  --from-index https://HOST:PORT/INDEX
                 read the articles of an OpenSearch or Elasticsearch index too, beside those of DIR, which may then hold
                 none; --out has to be given. Who asks is read from the environment and written nowhere:
                 ${KEY_VARIABLE}, or ${USER_VARIABLE} and ${PASSWORD_VARIABLE}
  --fields FILE  YAML or JSON: what the fields of the index are called, where otherwise than usual:
${fieldHelp}

What has been read lies in FILE.work until the pack is written: a build that was ended goes on from there when it is
started again. Every problem is told with its file and line. An error means that no pack is written and an old one stays as it was.`,
  async run(args) {
    const { values } = readOptions(args, {
      corpus: { type: "string", default: DEFAULT_CORPUS },
      out: { type: "string" },
      "from-index": { type: "string" },
      fields: { type: "string" },
      "keep-going": { type: "boolean", default: false },
      "at-once": { type: "string", default: String(USUALLY_AT_ONCE) },
      progress: { type: "boolean", default: false }
    })
    const { "from-index": address, "keep-going": keepGoing, fields: fieldsFile } = values
    if (address === undefined && fieldsFile !== undefined)
      throw new UsageError("--fields says what the fields of an index are called: there is no --from-index")
    if (address !== undefined && values.out === undefined)
      throw new UsageError(
        "--from-index wants an --out: the usual file is the pack that the extension comes with"
      )
    const { out = DEFAULT_PACK } = values
    const atOnce = readAtOnce(values["at-once"])
    const indexed = address === undefined ? undefined : await readFromIndex(address, fieldsFile)
    const progress = createProgress(values.progress || process.stderr.isTTY)
    const built = buildPackFile(values.corpus, out, { keepGoing, indexed, atOnce, tell: progress.tell })
    progress.end()
    for (const problem of built.problems) process.stderr.write(`${describeProblem(problem)}\n`)
    const errors = built.problems.filter(({ severity }) => severity === "error").length
    if (!built.written) {
      const left = built.left === null ? "" : ` What was read is kept in ${built.left}, for the next time.`
      process.stderr.write(`No pack was written: ${errors} ${errors === 1 ? "error" : "errors"}.${left}\n`)
      return 1
    }
    process.stdout.write(summaryOf(built.written, out) + likelyNames(built.written, out))
    return errors > 0 ? 1 : 0
  }
}

function readAtOnce(given: string): number {
  if (/^[1-9]\d{0,6}$/.test(given)) return Number(given)
  throw new UsageError(`--at-once is a whole number from 1, not ${given}`)
}

/** @throws UsageError, InputError */
async function readFromIndex(address: string, fieldsFile: string | undefined): Promise<IndexTexts> {
  const read = readIndexAddress(address)
  const given = fieldsFile === undefined ? {} : readFields(fieldsFile)
  const authorization = readAuthorization(read.node, process.env)
  // Only now: the client takes longer to load than most commands take in all.
  const { readIndex } = await import("../corpus/read-index")
  return readIndex({ ...read, authorization, given, fields: withUsualFields(given) })
}

function summaryOf({ bytes, rows, lookalikes }: WrittenPack, file: string): string {
  const lines = [
    `${file}: ${bytes} bytes`,
    `  ${rows("articles")} articles, ${rows("passages")} passages, ${rows("zones")} zones left out of background`,
    `  ${rows("entities") - lookalikes} entities and ${lookalikes} look-alikes with ${rows("forms")} forms`,
    `  ${rows("mentions")} mentions, ${rows("events")} events, ${rows("claims")} differing claims`
  ]
  return `${lines.join("\n")}\n`
}

/** They are looked for among all articles at once, which the memory for large packs would not be enough for. */
function likelyNames({ rows }: WrittenPack, file: string): string {
  if (rows("articles") <= MOST_SEARCHED) return proposalReport(openPack(readFileSync(file), utf8))
  return `Likely names that the gazetteer lacks are not looked for in more than ${MOST_SEARCHED} articles.\n`
}
