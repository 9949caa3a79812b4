import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"

/** The files of a corpus folder that a pack is built from, relative to it, sorted. */
export function corpusFiles(folder: string): string[] {
  const curated = ["articles.yaml", "events.yaml", "claims.yaml"].filter((file) =>
    existsSync(join(folder, file))
  )
  const gazetteer = yamlFiles(join(folder, "gazetteer")).map((name) => `gazetteer/${name}`)
  return [...articleFiles(folder), ...curated, ...gazetteer].toSorted()
}

/** The articles of a corpus folder, sorted. */
export function articleFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .toSorted()
}

/** The YAML files of a folder, sorted; none where there is no such folder. */
export function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
}
