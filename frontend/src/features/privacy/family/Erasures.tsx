import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Erasure } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { useMoment } from '../../../i18n/useMoment';
import { Button } from '../../../ui/Button';
import { Mark } from '../../../ui/Mark';
import { erasuresQuery, type VersionedDeskFamily } from '../queries';
import { useStaffName } from '../words';
import { ErasureDialog } from './ErasureDialog';

interface Props {
  id: string;
  /** The family when one may erase it. */
  family: VersionedDeskFamily | undefined;
}

/** Decisions on erasing a family's data: what went, or why it stays. */
export function Erasures({ id, family }: Props) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const decisions = useQuery(erasuresQuery({ family: id })).data?.items;
  return (
    <section className="section" aria-labelledby="erasures">
      <div className="section-head">
        <h2 id="erasures">{t('privacy.erasures')}</h2>
        {family && (
          <Button size="small" icon="remove" onPress={() => setOpen(true)}>
            {t('privacy.erase')}
          </Button>
        )}
      </div>
      {decisions?.length === 0 && <p className="missing">{t('privacy.erasures.none')}</p>}
      <ul className="desk-rows">
        {decisions?.map((erasure) => (
          <Decision key={erasure.id} erasure={erasure} />
        ))}
      </ul>
      {isOpen && family && <ErasureDialog family={family} onClose={() => setOpen(false)} />}
    </section>
  );
}

function Decision({ erasure }: { erasure: Erasure }) {
  const t = useT();
  const moment = useMoment();
  const name = useStaffName()(erasure);
  const { decision, ground, reference, parents, enrolmentsEnded, letters, links, at } = erasure;
  const words = [
    t('privacy.erasure.said', { moment: moment(at), name }),
    reference && t('privacy.case', { reference }),
    decision === 'ERASED' && t('privacy.erasure.went', { parents, enrolmentsEnded, letters, links }),
  ];
  return (
    <li>
      <div>
        <b>{t(`privacy.ground.${ground}`)}</b>
        <p className="muted small">{words.filter(Boolean).join(' ')}</p>
      </div>
      <Mark tone={decision === 'ERASED' ? 'go' : 'line'}>{t(`privacy.decision.${decision}`)}</Mark>
    </li>
  );
}
