import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { tell } from '../../../api/problems';
import type { MessageTemplate } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { FilterChips } from '../../../ui/FilterChips';
import { Icon } from '../../../ui/Icon';
import { Mark } from '../../../ui/Mark';
import { Note } from '../../../ui/Note';
import { usePageTitle } from '../../../ui/usePageTitle';
import '../letter.css';
import { kinds } from '../words';
import { languages, textsQuery } from './queries';

const route = getRouteApi('/signed-in/letters/texts');

/** The words of all letters in one language, and whose they are. */
export function TextsPage() {
  const t = useT();
  const place = useWorkPlace();
  const { language = 'sv' } = route.useSearch();
  usePageTitle(t('letter.texts'));
  if (!place?.permittedActions.includes('READ_MESSAGE_TEMPLATES')) {
    return (
      <div className="wrap">
        <EmptyState isWholePage title={t('letter.texts.denied.title')} sentence={t('letter.texts.denied')} />
      </div>
    );
  }
  return (
    <div className="wrap">
      <Head />
      <Languages chosen={language} />
      <Texts region={place.regionCode ?? ''} language={language} />
    </div>
  );
}

function Head() {
  const t = useT();
  const held = useWorkPlace()?.permittedActions ?? [];
  return (
    <div className="head">
      <div>
        {held.includes('READ_MESSAGES') && (
          <Link className="crumb" to="/letters">
            <Icon name="previous" />
            {t('letters.title')}
          </Link>
        )}
        <h1>{t('letter.texts')}</h1>
        <p className="lead">{t('letter.texts.lead')}</p>
        {!held.includes('EDIT_MESSAGE_TEMPLATES') && <p>{t('letter.texts.readOnly')}</p>}
      </div>
    </div>
  );
}

function Languages({ chosen }: { chosen: string }) {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate({ from: '/letters/texts' });
  return (
    <div className="filters">
      <FilterChips
        label={t('letter.texts.language')}
        chips={languages.map((language) => ({ value: language, text: format.language(language) }))}
        chosen={chosen}
        onChoose={(language) => void navigate({ search: (before) => ({ ...before, language }), replace: true })}
      />
    </div>
  );
}

function Texts({ region, language }: { region: string; language: string }) {
  const t = useT();
  const texts = useQuery(textsQuery(region, language));
  if (texts.error) {
    const retry = () => void texts.refetch();
    return <ErrorState {...tell(texts.error, t)} title={t('letter.texts.failed')} onRetry={retry} />;
  }
  const known = new Map(texts.data?.map((text) => [text.kind, text]));
  return (
    <>
      {texts.data?.some(({ reviewed }) => !reviewed) && <Note tone="warn">{t('letter.texts.unreviewed.long')}</Note>}
      <ul className="letter-texts" aria-busy={texts.isPending}>
        {kinds.map((kind) => known.get(kind)).map((text) => text && <Text key={text.kind} text={text} />)}
      </ul>
    </>
  );
}

function Text({ text: { kind, language, writtenIn, own, reviewed, subject } }: { text: MessageTemplate }) {
  const t = useT();
  const format = useFormat();
  const named = { language: format.language(language), written: format.language(writtenIn) };
  return (
    <li>
      <div>
        <Link to="/letters/texts/$kind" params={{ kind }} search={{ language }}>
          {t(`letter.kind.${kind}`)}
        </Link>
        <p lang={writtenIn}>{subject}</p>
      </div>
      <div className="marks">
        <Mark tone={own ? 'go' : 'line'}>{t(own ? 'letter.texts.own' : 'letter.texts.standard')}</Mark>
        {!reviewed && (
          <Mark tone="dawn" icon="warning">
            {t('letter.texts.unreviewed')}
          </Mark>
        )}
        {writtenIn !== language && <Mark tone="day">{t('letter.texts.borrowed', named)}</Mark>}
      </div>
    </li>
  );
}
