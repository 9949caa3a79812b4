/** The colours of the count on the toolbar button: the quiet ones of the light palette, which toolbars of both kinds bear. */
export const badgeLook = { background: "#57504a", text: "#fffdf9" } as const
