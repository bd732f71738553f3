import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { SurveyVersion } from '../../../api/schema';
import { LanguageChoice } from '../../../content/LanguageChoice';
import { InSwedish, Said } from '../../../content/Said';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import { buttonClass } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { usePageTitle } from '../../../ui/usePageTitle';
import { readContent } from '../build/values';
import { Failed } from '../Failed';
import { PreviewLinks } from '../PreviewLinks';
import { documentAddress, versionQuery } from '../queries';
import { StateMark } from '../StateMark';
import { ReadQuestions } from './ReadQuestions';
import '../survey.css';

const route = getRouteApi('/signed-in/surveys/$surveyId/versions/$versionId');

/** A version as it is, to be read by everyone who may see it. */
export function VersionPage() {
  const { versionId } = route.useParams();
  const version = useQuery(versionQuery(versionId));
  if (version.error) return <Failed error={version.error} onRetry={() => void version.refetch()} />;
  if (!version.data) return <div className="wrap" aria-busy="true" />;
  const { data } = version.data;
  return (
    <div className="wrap survey-read">
      <Head version={data} />
      <PreviewLinks survey={{ ...readContent(data.content), kind: data.kind }} />
      <Content version={data} />
    </div>
  );
}

function Head({ version }: { version: SurveyVersion }) {
  const t = useT();
  const { survey, head, number, content } = version;
  const name = `${head.name[swedish] ?? ''}, ${t('survey.versionOf', { number }).toLocaleLowerCase('sv')}`;
  usePageTitle(name);
  return (
    <div className="head">
      <div>
        <Link className="crumb" to="/surveys/$surveyId" params={{ surveyId: survey }}>
          <Icon name="previous" />
          {head.name[swedish]}
        </Link>
        <h1>{t('survey.versionOf', { number })}</h1>
        <Facts version={version} />
      </div>
      <div className="acts">
        <LanguageChoice label={t('survey.language')} texts={[content.title, content.introduction]} />
        <Ways version={version} />
      </div>
    </div>
  );
}

function Facts({ version: { head, kind, status, publishedOn } }: { version: SurveyVersion }) {
  const t = useT();
  const { date } = useFormat();
  return (
    <p className="facts">
      <StateMark status={status} />
      {publishedOn && <span>{t('survey.publishedOn', { day: date(publishedOn) })}</span>}
      <span>{t(`survey.audience.${head.audience}`)}</span>
      <span>{t(`survey.kind.${kind}`)}</span>
    </p>
  );
}

function Ways({ version: { id, survey, head, number, status, permittedActions } }: { version: SurveyVersion }) {
  const t = useT();
  return (
    <>
      <a className={buttonClass()} href={documentAddress(id)} download={`${head.key}-${number}.json`}>
        {t('survey.download')}
      </a>
      {status === 'DRAFT' && permittedActions.includes('EDIT_SURVEYS') && (
        <Link
          className={buttonClass('primary')}
          to="/surveys/$surveyId/versions/$versionId/edit"
          params={{ surveyId: survey, versionId: id }}
        >
          <Icon name="edit" />
          {t('survey.write')}
        </Link>
      )}
    </>
  );
}

function Content({ version: { content } }: { version: SurveyVersion }) {
  const { title, introduction, thanks } = content;
  return (
    <>
      <section className="section" aria-labelledby="title">
        <h2 id="title">
          <Said text={title} />
        </h2>
        <InSwedish texts={[title, introduction, thanks]} />
        <p className="words">
          <Said text={introduction} />
        </p>
      </section>
      <ReadQuestions questions={readContent(content).questions} />
      <Ending content={content} />
    </>
  );
}

function Ending({ content: { thanks, helpLines } }: Pick<SurveyVersion, 'content'>) {
  const t = useT();
  return (
    <section className="section" aria-labelledby="thanks">
      <h2 id="thanks">{t('survey.section.ending')}</h2>
      <p className="words">
        <Said text={thanks} />
      </p>
      <ul>
        {helpLines.map(({ text, address }, i) => (
          <li key={i}>
            {address ? (
              <a href={address}>
                <Said text={text} />
              </a>
            ) : (
              <Said text={text} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
