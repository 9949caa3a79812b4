import { spawnSync } from "node:child_process"
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
  components: v.array(v.looseObject({ "bom-ref": v.string(), scope: v.optional(v.string()) })),
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
  const json = withoutOptional(stdout)
  return { json, parts: partsOf(json) }
}

/** A bill of materials without the packages that it calls optional; `npm` has no list without those that are there. */
export function withoutOptional(json: string): string {
  const { components, dependencies, ...rest } = v.parse(graphSchema, JSON.parse(json))
  const optional = new Set(
    components.filter(({ scope }) => scope === "optional").map((component) => component["bom-ref"])
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
