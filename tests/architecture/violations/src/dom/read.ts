export type Run = { readonly text: string }
export const read = 1
