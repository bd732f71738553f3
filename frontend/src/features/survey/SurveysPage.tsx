import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { usePageTitle } from '../../ui/usePageTitle';
import { Failed } from './Failed';
import { Models } from './Models';
import { NewSurveyDialog } from './NewSurveyDialog';
import { surveysQuery, versionsQuery } from './queries';
import { FurtherLinks } from './FurtherLinks';
import { SurveyList } from './SurveyList';
import { TakeIn } from './TakeIn';
import './survey.css';

/** The region's surveys, and for those who write them the ways to begin one. */
export function SurveysPage() {
  const t = useT();
  usePageTitle(t('survey.surveys'));
  const place = useWorkPlace();
  const may = place?.permittedActions ?? [];
  if (!may.includes('READ_SURVEYS')) return <NotHere />;
  const region = may.includes('EDIT_SURVEYS') ? place?.regionCode : undefined;
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <h1>{t('survey.surveys')}</h1>
          <p className="lead">{t(region ? 'survey.surveys.lead' : 'survey.surveys.readLead')}</p>
        </div>
        <div className="acts">
          <FurtherLinks />
          {region && <New region={region} />}
        </div>
      </div>
      <Found region={region} />
    </div>
  );
}

function NotHere() {
  const t = useT();
  return (
    <div className="wrap">
      <EmptyState isWholePage title={t('survey.notHere.title')} sentence={t('survey.notHere.sentence')} />
    </div>
  );
}

function New({ region }: { region: string }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="primary" icon="plus" onPress={() => setOpen(true)}>
        {t('survey.new')}
      </Button>
      {isOpen && <NewSurveyDialog region={region} onClose={() => setOpen(false)} />}
    </>
  );
}

/** @param region where the person writes surveys */
function Found({ region }: { region: string | undefined }) {
  const surveys = useQuery(surveysQuery);
  const versions = useQuery(versionsQuery());
  const failed = surveys.error ? surveys : versions;
  if (failed.error && !failed.data) return <Failed error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!surveys.data || !versions.data) return <div aria-busy="true" />;
  return (
    <>
      <SurveyList surveys={surveys.data} versions={versions.data} />
      {region && <Models region={region} surveys={surveys.data} />}
      {region && <TakeIn region={region} />}
    </>
  );
}
