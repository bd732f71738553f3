import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, take } from '../../../api/client';
import { statusOf, tell } from '../../../api/problems';
import type { BirthWindow, SessionProposal } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { addMonths, monthsBetween } from '../../../lib/calendar';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Checkbox';
import { Dialog } from '../../../ui/Dialog';
import { Note } from '../../../ui/Note';
import { MonthsFields } from '../fields/MonthsFields';
import { changeGroup, fetchGroup, groupKeys, rescheduleGroup, type VersionedGroup } from '../queries';
import { SessionSays } from '../says/SessionSays';
import { useRemember } from '../useRemember';
import { useMonths } from '../words';
import { useTellMoved } from './useTellMoved';

interface Props {
  group: VersionedGroup;
  onClose: () => void;
}

function useProposed(group: VersionedGroup, { from, to }: BirthWindow) {
  const { id } = group.data;
  return useQuery({
    queryKey: [...groupKeys.one(id), 'proposals', group.etag, from, to],
    queryFn: async (): Promise<SessionProposal[]> => {
      const params = { path: { id }, query: { birthFrom: from, birthTo: to } };
      return (await take(api.GET('/groups/{id}/session-proposals', { params }))).items;
    },
    placeholderData: keepPreviousData,
  });
}

/** Whether a session would get another day, or another month as long as it has no day. */
function differs({ day, dayBefore, month }: SessionProposal, monthBefore: string | undefined): boolean {
  return day ? day !== dayBefore : dayBefore !== null || month !== monthBefore;
}

async function reborn(group: VersionedGroup, births: BirthWindow, moved: SessionProposal[]): Promise<VersionedGroup> {
  const sessions = moved.flatMap(({ session, day, month }) =>
    session ? [day ? { session, day, month: null } : { session, day: null, month }] : [],
  );
  if (sessions.length === 0) return changeGroup(group, { birthWindow: births });
  return rescheduleGroup(group, { birthWindow: births, sessions });
}

function useReborn({ group, onClose }: Props) {
  const t = useT();
  const queries = useQueryClient();
  const tellMoved = useTellMoved();
  const remember = useRemember();
  return useMutation({
    mutationFn: ({ births, moved }: { births: BirthWindow; moved: SessionProposal[] }) => reborn(group, births, moved),
    onSuccess: (now) => {
      remember(now);
      tellMoved(t('group.whenBorn.done'), now, group);
      onClose();
    },
    onError: async (error) => {
      if (statusOf(error) === 412) queries.setQueryData(groupKeys.one(group.data.id), await fetchGroup(group.data.id));
    },
  });
}

/** The months that are said, and which of the sessions that would move are to stay. */
function useChoices({ group }: Props) {
  const [births, setBirths] = useState(group.data.birthWindow ?? { from: '', to: '' });
  const [kept, setKept] = useState<string[]>([]);
  const proposed = useProposed(group, births);
  const months = new Map(group.data.sessions.map(({ id, month }) => [id, month]));
  const changed = (proposed.data ?? []).filter((one) => differs(one, months.get(one.session ?? '')));
  const moved = changed.filter(({ session }) => !kept.includes(session ?? ''));
  return { births, setBirths, kept, setKept, proposed, changed, moved };
}

/** The children are born: how the sessions to come would move by it, and which of them shall. */
export function BirthsDialog(props: Props) {
  const t = useT();
  const { births, setBirths, kept, setKept, proposed, changed, moved } = useChoices(props);
  const saving = useReborn(props);
  return (
    <Dialog wide title={t('group.whenBorn')} lead={t('group.whenBorn.lead')} onClose={props.onClose}>
      <div className="form">
        <MonthsFields
          months={monthsBetween(addMonths(births.from, -6), addMonths(births.from, 6))}
          {...births}
          onValue={(from, to) => setBirths({ from, to })}
        />
        <Refused error={saving.error ?? proposed.error} />
        <Changes changed={changed} kept={kept} isReady={proposed.data !== undefined} onKept={setKept} />
        <div className="acts">
          <Button look="primary" pending={saving.isPending} onPress={() => saving.mutate({ births, moved })}>
            {t('group.whenBorn.save', { count: moved.length })}
          </Button>
          <Button look="ghost" onPress={props.onClose}>
            {t('form.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Refused({ error }: { error: unknown }) {
  const t = useT();
  if (!error) return null;
  return (
    <Note tone="bad" role="alert">
      {statusOf(error) === 412 ? t('group.whenBorn.changed') : tell(error, t).detail}
    </Note>
  );
}

interface ChangesProps {
  changed: SessionProposal[];
  kept: string[];
  isReady: boolean;
  onKept: (kept: string[]) => void;
}

/** Each session that would move, with a box to let it stay. */
function Changes({ changed, kept, isReady, onKept }: ChangesProps) {
  const t = useT();
  if (!isReady) return null;
  if (changed.length === 0) return <p role="status">{t('group.whenBorn.none')}</p>;
  const toggle = (id: string, isMoved: boolean) => onKept(isMoved ? kept.filter((one) => one !== id) : [...kept, id]);
  return (
    <fieldset className="fieldset">
      <legend>{t('group.whenBorn.changes')}</legend>
      {changed.map((one) => (
        <Change
          key={one.session}
          proposal={one}
          isMoved={!kept.includes(one.session ?? '')}
          onMoved={(isMoved) => toggle(one.session ?? '', isMoved)}
        />
      ))}
    </fieldset>
  );
}

interface ChangeProps {
  proposal: SessionProposal;
  isMoved: boolean;
  onMoved: (isMoved: boolean) => void;
}

function Change({ proposal, isMoved, onMoved }: ChangeProps) {
  const t = useT();
  const text = useText();
  const { date } = useFormat();
  const { month } = useMonths();
  const { number, title, day, dayBefore } = proposal;
  const before = dayBefore ? date(dayBefore) : t('group.noDay');
  const after = day ? date(day) : t('group.session.preliminary', { month: month(proposal.month) });
  return (
    <div className="group-change">
      <Checkbox isSelected={isMoved} onChange={onMoved}>
        {number}. {text(title)}
        <span className="num quiet">{t('group.fromTo', { before, after })}</span>
      </Checkbox>
      <SessionSays quietly session={proposal} />
    </div>
  );
}
