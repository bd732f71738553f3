import type { Lack } from './refusal';

interface Props {
  lacks: Lack[];
  /** Goes to the place; without it there is nowhere to go. */
  onGo?: (pointer: string) => void;
}

/** What is wrong, each thing with its place and, where there is one, a way there. */
export function LackList({ lacks, onGo }: Props) {
  if (lacks.length === 0) return null;
  return (
    <ul className="survey-lacks">
      {lacks.map(({ at, place, text }) => (
        <li key={at + text}>
          {onGo && place ? (
            <a
              href={`#${at}`}
              onClick={(event) => {
                event.preventDefault();
                onGo(at);
              }}
            >
              {place}
            </a>
          ) : (
            <b>{place || at}</b>
          )}
          : {text}
        </li>
      ))}
    </ul>
  );
}
