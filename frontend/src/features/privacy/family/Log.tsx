import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FamilyLogEntry } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { useMoment } from '../../../i18n/useMoment';
import type { Column } from '../../../ui/DataTable';
import { Mark } from '../../../ui/Mark';
import { roleOf } from '../../audit/roles';
import { PagedTable } from '../PagedTable';
import { familyLogQuery } from '../queries';
import { useStaffName } from '../words';
import { useDetails, useKind } from './logWords';

/** Who has read and changed what is kept of a family, and what was corrected; never what it said. */
export function Log({ id }: { id: string }) {
  const t = useT();
  const [cursor, setCursor] = useState<string>();
  return (
    <section className="section" aria-labelledby="log">
      <h2 id="log">{t('privacy.log')}</h2>
      <p className="section-lead">{t('privacy.log.lead')}</p>
      <PagedTable
        caption={t('privacy.log')}
        empty={t('privacy.log.none')}
        columns={useColumns()}
        rowKey={(entry) => entry.id}
        asked={useQuery(familyLogQuery(id, cursor))}
        cursor={cursor}
        onCursor={setCursor}
        under={t('privacy.log.never')}
      />
    </section>
  );
}

function useColumns(): Column<FamilyLogEntry>[] {
  const t = useT();
  const moment = useMoment();
  return [
    { id: 'at', title: t('privacy.column.when'), cell: (row) => <span className="num">{moment(row.at)}</span> },
    { id: 'who', title: t('privacy.column.who'), place: 'main', cell: (row) => <Who entry={row} /> },
    { id: 'what', title: t('privacy.column.what'), place: 'corner', cell: (row) => <What entry={row} /> },
    { id: 'kind', title: t('privacy.column.kind'), place: 'labelled', cell: (row) => <Kind entry={row} /> },
    { id: 'place', title: t('privacy.column.place'), place: 'labelled', cell: (row) => row.placeName },
  ];
}

function Who({ entry }: { entry: FamilyLogEntry }) {
  const t = useT();
  const name = useStaffName()(entry);
  const role = roleOf(entry.grants[0]);
  return (
    <>
      {name}
      {role && <small>{t(`role.${role}`)}</small>}
    </>
  );
}

function What({ entry }: { entry: FamilyLogEntry }) {
  const t = useT();
  return <Mark tone={entry.action === 'READ' ? 'plain' : 'day'}>{t(`privacy.action.${entry.action}`)}</Mark>;
}

function Kind({ entry }: { entry: FamilyLogEntry }) {
  const kind = useKind()(entry.kind);
  const details = useDetails()(entry.details);
  return (
    <>
      {kind}
      {details && <small>{details}</small>}
    </>
  );
}
