import type { Form } from '../../../ui/useForm';
import type { IndicatorValues } from '../values';

/** Fills in several fields at once. */
export function fill(form: Form<IndicatorValues>, filled: Partial<IndicatorValues>, pointer?: string): void {
  const fields = Object.keys(filled) as (keyof IndicatorValues)[];
  for (const field of fields) form.set(field, filled[field] as IndicatorValues[typeof field], pointer);
}
