import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { IndicatorImport, RegionIndicator } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { useMoment } from '../../../i18n/useMoment';
import { Button } from '../../../ui/Button';
import { DataTable, type Column } from '../../../ui/DataTable';
import { Failed } from '../Failed';
import { importsQuery } from '../queries';
import { Help } from './Help';
import { TakeIn } from './TakeIn';
import { useSpan } from './useSpan';
import { WithdrawDialog } from './WithdrawDialog';

/** The files that figures came with, and the way to take in another. */
export function Files({ indicator: { id, region } }: { indicator: RegionIndicator }) {
  const t = useT();
  const files = useQuery(importsQuery(id));
  return (
    <>
      <section className="section" aria-labelledby="take-in">
        <h2 id="take-in">{t('own.takeIn')}</h2>
        <p className="section-lead">{t('own.takeIn.lead')}</p>
        <TakeIn id={id} />
        <Help region={region} />
      </section>
      <section className="section" aria-labelledby="files">
        <h2 id="files">{t('own.files.title')}</h2>
        {files.error ? (
          <Failed error={files.error} onRetry={() => void files.refetch()} />
        ) : (
          <Taken files={files.data} />
        )}
      </section>
    </>
  );
}

function Taken({ files }: { files: IndicatorImport[] | undefined }) {
  const t = useT();
  const [leaving, setLeaving] = useState<IndicatorImport>();
  const columns = useColumns(setLeaving);
  if (files?.length === 0) return <p className="muted">{t('own.files.none')}</p>;
  return (
    <>
      <DataTable
        caption={t('own.files.title')}
        slowText={t('own.slow')}
        columns={columns}
        rows={files}
        rowKey={(one) => one.id}
      />
      {leaving && <WithdrawDialog taken={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}

function useColumns(onWithdraw: (taken: IndicatorImport) => void): Column<IndicatorImport>[] {
  const t = useT();
  const moment = useMoment();
  const span = useSpan();
  return [
    { id: 'period', title: t('own.files.period'), place: 'main', cell: ({ file }) => span(file) },
    { id: 'told', title: t('own.files.told'), place: 'labelled', cell: ({ file }) => file.told },
    { id: 'hidden', title: t('own.files.hidden'), place: 'labelled', cell: ({ file }) => file.hidden },
    { id: 'when', title: t('own.files.when'), place: 'labelled', cell: ({ madeAt }) => moment(madeAt) },
    {
      id: 'withdraw',
      title: t('own.files.act'),
      cell: (taken) => (
        <Button size="small" look="ghost" icon="remove" onPress={() => onWithdraw(taken)}>
          {t('own.withdraw')}
          <span className="sr"> {span(taken.file)}</span>
        </Button>
      ),
    },
  ];
}
