import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { tell } from '../../../api/problems';
import type { ProgrammeVersion } from '../../../api/schema';
import { useWorkPlace, type WorkPlace } from '../../../api/workPlace';
import { UnsavedChanges } from '../../../edit/UnsavedChanges';
import { useT } from '../../../i18n/LanguageProvider';
import { today } from '../../../lib/dates';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Select } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { Note } from '../../../ui/Note';
import { PageFailed } from '../../../ui/PageFailed';
import { textProps, type Form } from '../../../ui/useForm';
import { usePageTitle } from '../../../ui/usePageTitle';
import '../group.css';
import { candidatesQuery, hostsQuery, versionInUseQuery } from '../reference';
import { LeaderNames } from '../says/leaderNames';
import { MoreAbout } from './MoreAbout';
import { OwnSessions } from './OwnSessions';
import { newGroup, type PlanValues } from './plan';
import './planner.css';
import './proposal.css';
import { OwnSentence, PlanSentence } from './PlanSentence';
import { Proposal } from './Proposal';
import { askedBy } from './asked';
import { usePlanForm } from './usePlanForm';
import { useProposals } from './useProposals';

export function PlannerPage() {
  const t = useT();
  const place = useWorkPlace();
  usePageTitle(t('plan.title'));
  if (!place?.permittedActions.includes('EDIT_GROUPS')) {
    return (
      <div className="wrap">
        <EmptyState isWholePage title={t('group.denied.title')} sentence={t('group.denied.plan')} />
      </div>
    );
  }
  return <Ready key={place.path} place={place} />;
}

/** Waits for what the sentence is made of: where one may plan, and the programme in use. */
function Ready({ place }: { place: WorkPlace }) {
  const t = useT();
  const version = useQuery(versionInUseQuery(place.regionCode));
  const hosts = useQuery({ ...hostsQuery(place.municipalityCode), enabled: !place.centreId });
  const failed = version.error ?? hosts.error;
  const retry = () => void Promise.all([version.refetch(), !place.centreId && hosts.refetch()]);
  if (failed) return <PageFailed told={tell(failed, t)} failed={t('plan.failed')} onRetry={retry} />;
  if (version.data === undefined || (!place.centreId && !hosts.data)) return <div className="wrap" aria-busy="true" />;
  return <Planner place={place} version={version.data} centres={hosts.data ?? []} />;
}

interface PlannerProps {
  place: WorkPlace;
  version: ProgrammeVersion | null;
  centres: { id: string; name: string }[];
}

function Planner({ place, version, centres }: PlannerProps) {
  const [isOutside, setOutside] = useState(version === null);
  const followed = isOutside ? null : version;
  const only = centres.length === 1 ? centres[0]?.id : undefined;
  const { form, refusal, submit, isDirty } = usePlanForm(place.centreId ?? only ?? '', followed !== null);
  const proposals = useProposals(askedBy(form.values, followed));
  const save = () =>
    submit(async (values) => newGroup(values, today(), followed?.id ?? null, await proposals.settled()));
  return (
    <WithNames host={form.values.host}>
      <div className="wrap plan-intro">
        <Head version={version} isOutside={isOutside} onOutside={setOutside} />
        <ErrorSummary faults={form.faults} attempt={form.attempt} />
        {!place.centreId && <HostField form={form} centres={centres} />}
        {followed ? <PlanSentence form={form} version={followed} /> : <OwnSentence form={form} />}
        <MoreAbout form={form} region={place.regionCode} />
      </div>
      {followed && <Proposal {...{ proposals, form }} version={followed} />}
      <End refusal={refusal} isSaving={form.isSaving} onSave={save}>
        {!followed && <OwnSessions form={form} />}
      </End>
      <UnsavedChanges isDirty={isDirty} />
    </WithNames>
  );
}

interface EndProps {
  refusal: string | null;
  isSaving: boolean;
  onSave: () => void;
  children: ReactNode;
}

function End({ refusal, isSaving, onSave, children }: EndProps) {
  const t = useT();
  return (
    <div className="wrap plan-end">
      {children}
      {refusal && (
        <Note tone="bad" role="alert">
          {refusal}
        </Note>
      )}
      <div className="acts">
        <Button look="primary" size="big" icon="check" pending={isSaving} onPress={onSave}>
          {t('plan.save')}
        </Button>
        <span className="quiet">{t('plan.save.help')}</span>
      </div>
    </div>
  );
}

/** So that a warning can say who is wanted twice. */
function WithNames({ host, children }: { host: string; children: ReactNode }) {
  const candidates = useQuery(candidatesQuery(host)).data ?? [];
  return <LeaderNames value={new Map(candidates.map(({ id, name }) => [id, name]))}>{children}</LeaderNames>;
}

interface HeadProps {
  version: ProgrammeVersion | null;
  isOutside: boolean;
  onOutside: (isOutside: boolean) => void;
}

function Head({ version, isOutside, onOutside }: HeadProps) {
  const t = useT();
  return (
    <div className="head">
      <div>
        <Link className="crumb" to="/groups">
          <Icon name="previous" />
          {t('groups.title')}
        </Link>
        <h1>{t(isOutside ? 'plan.outside' : 'plan.title')}</h1>
        {!version && <p className="lead">{t('plan.noVersion')}</p>}
      </div>
      {version && (
        <Button look="ghost" onPress={() => onOutside(!isOutside)}>
          {t(isOutside ? 'plan.inside' : 'plan.outside')}
        </Button>
      )}
    </div>
  );
}

/** For the one who coordinates several centres. */
function HostField({ form, centres }: { form: Form<PlanValues>; centres: PlannerProps['centres'] }) {
  const t = useT();
  return (
    <div className="plan-host">
      <Select
        label={t('plan.host')}
        empty={t('plan.host.choose')}
        choices={centres.map(({ id, name }) => ({ value: id, text: name }))}
        {...textProps(form, 'host', '/host')}
      />
    </div>
  );
}
