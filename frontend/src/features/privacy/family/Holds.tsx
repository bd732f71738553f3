import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../../api/problems';
import type { LegalHold } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { useMoment } from '../../../i18n/useMoment';
import { Button } from '../../../ui/Button';
import { Mark } from '../../../ui/Mark';
import { useToast } from '../../../ui/Toast';
import { holdsQuery, liftHold } from '../queries';
import { useRefresh } from '../useRefresh';
import { useStaffName } from '../words';
import { HoldDialog } from './HoldDialog';

interface Props {
  /** The family's. */
  id: string;
  mayHold: boolean;
}

/** What keeps a family's data from being erased, now and before. */
export function Holds({ id, mayHold }: Props) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const holds = useQuery(holdsQuery({ family: id })).data?.items;
  return (
    <section className="section" aria-labelledby="holds">
      <div className="section-head">
        <h2 id="holds">{t('privacy.holds')}</h2>
        {mayHold && (
          <Button size="small" icon="lock" onPress={() => setOpen(true)}>
            {t('privacy.hold.place')}
          </Button>
        )}
      </div>
      <p className="section-lead">{t('privacy.holds.lead')}</p>
      {holds?.length === 0 && <p className="missing">{t('privacy.holds.none')}</p>}
      <ul className="desk-rows">
        {holds?.map((hold) => (
          <Hold key={hold.id} {...{ hold, mayHold }} />
        ))}
      </ul>
      {isOpen && <HoldDialog family={id} onClose={() => setOpen(false)} />}
    </section>
  );
}

function Hold({ hold, mayHold }: { hold: LegalHold; mayHold: boolean }) {
  const t = useT();
  return (
    <li>
      <div>
        <b>{t(`privacy.hold.reason.${hold.reason}`)}</b>
        <p className="muted small">{useSaid()(hold)}</p>
      </div>
      <Mark tone={hold.holds ? 'dawn' : 'plain'}>{t(hold.holds ? 'privacy.hold.holds' : 'privacy.hold.over')}</Mark>
      {mayHold && hold.holds && <Lift hold={hold} />}
    </li>
  );
}

/** Since when, until when, by whom, and the case. */
function useSaid(): (hold: LegalHold) => string {
  const t = useT();
  const { date } = useFormat();
  const moment = useMoment();
  const nameOf = useStaffName();
  return (hold) => {
    const { from, until, liftedAt, reference } = hold;
    const words = [
      t('privacy.hold.said', { from: date(from), until: until ? date(until) : 'none', name: nameOf(hold) }),
      reference && t('privacy.case', { reference }),
      liftedAt && t('privacy.hold.lifted', { moment: moment(liftedAt) }),
    ];
    return words.filter(Boolean).join(' ');
  };
}

function Lift({ hold }: { hold: LegalHold }) {
  const t = useT();
  const show = useToast();
  const refresh = useRefresh(hold.family);
  const lifting = useMutation({
    mutationFn: () => liftHold(hold.id),
    onSuccess: () => show({ text: t('privacy.hold.wasLifted') }),
    onError: (error) => show({ text: tell(error, t).detail }),
    onSettled: refresh,
  });
  return (
    <Button size="small" pending={lifting.isPending} onPress={() => lifting.mutate()}>
      {t('privacy.hold.lift')}
      <span className="sr"> {t(`privacy.hold.reason.${hold.reason}`)}</span>
    </Button>
  );
}
