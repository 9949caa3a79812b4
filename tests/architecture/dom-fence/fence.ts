// Compiled with the page layer's own options: each line fails where the fence has fallen.

export const page = () => document
// @ts-expect-error the page layer has no extension
export const extension = () => chrome
// @ts-expect-error the page layer has no Node
export const node = () => process
