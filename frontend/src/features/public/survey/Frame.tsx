/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { FamilyLanguage } from '../../../i18n/familyLanguage';
import { LanguageChoice, Logo } from '../Head';
import { Icon, Written } from '../Parts';
import type { Speaking } from '../words';

interface FrameProps {
  speaking: Speaking;
  isDemo: boolean;
  onLanguage: (language: FamilyLanguage) => void;
  /** Whose survey it is. */
  name?: string | null;
  /** How far one has come, 0 to 1: decoration beside the words. */
  progress?: number;
  /** What is promised at the foot of the page. */
  promise?: string;
  children?: ComponentChildren;
}

/** What stands round a survey: whose it is, the language, how far one has come, and nothing that leads away. */
export function Frame({ isDemo, children, ...around }: FrameProps) {
  const { t } = around.speaking;
  return (
    <div class="survey">
      <a class="skip" href="#main">
        {t('page.skip')}
      </a>
      <Top {...around} />
      <main id="main" tabIndex={-1}>
        {isDemo && <p class="note warn">{t('public.demo')}</p>}
        {children}
      </main>
      <Promised {...around} />
    </div>
  );
}

type AroundProps = Omit<FrameProps, 'isDemo' | 'children'>;

function Top({ speaking, onLanguage, name, progress = 0 }: AroundProps) {
  return (
    <header class="pub">
      <div class="wrap">
        <div class="pub-top">
          <span class="brand">
            <Logo />
            <Written>{name ?? 'Familjenavet'}</Written>
          </span>
          <LanguageChoice speaking={speaking} onLanguage={onLanguage} />
        </div>
        <div class="progress" aria-hidden="true">
          <span style={{ insetInlineStart: `${3 + 94 * progress}%` }} />
        </div>
      </div>
    </header>
  );
}

function Promised({ speaking: { t, reviewed }, promise }: AroundProps) {
  return (
    <footer class="promise">
      {promise && (
        <p>
          <Icon name="lock" />
          <span>{promise}</span>
        </p>
      )}
      {!reviewed && <p>{t('public.unreviewed')}</p>}
      <a href="/accessibility">{t('footer.accessibility')}</a>
    </footer>
  );
}
