export { default } from "fuse.js"
