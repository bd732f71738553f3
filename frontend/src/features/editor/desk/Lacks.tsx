import { useQuery } from '@tanstack/react-query';
import type { ProgrammeVersion } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { Note } from '../../../ui/Note';
import { LackList } from '../LackList';
import { lacksOf } from '../lacks';
import { guidesNeededQuery } from '../queries';

/** What a draft lacks, as far as that shows; whether minutes add up is told by the one who publishes. */
export function Lacks({ version }: { version: ProgrammeVersion }) {
  const t = useT();
  const needed = useQuery(guidesNeededQuery(version.regionCode)).data;
  const lacks = lacksOf(version, needed, t);
  if (lacks.length === 0) return null;
  return (
    <section className="editor-lacking" aria-labelledby="lacking">
      <Note tone="warn">
        <h2 id="lacking">{t('editor.lacks', { count: lacks.length })}</h2>
        <LackList lacks={lacks} version={version.id} />
      </Note>
    </section>
  );
}
