import { useCallback, useId, type ReactNode } from 'react';
import { useT } from '../../i18n/LanguageProvider';

interface Props {
  /** Of the drawing, which is 640 wide. */
  height: number;
  /** What it says, for those who do not see it. */
  title: string;
  /** Whether what matters most stands at the end of the line: a narrow page begins there. */
  startsAtEnd?: boolean;
  children: ReactNode;
}

/** A drawing that is a picture with words; on a narrow page it is moved sideways. */
export function Chart({ height, title, startsAtEnd = false, children }: Props) {
  const t = useT();
  const id = useId();
  const toEnd = useCallback((box: HTMLElement | null) => {
    if (box) box.scrollLeft = box.scrollWidth;
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself, and the keyboard has to reach it
    <section className="explorer-chart" tabIndex={0} aria-label={t('explorer.chart')} ref={startsAtEnd ? toEnd : null}>
      <svg viewBox={`0 0 640 ${height}`} role="img" aria-labelledby={id}>
        <title id={id}>{title}</title>
        {children}
      </svg>
    </section>
  );
}
