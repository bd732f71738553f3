import { useT } from '../../i18n/LanguageProvider';
import { Icon } from '../../ui/Icon';

interface Props {
  /** Which of the page's lists it is in. */
  list: string;
  /** What is moved, in words. */
  name: string;
  place: number;
  count: number;
  onMove: (by: -1 | 1) => void;
}

/** Moves one of several a step up or down; the focus goes with it, so that one can press again. */
export function MoveButtons({ list, name, place, count, onMove }: Props) {
  const t = useT();
  const idAt = (at: number, by: -1 | 1) => `${list}-${at}-${by < 0 ? 'up' : 'down'}`;
  const press = (by: -1 | 1) => {
    onMove(by);
    requestAnimationFrame(() => document.getElementById(idAt(place + by, by))?.focus());
  };
  const button = (by: -1 | 1, isAtEnd: boolean) => (
    <button
      type="button"
      className="icon-btn"
      id={idAt(place, by)}
      aria-label={t(by < 0 ? 'writing.moveUp' : 'writing.moveDown', { name })}
      aria-disabled={isAtEnd || undefined}
      onClick={() => !isAtEnd && press(by)}
    >
      <Icon name={by < 0 ? 'up' : 'down'} />
    </button>
  );
  return (
    <span className="writing-move">
      {button(-1, place === 0)}
      {button(1, place === count - 1)}
    </span>
  );
}
