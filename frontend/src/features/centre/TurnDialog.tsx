import { useQuery } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { api, takeVersioned } from '../../api/client';
import { fieldErrors, statusOf, tell } from '../../api/problems';
import { useFormat, useT, type T } from '../../i18n/LanguageProvider';
import { today } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { DateField } from '../../ui/DateField';
import { Select } from '../../ui/Field';
import { useToast } from '../../ui/Toast';
import { textProps, useForm, type Form } from '../../ui/useForm';
import { at, fetchCentre, openCentresQuery, type VersionedCentre } from './queries';
import { checks } from './sections/check';
import { useReopen } from './useReopen';
import { useRemember } from './useSectionSave';

export type Turn = 'opening' | 'closure';
type TurnValues = { into: string; on: string };

interface Props {
  centre: VersionedCentre;
  onClose: () => void;
}

type Make = (onto: VersionedCentre, values: TurnValues) => Promise<VersionedCentre>;

const turns: Record<Turn, Make> = {
  opening: (onto, { on }) => takeVersioned(api.POST('/centres/{id}/opening', { ...at(onto), body: { on } })),
  closure: (onto, { on }) => takeVersioned(api.POST('/centres/{id}/closure', { ...at(onto), body: { on } })),
};

const merge: Make = (onto, { into, on }) =>
  takeVersioned(api.POST('/centres/{id}/merger', { ...at(onto), body: { into, on } }));

/** A turn does not depend on the other fields, so it is made on the newest version when someone was between. */
async function onNewest(make: Make, centre: VersionedCentre, values: TurnValues): Promise<VersionedCentre> {
  try {
    return await make(centre, values);
  } catch (error) {
    if (statusOf(error) !== 412) throw error;
    return make(await fetchCentre(centre.data.id), values);
  }
}

function useTurn(centre: VersionedCentre, validate: (values: TurnValues) => Record<string, string>) {
  const t = useT();
  const show = useToast();
  return useForm<TurnValues>({
    initial: { into: '', on: today() },
    validate,
    refusal: fieldErrors,
    onError: (error) => show({ text: `${centre.data.name}: ${tell(error, t).detail}` }),
  });
}

function validDay({ on }: TurnValues, t: T) {
  const check = checks(t);
  check.aDate(on, '/on');
  return check.faults;
}

export function TurnDialog({ turn, centre, onClose }: Props & { turn: Turn }) {
  const t = useT();
  const form = useTurn(centre, (values) => validDay(values, t));
  return <TurnForm {...{ form, centre, onClose }} kind={turn} make={turns[turn]} />;
}

export function MergeDialog({ centre, onClose }: Props) {
  const t = useT();
  const { data: others = [] } = useQuery(openCentresQuery(centre.data.region.code));
  const form = useTurn(centre, (values) => ({
    ...(values.into ? {} : { '/into': t('fault.intoMissing') }),
    ...validDay(values, t),
  }));
  const choices = others
    .filter((other) => other.id !== centre.data.id)
    .map((other) => ({ value: other.id, text: `${other.name}, ${other.municipality.name}` }));
  return (
    <TurnForm {...{ form, centre, onClose }} kind="merger" make={merge}>
      <Select label={t('turn.into')} empty={t('turn.choose')} choices={choices} {...textProps(form, 'into', '/into')} />
    </TurnForm>
  );
}

interface FormProps extends Props {
  kind: Turn | 'merger';
  form: Form<TurnValues>;
  make: Make;
  children?: ReactNode;
}

function useMakeTurn({ kind, form, make, centre, onClose }: FormProps) {
  const t = useT();
  const show = useToast();
  const remember = useRemember();
  const reopen = useReopen();
  const { date } = useFormat();
  const save = async (values: TurnValues) => {
    const turned = await onNewest(make, centre, values);
    remember(turned);
    const text = t(`turn.${kind}.done`, { name: centre.data.name, date: date(values.on) });
    show(kind === 'opening' ? { text } : { text, onUndo: () => void reopen(turned) });
    onClose();
  };
  return (event: FormEvent) => {
    event.preventDefault();
    void form.submit(save);
  };
}

function TurnForm(props: FormProps) {
  const { kind, form, centre, onClose, children } = props;
  const t = useT();
  const submit = useMakeTurn(props);
  return (
    <Dialog title={t(`turn.${kind}.title`, { name: centre.data.name })} lead={t(`turn.${kind}.lead`)} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <ErrorSummary faults={form.faults} attempt={form.attempt} />
        {children}
        <DateField label={t(kind === 'opening' ? 'turn.on' : 'turn.lastDay')} {...textProps(form, 'on', '/on')} />
        <div className="acts">
          <Button look="primary" type="submit" pending={form.isSaving}>
            {t(`turn.${kind}`)}
          </Button>
          <Button look="ghost" onPress={onClose}>
            {t('form.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
