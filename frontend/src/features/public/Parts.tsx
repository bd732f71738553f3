/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import sprite from '../../ui/icons.svg?url';
import type { Speaking } from './words';

export function Icon({ name }: { name: string }) {
  return (
    <svg class="i" viewBox="0 0 24 24" aria-hidden="true">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}

const seats: [number, number][] = [
  [20, 5.5],
  [31.34, 10.96],
  [34.14, 23.23],
  [26.29, 33.06],
  [13.71, 33.06],
  [5.86, 23.23],
  [8.66, 10.96],
];

function Logo() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      {seats.map(([x, y], index) => (
        <circle key={index} cx={x} cy={y} r="4.3" class={index === 1 ? 'logo-free' : 'logo-seat'} />
      ))}
      <circle cx="20" cy="20" r="4.8" class="logo-hub" />
    </svg>
  );
}

const round = [279, 306, 333, 360, 387, 414, 441];

function Sun() {
  return (
    <svg class="rising-sun" viewBox="0 0 460 230" aria-hidden="true">
      <path d="M110 230a120 120 0 0 1 240 0z" class="sun" />
      {round.map((angle) => (
        <g key={angle} transform={`rotate(${angle} 230 230)`}>
          <rect x="203" y="40" width="54" height="28" rx="14" class={angle === 387 ? 'seat free' : 'seat'} />
        </g>
      ))}
    </svg>
  );
}

interface HeadProps {
  speaking: Speaking;
  onLanguage: () => void;
  children: ComponentChildren;
}

/** The dawn over the page, with the way to the other language. */
export function Head({ speaking: { t, language }, onLanguage, children }: HeadProps) {
  return (
    <header class="pub">
      <div class="wrap">
        <div class="pub-top">
          <a class="brand" href="/p/" aria-label="Familjenavet">
            <Logo />
            <span>Familjenavet</span>
          </a>
          <button type="button" class="lang" lang={language === 'sv' ? 'en' : 'sv'} onClick={onLanguage}>
            <Icon name="globe" />
            {t('public.languageChoice')}
          </button>
        </div>
        <div class="hero">{children}</div>
      </div>
      <Sun />
    </header>
  );
}

export function Foot({ speaking: { t }, isDemo }: { speaking: Speaking; isDemo: boolean }) {
  return (
    <footer class="foot">
      <div class="wrap">
        <span>{isDemo ? t('demo.footer') : 'Familjenavet'}</span>
        <a href="/accessibility">{t('footer.accessibility')}</a>
        <a href="/">{t('public.staff')}</a>
      </div>
    </footer>
  );
}

export function Failed({ speaking: { t }, onRetry }: { speaking: Speaking; onRetry: () => void }) {
  return (
    <div class="void" role="alert">
      <h2>{t('public.failed')}</h2>
      <p>{t('problem.unreachable.detail')}</p>
      <button type="button" class="btn primary" onClick={onRetry}>
        <Icon name="retry" />
        {t('state.retry')}
      </button>
    </div>
  );
}
