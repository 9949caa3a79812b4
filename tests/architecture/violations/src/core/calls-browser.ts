export { default } from "webextension-polyfill"
