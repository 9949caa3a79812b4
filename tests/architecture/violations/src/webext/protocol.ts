export type Protocol = { readonly topic: string }
