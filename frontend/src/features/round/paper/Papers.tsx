import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PublicSurvey, SurveyRound } from '../../../api/schema';
import { roundsKey } from '../../../api/surveyRounds';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { Select } from '../../../ui/Field';
import { Note } from '../../../ui/Note';
import { Paper } from './Paper';

interface Props {
  round: SurveyRound;
  questions: PublicSurvey['questions'];
}

/** One paper after the other, each on a form of its own, at the place that was chosen for those before. */
export function Papers({ round, questions }: Props) {
  const queries = useQueryClient();
  const here = useWorkPlace()?.path;
  const [count, setCount] = useState(0);
  const [place, setPlace] = useState(() => round.places.find(({ at }) => at.path === here)?.id ?? round.places[0]?.id);
  if (!place) return null;
  const entered = () => {
    setCount(count + 1);
    void queries.invalidateQueries({ queryKey: roundsKey });
  };
  return (
    <>
      <Where round={round} place={place} onPlace={setPlace} />
      <Told round={round} count={count} />
      <Paper key={`${place} ${count}`} {...{ round, place, questions }} number={count + 1} onEntered={entered} />
    </>
  );
}

function Where({ round, place, onPlace }: { round: SurveyRound; place: string; onPlace: (place: string) => void }) {
  const t = useT();
  if (round.places.length < 2) return null;
  return (
    <div className="round-choice">
      <Select
        pointer="/place"
        label={t('paper.place')}
        value={place}
        choices={round.places.map(({ id, at }) => ({ value: id, text: at.name }))}
        onValue={onPlace}
      />
    </div>
  );
}

/** How many have been written in here and now. */
function Told({ round: { channel, figures }, count }: { round: SurveyRound; count: number }) {
  const t = useT();
  const isPaper = channel === 'PAPER';
  return (
    <>
      {isPaper && <p className="paper-count">{t('paper.count', { count, answered: figures.answered })}</p>}
      <div role="status">{count > 0 && <Note tone="go">{t(isPaper ? 'paper.saved' : 'paper.saved.centre')}</Note>}</div>
    </>
  );
}
