import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { placesKept } from '../../../edit/deviceDrafts';
import type { GuideSummary } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import { Button, IconButton } from '../../../ui/Button';
import { Mark } from '../../../ui/Mark';
import { guidePlace } from '../guide/useGuideWriting';
import { MoveButtons } from '../../../edit/writing/MoveButtons';
import type { VersionedVersion } from '../queries';
import { NewGuideDialog } from './NewGuideDialog';
import { useGuideMoves } from './useGuideMoves';

/** What was written on this device and has not been sent. */
function useKept(subject: string): string[] {
  const kept = useQuery({
    queryKey: ['kept-drafts', subject],
    queryFn: () => placesKept(subject).catch((): string[] => []),
    staleTime: 0,
    networkMode: 'always',
  });
  return kept.data ?? [];
}

/** The guides in their order; each can be written, moved and taken away. */
export function Guides({ version, subject }: { version: VersionedVersion; subject: string }) {
  const t = useT();
  const [isAdding, setAdding] = useState(false);
  const { said, ...moves } = useGuideMoves(version);
  const kept = useKept(subject);
  return (
    <section className="editor-guides" id="guides" tabIndex={-1} aria-labelledby="guides-title">
      <h2 id="guides-title">{t('editor.guides')}</h2>
      <ol>
        {moves.guides.map((guide, i) => (
          <li key={guide.id}>
            <span className="number num">{i + 1}</span>
            <Title guide={guide} isKept={kept.includes(guidePlace(guide.id))} />
            <Tools guide={guide} place={i} moves={moves} />
          </li>
        ))}
      </ol>
      <Button icon="plus" onPress={() => setAdding(true)}>
        {t('editor.add.guide')}
      </Button>
      <p className="sr" role="status">
        {said}
      </p>
      {isAdding && <NewGuideDialog version={version.data} onClose={() => setAdding(false)} />}
    </section>
  );
}

type Moves = Omit<ReturnType<typeof useGuideMoves>, 'said'>;

function Tools({ guide, place, moves }: { guide: GuideSummary; place: number; moves: Moves }) {
  const t = useT();
  const name = guide.title[swedish] ?? guide.key;
  return (
    <span className="writing-tools">
      <MoveButtons
        list="guides"
        name={name}
        place={place}
        count={moves.guides.length}
        onMove={(by) => moves.move(place, by)}
      />
      <IconButton icon="remove" name={t('writing.remove', { name })} onPress={() => void moves.take(guide)} />
    </span>
  );
}

function Title({ guide, isKept }: { guide: GuideSummary; isKept: boolean }) {
  const t = useT();
  return (
    <span className="title">
      <Link to="/programme/guides/$guideId/write" params={{ guideId: guide.id }} lang={swedish}>
        {guide.title[swedish]}
      </Link>
      <small>
        {t(`editor.part.${guide.part}`)} · {t('editor.minutesOf', { minutes: guide.minutes })} ·{' '}
        {t('editor.cardCount', { count: guide.cards })}
      </small>
      {isKept && (
        <Mark tone="day" icon="clock">
          {t('editor.notSent')}
        </Mark>
      )}
    </span>
  );
}
