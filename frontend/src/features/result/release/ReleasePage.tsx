import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useId } from 'react';
import { tell } from '../../../api/problems';
import type { SurveyRelease } from '../../../api/schema';
import { Said } from '../../../content/Said';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { percentOf } from '../../../lib/shares';
import { ErrorState } from '../../../ui/ErrorState';
import { Icon } from '../../../ui/Icon';
import { Note } from '../../../ui/Note';
import { PageFailed } from '../../../ui/PageFailed';
import { usePageTitle } from '../../../ui/usePageTitle';
import { isText, type Question } from '../figures';
import { askedQuery, releaseQuery, resultsAtQuery } from '../queries';
import '../result.css';
import { useReleaseName } from '../useReleaseName';
import { LookFilters } from './LookFilters';
import { Quotes } from './Quotes';
import { QuestionResults } from './QuestionResults';
import { useLook } from './useLook';
import { useToldPlaces } from './useToldPlaces';

const route = getRouteApi('/signed-in/surveys/results/$releaseId');

/** What was answered in a round, question by question. */
export function ReleasePage() {
  const t = useT();
  const { releaseId } = route.useParams();
  const { data, error, refetch } = useQuery(releaseQuery(releaseId));
  if (data) return <Opened key={releaseId} release={data} />;
  if (!error) return <div className="wrap" aria-busy="true" />;
  return <PageFailed told={tell(error, t)} failed={t('results.failed')} onRetry={() => void refetch()} />;
}

function Opened({ release }: { release: SurveyRelease }) {
  const name = useReleaseName()(release);
  usePageTitle(name);
  return (
    <div className="wrap">
      <Head release={release} name={name} />
      {release.status === 'REPLACED' ? <Replaced release={release} /> : <Current release={release} />}
    </div>
  );
}

function Head({ release, name }: { release: SurveyRelease; name: string }) {
  const t = useT();
  const { date, number } = useFormat();
  const { answered, invited, responseRate, openedOn, closedOn, place, kind, rounds, number: ordinal } = release;
  const days = { from: date(openedOn), to: date(closedOn) };
  const rate = responseRate === null ? '' : number(percentOf(responseRate), 0);
  const counts = { answered: number(answered), invited: number(invited) };
  return (
    <div className="head">
      <div>
        <Link className="crumb" to="/surveys/results">
          <Icon name="previous" />
          {t('results.title')}
        </Link>
        <h1>{name}</h1>
        <p className="lead">
          {place.name}. {t('results.days', days)}
        </p>
        {kind === 'PERIOD' && <p>{t('results.pooled', { rounds })}</p>}
        <p>
          {rate ? t('results.answeredOf', { ...counts, percent: rate }) : t('results.answers', { answered })}{' '}
          <span className="muted">{t('results.serial', { number: ordinal })}</span>
        </p>
      </div>
    </div>
  );
}

/** A correction has taken its place; what it said is no longer given out. */
function Replaced({ release: { replacedBy } }: { release: SurveyRelease }) {
  const t = useT();
  return (
    <Note tone="warn">
      <p>{t('results.replaced')}</p>
      {replacedBy && (
        <Link to="/surveys/results/$releaseId" params={{ releaseId: replacedBy }}>
          {t('results.toSuccessor')}
        </Link>
      )}
    </Note>
  );
}

function Written({ question, release, at }: { question: Question; release: SurveyRelease; at: string }) {
  const t = useT();
  const id = useId();
  const mayModerate = release.permittedActions.includes('MODERATE_TEXTS');
  return (
    <section className="section result" aria-labelledby={id}>
      <h2 id={id}>
        <Said text={question.text} />
      </h2>
      <Quotes release={release.id} place={at} question={question.key} />
      {mayModerate && release.round && (
        <Link to="/surveys/texts" search={{ round: release.round }}>
          {t('results.toTexts')}
        </Link>
      )}
    </section>
  );
}

function Current({ release }: { release: SurveyRelease }) {
  const t = useT();
  const asked = useQuery(askedQuery(release.survey.version));
  const questions = asked.data?.content.questions ?? [];
  const places = useToldPlaces(release, questions);
  const { at = places?.[0]?.path ?? release.place.path, gender } = useLook();
  const results = useQuery({ ...resultsAtQuery(release.id, at), enabled: places !== undefined });
  const error = asked.error ?? results.error;
  if (error) {
    const retry = () => void Promise.all([asked.refetch(), results.refetch()]);
    return <ErrorState {...tell(error, t)} title={t('results.failed')} onRetry={retry} />;
  }
  if (!asked.data || !places || !results.data) return <div aria-busy="true" />;
  const shown = results.data.filter((one) => one.gender === gender && one.firstChild === null);
  return (
    <>
      {release.replaces && <Note>{t('results.corrects')}</Note>}
      {!release.suppressed && <Note>{t('results.onBehalf')}</Note>}
      <LookFilters at={at} places={places} results={results.data} />
      {shown.length === 0 && <p>{t('results.nothingHere')}</p>}
      {questions.map((question) => {
        const result = shown.find((one) => one.question === question.key);
        if (result) return <QuestionResults key={question.key} {...{ question, result, release }} />;
        return isText(question) && <Written key={question.key} {...{ question, release, at }} />;
      })}
      {release.suppressed && <p className="muted small measure">{t('results.method')}</p>}
    </>
  );
}
