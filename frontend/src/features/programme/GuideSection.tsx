import type { ReactNode } from 'react';
import type { LocalText } from '../../api/schema';
import type { MessageKey } from '../../i18n/catalogs';
import { useT } from '../../i18n/LanguageProvider';
import { InSwedish, Said } from '../../content/Said';

interface Props {
  title: MessageKey;
  /** What it shows; the heading tells when it is in Swedish though another language was asked for. */
  texts: LocalText[];
  children: ReactNode;
}

export function GuideSection({ title, texts, children }: Props) {
  const t = useT();
  return (
    <section>
      <div className="section-head">
        <h2>{t(title)}</h2>
        <InSwedish texts={texts} />
      </div>
      {children}
    </section>
  );
}

/** A section of one text, if there is one. */
export function Words({ title, text }: { title: MessageKey; text: LocalText | null | undefined }) {
  if (!text) return null;
  return (
    <GuideSection title={title} texts={[text]}>
      <p>
        <Said text={text} />
      </p>
    </GuideSection>
  );
}
