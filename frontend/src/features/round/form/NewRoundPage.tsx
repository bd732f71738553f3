import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { tell } from '../../../api/problems';
import { useWorkPlace } from '../../../api/workPlace';
import { NewForm } from '../../../edit/NewForm';
import { useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
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
  const t = useT();
  const { form, chosen, refusal, submit, isDirty } = useNewRound(place, said);
  return (
    <NewForm
      {...{ form, refusal, submit, isDirty }}
      save={t('round.form.save')}
      cancel={
        <Link className={buttonClass('ghost')} to="/surveys/rounds">
          {t('form.cancel')}
        </Link>
      }
    >
      <RoundFields {...{ form, chosen }} />
      <Summary {...{ form, chosen }} />
    </NewForm>
  );
}
