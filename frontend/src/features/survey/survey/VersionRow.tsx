import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { SurveyVersionSummary } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { documentAddress } from '../queries';
import { StateMark } from '../StateMark';
import { TurnDialog, type Turn } from './TurnDialog';

interface Props {
  version: SurveyVersionSummary;
  surveyKey: string;
  mayEdit: boolean;
  /** The survey goes with it. */
  isAlone: boolean;
}

/** A version: how it stands, and what one can do with it. */
export function VersionRow(props: Props) {
  const { version, mayEdit } = props;
  const t = useT();
  const { date } = useFormat();
  const { number, status, publishedOn, retiredOn, questions } = version;
  return (
    <li>
      <div>
        <h3>{t('survey.versionOf', { number })}</h3>
        <p className="facts">
          <StateMark status={status} />
          <span>{t('survey.questionCount', { count: questions })}</span>
          {publishedOn && <span>{t('survey.publishedOn', { day: date(publishedOn) })}</span>}
          {retiredOn && <span>{t('survey.retiredOn', { day: date(retiredOn) })}</span>}
        </p>
      </div>
      <div className="acts">
        <Ways {...props} />
        {mayEdit && <Acts {...props} />}
      </div>
    </li>
  );
}

/** Where one can go with it. */
function Ways({ version: { id, survey, number, status }, surveyKey, mayEdit }: Props) {
  const t = useT();
  const params = { surveyId: survey, versionId: id };
  return (
    <>
      {mayEdit && status === 'DRAFT' && (
        <Link className={buttonClass('primary')} to="/surveys/$surveyId/versions/$versionId/edit" params={params}>
          <Icon name="edit" />
          {t('survey.write')}
        </Link>
      )}
      <Link className={buttonClass()} to="/surveys/$surveyId/versions/$versionId" params={params}>
        {t('survey.read')}
      </Link>
      <a className={buttonClass()} href={documentAddress(id)} download={`${surveyKey}-${number}.json`}>
        {t('survey.download')}
      </a>
    </>
  );
}

const turnsOf: Record<SurveyVersionSummary['status'], Turn[]> = {
  DRAFT: ['publish', 'discard'],
  PUBLISHED: ['retire'],
  RETIRED: [],
};

function Acts({ version, isAlone }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const [turn, setTurn] = useState<Turn | null>(null);
  const params = { surveyId: version.survey, versionId: version.id };
  const goTo = (at: string) =>
    void navigate({ to: '/surveys/$surveyId/versions/$versionId/edit', params, search: { at } });
  return (
    <>
      {turnsOf[version.status].map((one) => (
        <Button key={one} look={one === 'discard' ? 'ghost' : 'plain'} onPress={() => setTurn(one)}>
          {t(`survey.${one}`)}
        </Button>
      ))}
      {turn && (
        <TurnDialog
          {...{ turn, version }}
          onGo={goTo}
          onDone={() => turn === 'discard' && isAlone && void navigate({ to: '/surveys' })}
          onClose={() => setTurn(null)}
        />
      )}
    </>
  );
}
