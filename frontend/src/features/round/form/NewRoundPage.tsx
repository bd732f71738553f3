import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { tell } from '../../../api/problems';
import { useWorkPlace } from '../../../api/workPlace';
import { UnsavedChanges } from '../../../edit/UnsavedChanges';
import { useT } from '../../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Note } from '../../../ui/Note';
import { usePageTitle } from '../../../ui/usePageTitle';
import { NotYours } from '../NotYours';
import { askableSurveysQuery } from '../queries';
import '../round.css';
import { RoundsCrumb } from '../RoundsCrumb';
import { RoundFields } from './RoundFields';
import { Summary } from './Summary';
import { useNewRound } from './useNewRound';

const route = getRouteApi('/signed-in/surveys/rounds/new');

/** Plans a round: which survey, whom it asks, how it reaches them, and when. */
export function NewRoundPage() {
  const t = useT();
  const place = useWorkPlace();
  usePageTitle(t('rounds.new'));
  if (!place?.permittedActions.includes('EDIT_ROUNDS')) return <NotYours sentence={t('rounds.denied.new')} />;
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <RoundsCrumb />
          <h1>{t('rounds.new')}</h1>
        </div>
      </div>
      <WithSurveys key={place.path} place={place.path} />
    </div>
  );
}

function WithSurveys({ place }: { place: string }) {
  const t = useT();
  const surveys = useQuery(askableSurveysQuery);
  if (surveys.error) {
    const { detail, reference } = tell(surveys.error, t);
    const retry = () => void surveys.refetch();
    return <ErrorState title={t('round.form.failed')} {...{ detail, reference }} onRetry={retry} />;
  }
  if (!surveys.data) return null;
  if (surveys.data.length === 0) {
    return <EmptyState title={t('round.form.none.title')} sentence={t('round.form.none.sentence')} />;
  }
  return <RoundForm place={place} />;
}

function RoundForm({ place }: { place: string }) {
  const { survey, group } = route.useSearch();
  const said = { ...(survey && { survey }), ...(group && { group }) };
  const { form, chosen, refusal, submit, isDirty } = useNewRound(place, said);
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary faults={form.faults} attempt={form.attempt} />
      {refusal && (
        <Note tone="bad" role="alert">
          {refusal}
        </Note>
      )}
      <RoundFields {...{ form, chosen }} />
      <Summary {...{ form, chosen }} />
      <Acts isSaving={form.isSaving} />
      <UnsavedChanges isDirty={isDirty} />
    </form>
  );
}

function Acts({ isSaving }: { isSaving: boolean }) {
  const t = useT();
  return (
    <div className="acts">
      <Button look="primary" type="submit" pending={isSaving}>
        {t('round.form.save')}
      </Button>
      <Link className={buttonClass('ghost')} to="/surveys/rounds">
        {t('form.cancel')}
      </Link>
    </div>
  );
}
