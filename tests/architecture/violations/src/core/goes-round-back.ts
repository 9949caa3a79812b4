import type {} from "./goes-round"
export const back = 1
