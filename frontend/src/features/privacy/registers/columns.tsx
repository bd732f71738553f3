import { Link } from '@tanstack/react-router';
import type { Erasure, FamilyLookupSummary, LegalHold } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { useMoment } from '../../../i18n/useMoment';
import type { Column } from '../../../ui/DataTable';
import { Mark } from '../../../ui/Mark';
import { useNumbered, useStaffName } from '../words';

type Done = { at: string; subject: string; subjectName: string | null };

/** When it was done and by whom: the same in every register. */
function useDone<Row extends Done>(): Column<Row>[] {
  const t = useT();
  const moment = useMoment();
  const nameOf = useStaffName();
  return [
    { id: 'at', title: t('privacy.column.when'), cell: (row) => <span className="num">{moment(row.at)}</span> },
    { id: 'who', title: t('privacy.column.who'), place: 'main', cell: nameOf },
  ];
}

function FamilyLink({ id }: { id: string }) {
  return (
    <Link to="/privacy/families/$familyId" params={{ familyId: id }}>
      {useNumbered()(id)}
    </Link>
  );
}

function Two({ first, second }: { first: string; second: string | null }) {
  return (
    <>
      {first}
      {second && <small>{second}</small>}
    </>
  );
}

export function useLookupColumns(): Column<FamilyLookupSummary>[] {
  const t = useT();
  const why = ({ reason, explanation }: FamilyLookupSummary) => (
    <Two first={t(`privacy.reason.${reason}`)} second={explanation ?? t('privacy.register.explanationGone')} />
  );
  const found = ({ found: count }: FamilyLookupSummary) => t('privacy.register.found', { count });
  const mark = ({ protectedIdentity }: FamilyLookupSummary) =>
    protectedIdentity && (
      <Mark tone="day" icon="lock">
        {t('privacy.mark.protected')}
      </Mark>
    );
  return [
    ...useDone<FamilyLookupSummary>(),
    { id: 'why', title: t('privacy.column.why'), place: 'labelled', cell: why },
    { id: 'by', title: t('privacy.column.by'), place: 'labelled', cell: ({ by }) => t(`privacy.by.${by}`) },
    { id: 'found', title: t('privacy.column.found'), place: 'labelled', cell: found },
    { id: 'protected', title: t('privacy.column.protected'), place: 'corner', cell: mark },
  ];
}

export function useHoldColumns(): Column<LegalHold>[] {
  const t = useT();
  const { date } = useFormat();
  const why = ({ reason, reference }: LegalHold) => (
    <Two first={t(`privacy.hold.reason.${reason}`)} second={reference} />
  );
  const until = ({ until: day }: LegalHold) => (day ? date(day) : t('privacy.hold.untilLifted'));
  const family = (row: LegalHold) => <FamilyLink id={row.family} />;
  const state = ({ holds }: LegalHold) => (
    <Mark tone={holds ? 'dawn' : 'plain'}>{t(holds ? 'privacy.hold.holds' : 'privacy.hold.over')}</Mark>
  );
  return [
    ...useDone<LegalHold>(),
    { id: 'why', title: t('privacy.column.why'), place: 'labelled', cell: why },
    { id: 'until', title: t('privacy.column.until'), place: 'labelled', cell: until },
    { id: 'family', title: t('privacy.column.family'), place: 'labelled', cell: family },
    { id: 'holds', title: t('privacy.column.state'), place: 'corner', cell: state },
  ];
}

export function useErasureColumns(): Column<Erasure>[] {
  const t = useT();
  const why = ({ ground, reference }: Erasure) => <Two first={t(`privacy.ground.${ground}`)} second={reference} />;
  const whose = ({ parent }: Erasure) => t(parent ? 'privacy.erasure.oneParent' : 'privacy.extract.whole');
  const family = (row: Erasure) => <FamilyLink id={row.family} />;
  const decided = ({ decision }: Erasure) => (
    <Mark tone={decision === 'ERASED' ? 'go' : 'line'}>{t(`privacy.decision.${decision}`)}</Mark>
  );
  return [
    ...useDone<Erasure>(),
    { id: 'why', title: t('privacy.column.ground'), place: 'labelled', cell: why },
    { id: 'whose', title: t('privacy.column.whose'), place: 'labelled', cell: whose },
    { id: 'family', title: t('privacy.column.family'), place: 'labelled', cell: family },
    { id: 'decision', title: t('privacy.column.decision'), place: 'corner', cell: decided },
  ];
}
