interface Chip<V extends string> {
  value: V;
  text: string;
  count?: number | undefined;
}

interface Props<V extends string> {
  label: string;
  chips: Chip<V>[];
  chosen: V;
  onChoose: (value: V) => void;
}

/** One of several ways to see the list. A way with nothing in it is kept, quietly. */
export function FilterChips<V extends string>({ label, chips, chosen, onChoose }: Props<V>) {
  return (
    <div className="chips scrolls" role="group" aria-label={label}>
      {chips.map(({ value, text, count }) => (
        <button
          key={value}
          type="button"
          className="chip"
          aria-pressed={value === chosen}
          data-zero={count === 0 || undefined}
          onClick={() => onChoose(value)}
        >
          {text}
          {count !== undefined && <span className="num">{count}</span>}
        </button>
      ))}
    </div>
  );
}
