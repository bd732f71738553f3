import { useQueryClient } from '@tanstack/react-query';
import type { Versioned } from '../../../api/client';
import { createAnnotation, indicatorsKey, replaceAnnotation, useIndicators } from '../../../api/indicators';
import type { TrendAnnotation } from '../../../api/schema';
import { DialogForm } from '../../../edit/DialogForm';
import { isOutdated, useDialogForm } from '../../../edit/useDialogForm';
import { useT } from '../../../i18n/LanguageProvider';
import { today } from '../../../lib/dates';
import { Checkbox } from '../../../ui/Checkbox';
import { DateField } from '../../../ui/DateField';
import { Select, TextField } from '../../../ui/Field';
import { useToast } from '../../../ui/Toast';
import { textProps, type Form } from '../../../ui/useForm';
import { useIndicatorName } from '../../figures/useIndicatorName';
import { usePlaceChoices } from '../usePlaceChoices';
import { detailsOf, emptyEvent, eventFaults, longestText, valuesOf, type EventValues } from './eventForm';
import type { TrendLook } from './look';

/** Tells of something that happened. */
export function NewEventDialog({ look, onClose }: { look: TrendLook; onClose: () => void }) {
  const t = useT();
  const telling = useEventForm(emptyEvent(look, today()), onClose, async (values, keyOf) => {
    const details = detailsOf(values);
    await createAnnotation(details, keyOf(details));
  });
  const words = { title: t('explorer.event.new.title'), lead: t('explorer.event.new.lead'), save: t('form.save') };
  return (
    <DialogForm {...words} {...telling} onClose={onClose}>
      <EventFields form={telling.form} />
    </DialogForm>
  );
}

/** Says it anew, unless somebody else has since it was read. */
export function ChangeEventDialog({ read, onClose }: { read: Versioned<TrendAnnotation>; onClose: () => void }) {
  const t = useT();
  const telling = useEventForm(valuesOf(read.data), onClose, async (values) => {
    await replaceAnnotation(read, detailsOf(values));
  });
  const words = { title: t('explorer.event.change.title'), lead: t('explorer.event.new.lead'), save: t('form.save') };
  return (
    <DialogForm {...words} {...telling} onClose={onClose}>
      <EventFields form={telling.form} />
    </DialogForm>
  );
}

function useEventForm(
  initial: EventValues,
  onClose: () => void,
  send: (values: EventValues, keyOf: (body: unknown) => string) => Promise<void>,
) {
  const t = useT();
  const show = useToast();
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: indicatorsKey });
  return useDialogForm<EventValues>({
    initial,
    validate: (values) => eventFaults(values, today(), t),
    save: async (values, keyOf) => {
      await send(values, keyOf);
      await refresh();
      show({ text: t('explorer.event.saved') });
      onClose();
    },
    onRefused: (error) => isOutdated(error) && void refresh(),
  });
}

function EventFields({ form }: { form: Form<EventValues> }) {
  const t = useT();
  return (
    <>
      <TextField
        label={t('explorer.event.field.text')}
        help={t('explorer.event.field.text.help')}
        maxLength={longestText}
        {...textProps(form, 'text', '/text')}
      />
      <DateField label={t('explorer.event.field.day')} {...textProps(form, 'day', '/day')} />
      <Where form={form} />
      <Checkbox isSelected={form.values.newBaseline} onChange={(isAnew) => form.set('newBaseline', isAnew)}>
        <b>{t('explorer.event.field.anew')}</b> {t('explorer.event.field.anew.help')}
      </Checkbox>
    </>
  );
}

/** At which places and with which indicators it is shown. */
function Where({ form }: { form: Form<EventValues> }) {
  const t = useT();
  const nameOf = useIndicatorName();
  const places = usePlaceChoices();
  const indicators = useIndicators().data ?? [];
  return (
    <>
      <Select
        label={t('explorer.event.field.place')}
        help={t('explorer.event.field.place.help')}
        choices={places}
        {...textProps(form, 'place', '/place')}
      />
      <Select
        label={t('explorer.event.field.indicator')}
        empty={t('explorer.event.field.indicator.all')}
        choices={indicators.map((one) => ({ value: one.code, text: nameOf(one) }))}
        {...textProps(form, 'indicator', '/indicator')}
      />
    </>
  );
}
