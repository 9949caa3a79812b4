import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import * as v from "valibot"

const licenseText = v.object({
  license: v.object({
    text: v.optional(v.object({ content: v.string(), encoding: v.optional(v.literal("base64")) }))
  })
})

const billSchema = v.looseObject({
  components: v.array(
    v.looseObject({
      group: v.optional(v.string(), ""),
      name: v.string(),
      version: v.string(),
      licenses: v.optional(
        v.array(v.looseObject({ license: v.optional(v.object({ id: v.optional(v.string(), "") })) })),
        []
      ),
      evidence: v.optional(
        v.looseObject({ licenses: v.optional(v.array(v.looseObject(licenseText.entries)), []) })
      )
    })
  )
})

const graphSchema = v.looseObject({
  components: v.array(
    v.looseObject({
      "bom-ref": v.string(),
      group: v.optional(v.string()),
      name: v.string(),
      version: v.string()
    })
  ),
  dependencies: v.array(v.looseObject({ ref: v.string(), dependsOn: v.optional(v.array(v.string())) }))
})

/** What the extension is made of besides our own code, in the format of CycloneDX. */
export type BillOfMaterials = { readonly json: string; readonly parts: readonly Part[] }

/** A package that goes into the extension. */
export type Part = {
  readonly name: string
  readonly version: string
  /** SPDX; empty where the package states none. */
  readonly licence: string
  readonly licenceTexts: readonly string[]
}

/**
 * Lists the packages that are installed for the product, with the texts of their licences. Optional ones are left out:
 * pdf.js has one that draws where there is no browser, which no extension carries.
 *
 * @throws where the list cannot be made
 */
export function billOfMaterials(root: string): BillOfMaterials {
  const cli = join(root, "node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js")
  const options = ["--omit=dev", "--omit=peer", "--gather-license-texts", "--flatten-components"]
  const args = [cli, ...options, "--output-reproducible", "--output-file=-"]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" })
  if (status !== 0) throw new Error(`The bill of materials could not be made.\n${stderr}`)
  const json = withoutOptional(
    stdout,
    optionalPackages(readFileSync(join(root, "package-lock.json"), "utf8"))
  )
  return { json, parts: partsOf(json) }
}

const lockSchema = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      optional: v.optional(v.boolean(), false),
      devOptional: v.optional(v.boolean(), false)
    })
  )
})

/**
 * The packages that a lock file (`package-lock.json`) calls optional, as `name@version`: also those that are installed
 * for development and that the product's own could do without, as valibot can without TypeScript.
 */
export function optionalPackages(lock: string): ReadonlySet<string> {
  const packages = Object.entries(v.parse(lockSchema, JSON.parse(lock)).packages)
  const optional = packages.filter(([, each]) => each.optional || each.devOptional)
  return new Set(optional.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, "")}@${version}`))
}

/**
 * A bill of materials without optional packages: `npm` has no list without those that happen to be installed, and the
 * bill itself does not call optional what package.json holds at another version.
 */
export function withoutOptional(json: string, packages: ReadonlySet<string>): string {
  const { components, dependencies, ...rest } = v.parse(graphSchema, JSON.parse(json))
  const optional = new Set(
    components
      .filter(({ group, name, version }) => packages.has(`${group ? `${group}/` : ""}${name}@${version}`))
      .map((component) => component["bom-ref"])
  )
  const isKept = (ref: string) => !optional.has(ref)
  const bill = {
    ...rest,
    components: components.filter((component) => isKept(component["bom-ref"])),
    dependencies: dependencies
      .filter(({ ref }) => isKept(ref))
      .map(({ dependsOn, ...others }) => ({
        ...others,
        ...(dependsOn && { dependsOn: dependsOn.filter(isKept) })
      }))
  }
  return JSON.stringify(bill, null, 2)
}

/** The packages of a bill of materials. */
export function partsOf(json: string): readonly Part[] {
  const { components } = v.parse(billSchema, JSON.parse(json))
  return components.map(({ group, name, version, licenses, evidence }) => ({
    name: group === "" ? name : `${group}/${name}`,
    version,
    licence: licenses.map(({ license }) => license?.id ?? "").join(", "),
    licenceTexts: (evidence?.licenses ?? []).flatMap(({ license: { text } }) => (text ? [decoded(text)] : []))
  }))
}

function decoded({ content, encoding }: { content: string; encoding?: "base64" | undefined }): string {
  return encoding === "base64" ? Buffer.from(content, "base64").toString("utf8") : content
}
