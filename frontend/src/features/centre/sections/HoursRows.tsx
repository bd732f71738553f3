import { useT } from '../../../i18n/LanguageProvider';
import { limits } from '../../../lib/rules';
import { Button, IconButton } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { rowProps, type Form } from '../../../ui/useForm';
import { weekdays } from '../words';
import type { VisitingValues } from './visiting';

type Hours = VisitingValues['openingHours'][number];

function inOrder(hours: Hours[]): Hours[] {
  return hours.toSorted((one, other) => weekdays.indexOf(one.weekday) - weekdays.indexOf(other.weekday));
}

/** A day begins with the same times as the one before it, a second span with none. */
function timesOf(hours?: Hours): Pick<Hours, 'opens' | 'closes'> {
  return { opens: hours?.opens ?? '', closes: hours?.closes ?? '' };
}

/** Each weekday with the times it is open, closed when it has none. */
export function HoursRows({ form }: { form: Form<VisitingValues> }) {
  const t = useT();
  return (
    <fieldset className="fieldset">
      <legend>{t('hours.title')}</legend>
      <ul className="hours">
        {weekdays.map((weekday) => (
          <Day key={weekday} weekday={weekday} form={form} />
        ))}
      </ul>
    </fieldset>
  );
}

function Day({ weekday, form }: { weekday: Hours['weekday']; form: Form<VisitingValues> }) {
  const t = useT();
  const rows = form.values.openingHours;
  const spans = rows.flatMap((row, index) => (row.weekday === weekday ? [{ row, index }] : []));
  const set = (changed: Hours[]) => form.set('openingHours', inOrder(changed), '/openingHours');
  const add = () => set([...rows, { weekday, ...(spans.length === 0 ? timesOf(rows.at(-1)) : timesOf()) }]);
  return (
    <li className="day" aria-label={t(`weekday.${weekday}`)}>
      <b>{t(`weekday.${weekday}`)}</b>
      <div className="spans">
        {spans.length === 0 && <span className="muted">{t('hours.closed')}</span>}
        {spans.map(({ row, index }) => (
          <Span
            key={index}
            {...{ form, row, index }}
            onRemove={() => set(rows.filter((_, other) => other !== index))}
          />
        ))}
      </div>
      {rows.length < limits.openingHours && (
        <Button size="small" icon="plus" onPress={add}>
          {t('hours.add')}
          <span className="sr"> {t(`weekday.${weekday}`)}</span>
        </Button>
      )}
    </li>
  );
}

interface SpanProps {
  form: Form<VisitingValues>;
  row: Hours;
  index: number;
  onRemove: () => void;
}

function Span({ form, row, index, onRemove }: SpanProps) {
  const t = useT();
  const list = { field: 'openingHours' as const, rows: form.values.openingHours, index };
  const day = t(`weekday.${row.weekday}`);
  return (
    <div className="span">
      <TextField label={t('hours.opens')} value={row.opens} {...rowProps(form, list, 'opens')} />
      <TextField label={t('hours.closes')} value={row.closes} {...rowProps(form, list, 'closes')} />
      <IconButton icon="remove" name={t('hours.remove', { day })} onPress={onRemove} />
    </div>
  );
}
