import { Icon } from './Icon';

export interface Station {
  id: string;
  text: string;
  when?: string | undefined;
  state: 'done' | 'now' | 'coming';
}

interface Props {
  label: string;
  stations: Station[];
  /** What a screen reader hears after a station that is behind. */
  doneText: string;
}

/** The line: stations in time, and the one we are at is a sun. */
export function StageLine({ label, stations, doneText }: Props) {
  return (
    <ol className="life" aria-label={label}>
      {stations.map((station) => (
        <li key={station.id} className={station.state} aria-current={station.state === 'now' ? 'step' : undefined}>
          <span className="dot">{station.state === 'done' && <Icon name="check" />}</span>
          <span>
            {station.text}
            {station.state === 'done' && <span className="sr">, {doneText}</span>}
            {station.when && <span className="when num">{station.when}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
