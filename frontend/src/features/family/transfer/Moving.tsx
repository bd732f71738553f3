import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../../api/problems';
import type { Household, Transfer } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Mark, type MarkTone } from '../../../ui/Mark';
import { useToast } from '../../../ui/Toast';
import { familyKeys } from '../queries';
import { dayOf } from '../words';
import { MoveDialog } from './MoveDialog';
import { takeBack, transfersQuery } from './queries';

const tones: Record<Transfer['status'], MarkTone> = {
  ASKED: 'dawn',
  CONFIRMED: 'go',
  DECLINED: 'plain',
  WITHDRAWN: 'plain',
  EXPIRED: 'plain',
};

/** Whether the family moves to another centre: it is asked, and nothing is moved until it says yes. */
export function Moving({ family, name }: { family: Household; name: string }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const transfers = useQuery(transfersQuery(family.id)).data ?? [];
  const isAsked = transfers.some(({ status }) => status === 'ASKED');
  const isProtected = family.parents.some(({ contact }) => contact?.protectedIdentity);
  return (
    <section className="section" aria-labelledby="moving">
      <div className="section-head">
        <h2 id="moving">{t('moving.title')}</h2>
        {!isAsked && !isProtected && (
          <Button size="small" onPress={() => setOpen(true)}>
            {t('moving.ask')}
          </Button>
        )}
      </div>
      <p className="quiet">{t(isProtected ? 'moving.protected' : 'moving.lead')}</p>
      <ul className="family-rows">
        {transfers.map((transfer) => (
          <Asked key={transfer.id} transfer={transfer} />
        ))}
      </ul>
      {isOpen && <MoveDialog {...{ family, name }} onClose={() => setOpen(false)} />}
    </section>
  );
}

function Asked({ transfer }: { transfer: Transfer }) {
  const t = useT();
  const { date } = useFormat();
  const { status, to, askedAt, expiresAt, settledAt } = transfer;
  const dates = {
    asked: date(dayOf(askedAt)),
    until: date(dayOf(expiresAt)),
    settled: date(dayOf(settledAt ?? expiresAt)),
  };
  return (
    <li>
      <div>
        <span>{to}</span>
        <span className="quiet">{t(status === 'ASKED' ? 'moving.asked' : 'moving.was', dates)}</span>
      </div>
      <Mark tone={tones[status]}>{t(`moving.${status}`)}</Mark>
      <div className="acts">{status === 'ASKED' && <TakeBack transfer={transfer} />}</div>
    </li>
  );
}

function TakeBack({ transfer }: { transfer: Transfer }) {
  const t = useT();
  const show = useToast();
  const queries = useQueryClient();
  const [isSaving, setSaving] = useState(false);
  const press = async () => {
    setSaving(true);
    await takeBack(transfer.id).then(
      () => show({ text: t('moving.takenBack') }),
      (error: unknown) => show({ text: tell(error, t).detail }),
    );
    await queries.invalidateQueries({ queryKey: familyKeys.all });
    setSaving(false);
  };
  return (
    <Button size="small" pending={isSaving} onPress={() => void press()}>
      {t('moving.takeBack')}
    </Button>
  );
}
