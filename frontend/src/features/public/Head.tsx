/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { familyLanguageNames, familyLanguages, isFamilyLanguage, type FamilyLanguage } from '../../i18n/familyLanguage';
import type { Go, Search, Whereabouts } from './address';
import { Icon, Link } from './Parts';
import type { Speaking } from './words';

const seats: [number, number][] = [
  [20, 5.5],
  [31.34, 10.96],
  [34.14, 23.23],
  [26.29, 33.06],
  [13.71, 33.06],
  [5.86, 23.23],
  [8.66, 10.96],
];

export function Logo() {
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
  at: Whereabouts;
  go: Go;
  onLanguage: (language: FamilyLanguage) => void;
  /** A page about one thing has its own heading, and no dawn over it. */
  children?: ComponentChildren;
}

/** The dawn over the page, with the ways to the two lists and to the other languages. */
export function Head({ speaking, at, go, onLanguage, children }: HeadProps) {
  return (
    <header class="pub">
      <div class="wrap">
        <div class="pub-top">
          <a class="brand" href="/p/" aria-label="Familjenavet">
            <Logo />
            <span>Familjenavet</span>
          </a>
          <Ways {...{ speaking, at, go }} />
          <LanguageChoice speaking={speaking} onLanguage={onLanguage} />
        </div>
        {children && <div class="hero">{children}</div>}
      </div>
      {children && <Sun />}
    </header>
  );
}

function Ways({ speaking: { t }, at, go }: Pick<HeadProps, 'speaking' | 'at' | 'go'>) {
  const { municipality, language } = at.search;
  const search: Search = { ...(municipality && { municipality }), ...(language && { language }) };
  return (
    <nav class="ways" aria-label={t('public.ways')}>
      <Link to={{ page: 'groups', search }} go={go} isHere={at.page === 'groups'}>
        {t('public.toGroups')}
      </Link>
      <Link to={{ page: 'centres', search }} go={go} isHere={at.page === 'centres'}>
        {t('public.toCentres')}
      </Link>
    </nav>
  );
}

export function LanguageChoice({ speaking: { t, language }, onLanguage }: Pick<HeadProps, 'speaking' | 'onLanguage'>) {
  const choose = (value: string) => isFamilyLanguage(value) && onLanguage(value);
  return (
    <label class="lang">
      <Icon name="globe" />
      <span class="sr">{t('language.switch')}</span>
      <select value={language} onChange={(event) => choose(event.currentTarget.value)}>
        {familyLanguages.map((code) => (
          <option key={code} value={code} lang={code}>
            {familyLanguageNames[code]}
          </option>
        ))}
      </select>
    </label>
  );
}
