import { useSpeech } from '../../../i18n/LanguageProvider';
import { addMonths } from '../../../lib/calendar';
import { Button, IconButton } from '../../../ui/Button';
import { useMonths } from '../words';
import { turnTerm } from './term';
import { useTermSearch } from './useTermSearch';

/** Which month or term is shown, and the ways to those beside it. */
export function TermTurn() {
  const { t } = useSpeech();
  const names = useMonths();
  const { month, term, isList, change } = useTermSearch();
  const turn = (by: -1 | 1) => change({ month: isList ? turnTerm(term, by) : addMonths(month, by) });
  const what = isList ? 'term' : 'month';
  return (
    <div className="term-turn">
      <h2 aria-live="polite">{isList ? t(`term.${term.season}`, { year: term.year }) : names.month(month)}</h2>
      <div className="turns no-print">
        <IconButton icon="previous" name={t(`term.${what}.previous`)} onPress={() => turn(-1)} />
        <Button size="small" onPress={() => change({ month: undefined })}>
          {t('group.today')}
        </Button>
        <IconButton icon="next" name={t(`term.${what}.next`)} onPress={() => turn(1)} />
      </div>
    </div>
  );
}
