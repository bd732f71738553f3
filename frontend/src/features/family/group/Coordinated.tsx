import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { tell } from '../../../api/problems';
import type { EnrolmentSummary, ParentGroup, Participant } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../../ui/Button';
import { ErrorState } from '../../../ui/ErrorState';
import { Icon } from '../../../ui/Icon';
import { enrolmentsQuery, participantsQuery, placesQuery } from '../enrolments';
import { Actions } from '../moves/Actions';
import { useFamilyName } from '../words';
import { Answers, Left } from './Answers';
import { EnrolDialog } from './EnrolDialog';
import { Members } from './Members';
import { NearGroups } from './NearGroups';
import { Places } from './Places';
import { Queue } from './Queue';
import { Reminding } from './Reminding';
import { byStanding } from './standing';
import { useRights } from './useRights';

/** The families of a group for the one who plans it: how full it is, who is in, who is to answer, who waits, and who left. */
export function Coordinated({ group }: { group: ParentGroup }) {
  const t = useT();
  const enrolments = useQuery(enrolmentsQuery({ group: group.id, sort: 'queue' }));
  return (
    <section className="section" aria-labelledby="families">
      <Head group={group} enrolments={enrolments.data ?? []} />
      {enrolments.error ? (
        <ErrorState
          {...tell(enrolments.error, t)}
          title={t('places.failed')}
          onRetry={() => void enrolments.refetch()}
        />
      ) : (
        enrolments.data && <Lists group={group} enrolments={enrolments.data} />
      )}
    </section>
  );
}

interface Props {
  group: ParentGroup;
  enrolments: EnrolmentSummary[];
}

function Head({ group, enrolments }: Props) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const mayEdit = useWorkPlace()?.permittedActions.includes('EDIT_FAMILIES') ?? false;
  const goesOn = group.status !== 'COMPLETED' && group.status !== 'CANCELLED';
  return (
    <div className="section-head">
      <h2 id="families">{t('families.title')}</h2>
      {mayEdit && goesOn && (
        <div className="acts">
          <Button size="small" icon="search" onPress={() => setOpen(true)}>
            {t('places.add')}
          </Button>
          <Link className={buttonClass('plain', 'small')} to="/families/new" search={{ group: group.id }}>
            <Icon name="plus" />
            {t('families.new')}
          </Link>
        </div>
      )}
      {isOpen && <EnrolDialog {...{ group, enrolments }} onClose={() => setOpen(false)} />}
    </div>
  );
}

function Lists({ group, enrolments }: Props) {
  const rights = useRights(group);
  const places = useQuery(placesQuery(group.id)).data;
  const { answers, waiting, left } = byStanding(enrolments);
  return (
    <>
      {places && <Places places={places} />}
      <In group={group} enrolments={enrolments} />
      <Answers {...{ answers, rights }} />
      <Reminding group={group.id} answers={answers} />
      <Queue {...{ waiting, rights }} />
      {places && places.taken >= places.capacity && <NearGroups group={group} />}
      <Left {...{ left, rights }} />
    </>
  );
}

/** Those who have a place. */
function In({ group, enrolments }: Props) {
  const participants = useQuery(participantsQuery(group.id)).data;
  if (!participants) return null;
  const known = new Map(enrolments.map((one) => [one.id, one]));
  const actions = ({ enrolment }: Participant) => <MemberActions group={group} enrolment={known.get(enrolment)} />;
  return <Members participants={participants} actionsOf={actions} />;
}

function MemberActions({ group, enrolment }: { group: ParentGroup; enrolment: EnrolmentSummary | undefined }) {
  const name = useFamilyName();
  const rights = useRights(group);
  if (!enrolment) return null;
  return <Actions enrolment={enrolment} name={name(enrolment.household.parents)} rights={rights(enrolment)} />;
}
