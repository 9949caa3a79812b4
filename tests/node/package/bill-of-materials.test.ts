import { expect, it } from "vitest"
import { optionalPackages, withoutOptional } from "../../../src/node/package/bill-of-materials"

it("leaves out of a bill what is optional, and what is said of it", () => {
  const a = { "bom-ref": "1", name: "a", version: "1.0.0" }
  const b = { "bom-ref": "2", group: "@b", name: "b", version: "2.0.0" }
  const bill = {
    bomFormat: "CycloneDX",
    components: [a, b],
    dependencies: [{ ref: "1", dependsOn: ["2", "3"] }, { ref: "2", dependsOn: [] }, { ref: "3" }]
  }
  expect(JSON.parse(withoutOptional(JSON.stringify(bill), new Set(["@b/b@2.0.0", "a@2.0.0"])))).toEqual({
    bomFormat: "CycloneDX",
    components: [a],
    dependencies: [{ ref: "1", dependsOn: ["3"] }, { ref: "3" }]
  })
})

it("learns from the lock file what is optional", () => {
  const lock = {
    packages: {
      "": { name: "backgrounder" },
      "node_modules/a": { version: "1.0.0" },
      "node_modules/a/node_modules/@b/b": { version: "2.0.0", optional: true },
      "node_modules/c": { version: "3.0.0", devOptional: true },
      "node_modules/d": { version: "4.0.0", dev: true }
    }
  }
  expect([...optionalPackages(JSON.stringify(lock))]).toEqual(["@b/b@2.0.0", "c@3.0.0"])
})
