import type { BackgroundHandlers } from "../webext/answer-asks"
import type { HostedKeeping } from "../webext/hosted-keeping"
import type { PackKeeping } from "../webext/pack-keeping"
import type { PackProtocol } from "../webext/pack-protocol"

/** Answers what our own pages ask about packs. */
export function createPackAnswers(
  packs: PackKeeping,
  hosted: Pick<HostedKeeping, "look" | "add">
): Pick<BackgroundHandlers, keyof PackProtocol | "lookAtHosted" | "addHosted"> {
  return {
    lookAtHosted: ({ address }) => hosted.look(address),
    addHosted: ({ address, seen }) => hosted.add(address, seen),
    allPacks: () => packs.all(),
    packPart: (part) => packs.receive(part),
    lookAtPack: ({ upload }) => packs.look(upload),
    addPack: ({ upload, putBack }) => packs.add(upload, putBack),
    switchPack: ({ id, isOn }) => packs.switch(id, isOn),
    movePack: ({ id, step }) => packs.move(id, step),
    removePack: ({ id }) => packs.remove(id),
    packFile: ({ id }) => packs.file(id),
    makePack: (wish) => packs.make(wish),
    packFilePart: ({ from }) => packs.part(from)
  }
}
