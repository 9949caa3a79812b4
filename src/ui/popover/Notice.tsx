type Props = {
  readonly sentence: string
  readonly remedy?: { readonly label: string; readonly onPress: () => void }
}

/** One sentence in place of a card, and at most one thing to do about it. */
export function Notice({ sentence, remedy }: Props) {
  return (
    <div class="card-body">
      <p class="notice" role="status">
        {sentence}
      </p>
      {remedy && (
        <button type="button" class="button" onClick={remedy.onPress}>
          {remedy.label}
        </button>
      )}
    </div>
  )
}
