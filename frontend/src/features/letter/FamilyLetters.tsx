import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { tell } from '../../api/problems';
import type { Message } from '../../api/schema';
import { useWorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import { ErrorState } from '../../ui/ErrorState';
import { LetterState, LetterTime } from './LetterState';
import { lettersQuery } from './queries';

const shown = 5;

/** The latest letters to a family, on its page. */
export function FamilyLetters({ family }: { family: string }) {
  const mayRead = useWorkPlace()?.permittedActions.includes('READ_MESSAGES') ?? false;
  return mayRead ? <Letters family={family} /> : null;
}

function Letters({ family }: { family: string }) {
  const t = useT();
  const letters = useQuery(lettersQuery({ household: family, limit: shown }));
  const items = letters.data?.items;
  return (
    <section className="section" aria-labelledby="letters">
      <div className="section-head">
        <h2 id="letters">{t('letter.family')}</h2>
        {letters.data?.next && (
          <Link to="/letters" search={{ family }}>
            {t('letter.family.all')}
          </Link>
        )}
      </div>
      {letters.error && (
        <ErrorState {...tell(letters.error, t)} title={t('letters.failed')} onRetry={() => void letters.refetch()} />
      )}
      {items?.length === 0 && <p className="missing">{t('letter.family.none')}</p>}
      <ul className="family-rows">
        {items?.map((letter) => (
          <Letter key={letter.id} letter={letter} />
        ))}
      </ul>
    </section>
  );
}

function Letter({ letter }: { letter: Message }) {
  const t = useT();
  const kind = t(`letter.kind.${letter.kind}`);
  return (
    <li>
      <div>
        <Link to="/letters" search={{ family: letter.household, letter: letter.id }}>
          {kind}
        </Link>
        <span className="quiet">{[letter.parent.name, letter.group?.name].filter(Boolean).join(', ')}</span>
      </div>
      <LetterState letter={letter} />
      <LetterTime letter={letter} />
    </li>
  );
}
