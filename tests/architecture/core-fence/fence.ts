// Compiled with core's own options: each line fails where the fence has fallen.

// @ts-expect-error core has no page
export const page = () => document
// @ts-expect-error core has no way round to the page
export const window = () => globalThis.document
// @ts-expect-error core has no clock to wait on
export const timer = () => setTimeout
// @ts-expect-error core has no extension
export const extension = () => chrome
// @ts-expect-error core has no Node
export const node = () => process
// @ts-expect-error core says nothing on the console
export const speech = () => console
