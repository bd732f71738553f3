import { useEffect, useState } from 'react';
import type { Survey } from '../../api/schema';
import { familyLanguageNames, familyLanguages } from '../../i18n/familyLanguage';
import { useT } from '../../i18n/LanguageProvider';
import { handToPreview } from '../../lib/surveyPreview';
import type { SurveyValues } from './build/values';

/** Without words yet, as it is shown in a preview. */
const wordless = { sv: '…' };

function shown(key: string, value: unknown): unknown {
  return value === null && ['title', 'introduction', 'thanks', 'text', 'lowLabel', 'highLabel'].includes(key)
    ? wordless
    : value;
}

type Previewed = SurveyValues & Pick<Survey, 'kind'>;

/** Hands the survey over when a preview is opened, and from then on as it is written. */
function useHandOver(survey: Previewed): () => void {
  const [isShown, setShown] = useState(false);
  const hand = () => handToPreview(JSON.parse(JSON.stringify(survey, shown)) as object);
  useEffect(() => {
    if (isShown) hand();
    // oxlint-disable-next-line react/exhaustive-deps -- what is handed over is the survey
  }, [isShown, survey]);
  return () => {
    hand();
    setShown(true);
  };
}

/** The ways to see the survey as it is answered, in each language of the public pages. */
export function PreviewLinks({ survey }: { survey: Previewed }) {
  const t = useT();
  const open = useHandOver(survey);
  return (
    <nav className="survey-previews" aria-label={t('survey.preview')}>
      <span aria-hidden="true">{t('survey.preview')}</span>
      {familyLanguages.map((language) => (
        <a
          key={language}
          href={`/p/survey/preview?lang=${language}`}
          target="_blank"
          rel="noopener"
          onClick={open}
          onAuxClick={open}
        >
          <span lang={language}>{familyLanguageNames[language]}</span>
          <span className="sr"> ({t('session.newWindow')})</span>
        </a>
      ))}
    </nav>
  );
}
