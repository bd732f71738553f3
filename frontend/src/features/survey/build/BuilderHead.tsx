import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { SurveyVersion } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { StateMark } from '../StateMark';
import { TurnDialog } from '../survey/TurnDialog';

interface Props {
  version: SurveyVersion;
  /** Only what the server has is published. */
  isSaved: boolean;
  onFault: (pointer: string) => void;
}

/** Which survey and version it is, and the way to publish it. */
export function BuilderHead({ version, isSaved, onFault }: Props) {
  const t = useT();
  const { survey, head, number, status } = version;
  return (
    <div className="head">
      <div>
        <Link className="crumb" to="/surveys/$surveyId" params={{ surveyId: survey }}>
          <Icon name="previous" />
          {head.name[swedish]}
        </Link>
        <h1>{t('survey.versionOf', { number })}</h1>
        <p className="facts">
          <StateMark status={status} />
          <span>{t(`survey.audience.${head.audience}`)}</span>
        </p>
      </div>
      {status === 'DRAFT' && <Publish {...{ version, isSaved, onFault }} />}
    </div>
  );
}

function Publish({ version, isSaved, onFault }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const onClose = () => setAsking(false);
  return (
    <div className="acts">
      <Button look="primary" denied={isSaved ? undefined : t('survey.notSaved')} onPress={() => setAsking(true)}>
        {t('survey.publish')}
      </Button>
      {isAsking && (
        <TurnDialog
          {...{ version, onClose }}
          turn="publish"
          onGo={(pointer) => {
            onClose();
            // Only when the dialog has given the focus back can it go there.
            setTimeout(() => onFault(pointer));
          }}
          onDone={() => void navigate({ to: '/surveys/$surveyId', params: { surveyId: version.survey } })}
        />
      )}
    </div>
  );
}
