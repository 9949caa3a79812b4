import { read } from "../dom/read"
export const run = read
