import { buildPackFile } from "../../../src/node/corpus/build-pack-file"

// A process of its own, that is killed while it builds: once it has read so many lots of two articles; with none, it
// builds to the end unless somebody else kills it.

const [corpus = "", out = "", lots = "0"] = process.argv.slice(2)
let read = 0
buildPackFile(corpus, out, {
  atOnce: 2,
  keepGoing: false,
  tell() {
    if (++read === Number(lots)) process.kill(process.pid, "SIGKILL")
  }
})
