import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { tell } from '../../../api/problems';
import type { SurveyRound, SurveyRoundCode } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { ErrorState } from '../../../ui/ErrorState';
import { Select } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { AnswerAddress } from '../code/AnswerAddress';
import { pictureAddress, posterAddress } from '../code/papers';
import { codesQuery } from '../queries';

/** The code of a round that is answered by one, with what can be printed. */
export function HandOut({ round }: { round: SurveyRound }) {
  const { channel, status, permittedActions } = round;
  const goesOn = status === 'PLANNED' || status === 'OPEN';
  if (channel !== 'QR' || !goesOn || !permittedActions.includes('HAND_OUT_SURVEY')) return null;
  return <Codes id={round.id} />;
}

function Codes({ id }: { id: string }) {
  const t = useT();
  const codes = useQuery(codesQuery(id));
  const [chosen, setChosen] = useState<string>();
  const code = codes.data?.find(({ place }) => place === chosen) ?? codes.data?.[0];
  return (
    <section className="section" aria-labelledby="code">
      <h2 id="code">{t('round.code')}</h2>
      {codes.error && (
        <ErrorState {...tell(codes.error, t)} title={t('round.code.failed')} onRetry={() => void codes.refetch()} />
      )}
      {codes.data && codes.data.length > 1 && (
        <div className="round-choice">
          <Select
            pointer="code-place"
            label={t('round.code.place')}
            value={code?.place ?? ''}
            choices={codes.data.map(({ place, at }) => ({ value: place, text: at.name }))}
            onValue={setChosen}
          />
        </div>
      )}
      {code && <Code key={code.place} id={id} code={code} />}
    </section>
  );
}

function Code({ id, code }: { id: string; code: SurveyRoundCode }) {
  const t = useT();
  return (
    <div className="round-code">
      <img src={pictureAddress(id, code.place)} alt={t('round.code.picture', { place: code.at.name })} />
      <div>
        <p>{t('round.code.lead')}</p>
        <AnswerAddress address={code.address} />
        <Papers id={id} place={code.place} />
      </div>
    </div>
  );
}

function Papers({ id, place }: { id: string; place: string }) {
  const t = useT();
  return (
    <>
      <div className="acts">
        <Link
          className={buttonClass()}
          to="/surveys/rounds/$roundId/code"
          params={{ roundId: id }}
          search={{ at: place }}
        >
          <Icon name="expand" />
          {t('round.code.large')}
        </Link>
        <a className={buttonClass()} href={posterAddress(id, place, 'sv')} download>
          <Icon name="picture" />
          {t('round.code.poster')}
        </a>
      </div>
      <p>
        <a href={posterAddress(id, place, 'en')} download>
          {t('round.code.poster.english')}
        </a>
      </p>
    </>
  );
}
