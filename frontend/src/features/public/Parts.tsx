/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import sprite from '../../ui/icons.svg?url';
import { addressOf, type Go, type Whereabouts } from './address';
import type { Speaking } from './words';

export function Icon({ name }: { name: string }) {
  return (
    <svg class={`i i-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}

interface LinkProps {
  to: Whereabouts;
  go: Go;
  isHere?: boolean;
  class?: string;
  children: ComponentChildren;
}

/** A link that turns the page without loading it anew; with a key held down it is left to the browser. */
export function Link({ to, go, isHere, children, ...rest }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={addressOf(to)} onClick={follow} {...(isHere && { 'aria-current': 'page' as const })} {...rest}>
      {children}
    </a>
  );
}

interface FootProps {
  speaking: Speaking;
  isDemo: boolean;
}

export function Foot({ speaking: { t, reviewed }, isDemo }: FootProps) {
  return (
    <footer class="foot">
      <div class="wrap">
        <span>{isDemo ? t('demo.footer') : 'Familjenavet'}</span>
        {!reviewed && <span>{t('public.unreviewed')}</span>}
        <a href="/accessibility">{t('footer.accessibility')}</a>
        <a href="/">{t('public.staff')}</a>
      </div>
    </footer>
  );
}

interface FailedProps {
  title: string;
  speaking: Speaking;
  onRetry: () => void;
}

export function Failed({ title, speaking: { t }, onRetry }: FailedProps) {
  return (
    <div class="void" role="alert">
      <h2>{title}</h2>
      <p>{t('problem.unreachable.detail')}</p>
      <button type="button" class="btn primary" onClick={onRetry}>
        <Icon name="retry" />
        {t('state.retry')}
      </button>
    </div>
  );
}

interface MoreProps {
  more: (() => void) | undefined;
  hasFailed: boolean;
  speaking: Speaking;
}

/** The button for the next page of a list; it says when that page does not come. */
export function More({ more, hasFailed, speaking: { t } }: MoreProps) {
  if (!more) return null;
  return (
    <>
      {hasFailed && <p role="alert">{t('public.moreFailed')}</p>}
      <button type="button" class="btn" onClick={more}>
        {t('public.more')}
      </button>
    </>
  );
}

/** What is written in another language than the page's keeps its own direction. */
export function Written({ children }: { children: ComponentChildren }) {
  return <bdi>{children}</bdi>;
}
