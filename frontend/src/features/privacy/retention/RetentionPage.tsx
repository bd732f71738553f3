import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { controllerOf, DeskPage } from '../DeskPage';
import { PagedTable } from '../PagedTable';
import { Decisions } from './Decisions';
import { runsQuery } from './queries';
import { Registers } from './Registers';
import { Rules } from './Rules';
import { useRunColumns } from './runColumns';

/** How long data are kept, by which decisions they go, what would go now, and what has gone. */
export function RetentionPage() {
  const t = useT();
  const place = useWorkPlace();
  const controller = place && controllerOf(place);
  return (
    <DeskPage title={t('privacy.retention')} lead={t('privacy.retention.lead')}>
      {place && controller && (
        <>
          <Rules region={place.regionCode} controller={controller} />
          <Decisions controller={controller} mayDecide={place.permittedActions.includes('RUN_RETENTION')} />
          <Runs controller={controller} />
          <section className="section" aria-labelledby="register">
            <h2 id="register">{t('privacy.register.retention')}</h2>
            <Registers withLink />
          </section>
        </>
      )}
    </DeskPage>
  );
}

function Runs({ controller }: { controller: string }) {
  const t = useT();
  const [cursor, setCursor] = useState<string>();
  return (
    <section className="section" aria-labelledby="runs">
      <h2 id="runs">{t('privacy.runs')}</h2>
      <p className="section-lead">{t('privacy.runs.lead')}</p>
      <PagedTable
        caption={t('privacy.runs')}
        empty={t('privacy.runs.none')}
        columns={useRunColumns()}
        rowKey={({ id }) => id}
        asked={useQuery(runsQuery({ controller, cursor }))}
        cursor={cursor}
        onCursor={setCursor}
      />
    </section>
  );
}
