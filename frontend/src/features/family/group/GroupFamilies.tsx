import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { statusOf, tell } from '../../../api/problems';
import type { ParentGroup } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { ErrorState } from '../../../ui/ErrorState';
import { participantsQuery } from '../enrolments';
import '../family.css';
import { Coordinated } from './Coordinated';
import { Members } from './Members';

/** The families of a group: all of them for the one who plans, those with a place for those who lead. */
export function GroupFamilies({ group }: { group: ParentGroup }) {
  const held = useWorkPlace()?.permittedActions ?? [];
  if (held.includes('READ_FAMILIES')) return <Coordinated group={group} />;
  if (held.includes('READ_PARTICIPANTS')) return <Led group={group} />;
  return null;
}

function Led({ group }: { group: ParentGroup }) {
  const t = useT();
  const participants = useQuery(participantsQuery(group.id));
  if (participants.error) {
    const status = statusOf(participants.error);
    if (status === 403 || status === 404) return null;
    const retry = () => void participants.refetch();
    return <ErrorState {...tell(participants.error, t)} title={t('places.failed')} onRetry={retry} />;
  }
  if (!participants.data) return null;
  return (
    <Section>
      <Members participants={participants.data} />
    </Section>
  );
}

function Section({ children }: { children: ReactNode }) {
  const t = useT();
  return (
    <section className="section" aria-labelledby="families">
      <div className="section-head">
        <h2 id="families">{t('families.title')}</h2>
      </div>
      {children}
    </section>
  );
}
