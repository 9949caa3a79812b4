export * from "../dom/read"
