import type { SurveyVersionSummary } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import type { IconName } from '../../ui/Icon';
import { Mark, type MarkTone } from '../../ui/Mark';

const looks: Record<SurveyVersionSummary['status'], { tone: MarkTone; icon: IconName }> = {
  PUBLISHED: { tone: 'go', icon: 'check' },
  DRAFT: { tone: 'day', icon: 'edit' },
  RETIRED: { tone: 'line', icon: 'half' },
};

/** How it stands with a version, in a word with a shape. */
export function StateMark({ status }: { status: SurveyVersionSummary['status'] }) {
  const t = useT();
  return <Mark {...looks[status]}>{t(`survey.status.${status}`)}</Mark>;
}
