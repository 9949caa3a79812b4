export type ChoiceOption<T> = { readonly value: T; readonly words: string }

type Props<T> = {
  readonly label: string
  readonly value: T
  readonly options: readonly ChoiceOption<T>[]
  readonly onChoose: (value: T) => void
}

/** One of several, in a list that unfolds. A value that is not offered shows as the first. */
export function Choice<T extends string | null>({ label, value, options, onChoose }: Props<T>) {
  const chosen = Math.max(
    0,
    options.findIndex((option) => option.value === value)
  )
  return (
    <label class="library-choice">
      <span>{label}</span>
      <select
        class="field"
        value={String(chosen)}
        onChange={({ currentTarget }) => {
          const option = options[currentTarget.selectedIndex]
          if (option) onChoose(option.value)
        }}
      >
        {options.map(({ words }, i) => (
          <option key={words} value={String(i)} selected={i === chosen}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
