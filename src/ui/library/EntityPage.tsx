import type { Dossier as DossierOfEntity } from "../../core/dossier"
import { hashOf } from "../../core/library/route"
import { Dossier } from "../dossier/Dossier"
import type { Texts } from "../text/texts"
import type { LibraryActions } from "./library-model"

type Props = { readonly dossier: DossierOfEntity; readonly texts: Texts; readonly actions: LibraryActions }

/** All the corpus holds on an entity, and the ways to its events and to those it stands with. */
export function EntityPage({ dossier, texts, actions: { onGo, onMorePassages, onFurther, citing } }: Props) {
  const { entity, timeline, related } = dossier
  return (
    <Dossier
      // Another entity is another page to read: nothing unfolded here is unfolded there.
      key={entity}
      dossier={dossier}
      texts={texts}
      onMorePassages={onMorePassages}
      onFurther={onFurther}
      actions={{
        onOpenArticle: ({ file, start, end }) => onGo({ page: "article", file, at: { start, end } }),
        onLookUp: (subject) => onGo({ page: "entity", entity: subject.entity }),
        citing
      }}
    >
      <p class="library-nav">
        {timeline.length > 0 && (
          <a class="link" href={hashOf({ page: "timeline", entity })}>
            {texts.say("libraryItsTimeline")}
          </a>
        )}
        {related.length > 0 && (
          <a class="link" href={hashOf({ page: "map", entity })}>
            {texts.say("libraryItsMap")}
          </a>
        )}
      </p>
    </Dossier>
  )
}
