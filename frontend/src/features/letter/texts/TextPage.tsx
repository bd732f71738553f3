import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, notFound } from '@tanstack/react-router';
import { tell } from '../../../api/problems';
import { useWorkPlace } from '../../../api/workPlace';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { Icon } from '../../../ui/Icon';
import { Note } from '../../../ui/Note';
import { PageFailed } from '../../../ui/PageFailed';
import { usePageTitle } from '../../../ui/usePageTitle';
import { Written } from '../Written';
import { kinds } from '../words';
import { textQuery, type Kind, type VersionedText, type Which } from './queries';
import { TextDesk } from './TextDesk';

const route = getRouteApi('/signed-in/letters/texts/$kind');

/** The words of one kind of letter in one language: written by the regional lead, read by the others. */
export function TextPage() {
  const t = useT();
  const region = useWorkPlace()?.regionCode ?? '';
  const { language = 'sv' } = route.useSearch();
  const { kind: asked } = route.useParams();
  const kind = kinds.find((known) => known === asked);
  const which = { region, language, kind: kind as Kind };
  const text = useQuery({ ...textQuery(which), enabled: kind !== undefined && region !== '' });
  if (!kind) throw notFound();
  if (text.data) return <Opened key={`${kind} ${language}`} which={which} text={text.data} />;
  if (!text.error) return <div className="wrap" aria-busy="true" />;
  return (
    <PageFailed told={tell(text.error, t)} failed={t('letter.texts.failed')} onRetry={() => void text.refetch()} />
  );
}

function Opened({ which, text }: { which: Which; text: VersionedText }) {
  const t = useT();
  const format = useFormat();
  const { kind, language, writtenIn, reviewed, permittedActions } = text.data;
  usePageTitle(t(`letter.kind.${kind}`));
  const named = { language: format.language(language), written: format.language(writtenIn) };
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <Link className="crumb" to="/letters/texts" search={{ language }}>
            <Icon name="previous" />
            {t('letter.texts')}, {format.language(language)}
          </Link>
          <h1>{t(`letter.kind.${kind}`)}</h1>
        </div>
      </div>
      {writtenIn !== language && <Note>{t('letter.texts.borrowed', named)}</Note>}
      {!reviewed && <Note tone="warn">{t('letter.texts.unreviewed.long')}</Note>}
      {permittedActions.includes('EDIT_MESSAGE_TEMPLATES') ? (
        <TextDesk which={which} text={text} />
      ) : (
        <Written {...text.data} language={writtenIn} />
      )}
    </div>
  );
}
