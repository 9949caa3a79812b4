import { expect, it } from "vitest"
import { withoutOptional } from "../../../src/node/package/bill-of-materials"

it("leaves out of a bill what is optional, and what is said of it", () => {
  const bill = {
    bomFormat: "CycloneDX",
    components: [
      { "bom-ref": "a", name: "a" },
      { "bom-ref": "b", name: "b", scope: "optional" }
    ],
    dependencies: [{ ref: "a", dependsOn: ["b", "c"] }, { ref: "b", dependsOn: [] }, { ref: "c" }]
  }
  expect(JSON.parse(withoutOptional(JSON.stringify(bill)))).toEqual({
    bomFormat: "CycloneDX",
    components: [{ "bom-ref": "a", name: "a" }],
    dependencies: [{ ref: "a", dependsOn: ["c"] }, { ref: "c" }]
  })
})
