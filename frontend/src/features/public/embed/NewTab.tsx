/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { Written } from '../Parts';
import type { Speaking } from '../words';

interface Props {
  href: string;
  speaking: Speaking;
  children: ComponentChildren;
}

/** Out of the frame: into a tab that knows nothing of the page around the frame. */
export function NewTab({ href, speaking: { t }, children }: Props) {
  return (
    <a href={href} target="_blank" rel="noopener">
      <Written>{children}</Written>
      <span class="sr"> ({t('public.newTab')})</span>
    </a>
  );
}
