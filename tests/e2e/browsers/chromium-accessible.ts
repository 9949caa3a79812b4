import type { Page } from "playwright-core"

import type { Accessible } from "./driver"

const rolesOfAria: Readonly<Record<string, string>> = { DisclosureTriangle: "summary", image: "img" }
const plain = new Set(["StaticText", "InlineTextBox", "none", "generic", "ListMarker"])

/** The dialog of Chromium's own accessibility tree, as a flat list. */
export async function accessibleDialog(page: Page): Promise<readonly Accessible[]> {
  const session = await page.context().newCDPSession(page)
  try {
    await session.send("Accessibility.enable")
    const { nodes } = await session.send("Accessibility.getFullAXTree")
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    const roleOf = (node: (typeof nodes)[number]) => String(node.role?.value ?? "")
    const list = (node: (typeof nodes)[number]): Accessible[] => {
      const role = roleOf(node)
      const children = (node.childIds ?? []).flatMap((id) => {
        const child = byId.get(id)
        return child ? list(child) : []
      })
      if (node.ignored || plain.has(role)) return children
      return [{ role: rolesOfAria[role] ?? role, name: String(node.name?.value ?? "") }, ...children]
    }
    const dialog = nodes.find((node) => !node.ignored && roleOf(node) === "dialog")
    return dialog ? list(dialog) : []
  } finally {
    await session.detach()
  }
}
