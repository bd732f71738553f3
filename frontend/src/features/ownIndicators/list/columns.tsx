import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RegionIndicator } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useT } from '../../../i18n/LanguageProvider';
import type { Column } from '../../../ui/DataTable';
import { wholeOf } from '../files/span';
import { useSpan } from '../files/useSpan';
import { importsQuery } from '../queries';
import { useReckoned } from '../useReckoned';
import { useTarget } from '../useTarget';

type CellProps = { one: RegionIndicator };

function Name({ one: { id, name } }: CellProps) {
  const text = useText();
  return (
    <Link to="/settings/indicators/$indicatorId" params={{ indicatorId: id }}>
      {text(name)}
    </Link>
  );
}

function Reckoned({ one }: CellProps) {
  const text = useText();
  return (
    <>
      {text(one.formula)}
      <small>{useReckoned()(one)}</small>
    </>
  );
}

function Target({ one: { target } }: CellProps) {
  const { aim, pace } = useTarget()(target);
  return (
    <>
      {aim}
      {pace && <small>{pace}</small>}
    </>
  );
}

/** How many files there are, and what they tell of; nothing where it is reckoned. */
function Files({ one: { id, ratio } }: CellProps) {
  const t = useT();
  const span = useSpan();
  const files = useQuery({ ...importsQuery(id), enabled: ratio === null }).data;
  if (ratio !== null) return '–';
  const whole = wholeOf(files ?? []);
  return (
    <>
      {files && t('own.files.count', { count: files.length })}
      {whole && <small className="own-span">{span(whole)}</small>}
    </>
  );
}

export function useColumns(): Column<RegionIndicator>[] {
  const t = useT();
  return [
    { id: 'name', title: t('own.field.name'), place: 'main', cell: (one) => <Name one={one} /> },
    { id: 'reckoned', title: t('own.column.reckoned'), cell: (one) => <Reckoned one={one} /> },
    { id: 'target', title: t('own.target'), place: 'labelled', cell: (one) => <Target one={one} /> },
    { id: 'files', title: t('own.files'), place: 'labelled', cell: (one) => <Files one={one} /> },
  ];
}
