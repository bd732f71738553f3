import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { tell } from '../../../api/problems';
import type { EnrolmentSummary, Household } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { ErrorState } from '../../../ui/ErrorState';
import { Mark } from '../../../ui/Mark';
import { enrolmentsQuery } from '../enrolments';
import { Actions } from '../moves/Actions';
import { dayOf, statusTones, useStanding } from '../words';
import { Decisions } from './Decisions';
import { ToGroupDialog } from './ToGroupDialog';

interface Props {
  family: Household;
  /** What it is called. */
  name: string;
}

/** The groups that a family is in, waits for or has been in, the latest first. */
export function FamilyPlaces({ family, name }: Props) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const isOurs = family.permittedActions.includes('EDIT_FAMILIES');
  return (
    <section className="section" aria-labelledby="places">
      <div className="section-head">
        <h2 id="places">{t('family.places')}</h2>
        {isOurs && (
          <Button size="small" icon="plus" onPress={() => setOpen(true)}>
            {t('family.toGroup')}
          </Button>
        )}
      </div>
      <Places {...{ family, name, isOurs }} />
      {isOpen && <ToGroupDialog {...{ family, name }} onClose={() => setOpen(false)} />}
    </section>
  );
}

function Places({ family, name, isOurs }: Props & { isOurs: boolean }) {
  const t = useT();
  const places = useQuery(enrolmentsQuery({ household: family.id, sort: '-asked' }));
  if (places.error) {
    const retry = () => void places.refetch();
    return <ErrorState {...tell(places.error, t)} title={t('family.places.failed')} onRetry={retry} />;
  }
  if (places.data?.length === 0) return <p className="missing">{t('family.places.none')}</p>;
  return (
    <ul className="family-rows">
      {places.data?.map((place) => (
        <Place key={place.id} {...{ place, name, isOurs }} />
      ))}
    </ul>
  );
}

function Place({ place, name, isOurs }: { place: EnrolmentSummary; name: string; isOurs: boolean }) {
  const standing = useStanding();
  const isQueued = place.status === 'WAITLISTED' || place.status === 'OFFERED';
  return (
    <li>
      <div>
        <Link to="/groups/$groupId" params={{ groupId: place.group.id }}>
          {place.group.name}
        </Link>
        <When place={place} />
        {isQueued && <Decisions enrolment={place.id} />}
      </div>
      <Mark tone={statusTones[place.status]}>{standing(place)}</Mark>
      <div className="acts">
        <Actions enrolment={place} name={name} rights={{ isOurs, isHost: false }} />
      </div>
    </li>
  );
}

function When({ place }: { place: EnrolmentSummary }) {
  const t = useT();
  const { date } = useFormat();
  const { source, askedAt, memberFrom, memberTo, endReason, status, supportOffered } = place;
  const words = [
    t(`family.source.${source}`, { date: date(dayOf(askedAt)) }),
    memberFrom && t('family.member', { from: date(memberFrom), to: memberTo ? date(memberTo) : 'none' }),
    endReason && t(`family.end.${endReason}`),
    status === 'DECLINED' && supportOffered !== null && t(`family.support.told.${supportOffered ? 'yes' : 'no'}`),
  ];
  return <span className="quiet">{words.filter(Boolean).join(' ')}</span>;
}
