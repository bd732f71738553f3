import { useQuery } from '@tanstack/react-query';
import { EditForm } from '../../edit/EditForm';
import { useEdit, type Edit } from '../../edit/useEdit';
import type { Saved } from '../../edit/useVersionedSave';
import type { CentreView } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { today } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { Dialog } from '../../ui/Dialog';
import { Select } from '../../ui/Field';
import { useToast } from '../../ui/Toast';
import { textProps } from '../../ui/useForm';
import { fetchCentre, openCentresQuery, type VersionedCentre } from './queries';
import { checks } from './sections/check';
import { ways, type Turn, type TurnValues } from './turns';
import { useRemember } from './useRemember';
import { useReopen } from './useReopen';

interface Props {
  turn: Turn;
  centre: VersionedCentre;
  onClose: () => void;
}

function useValidate(turn: Turn) {
  const t = useT();
  return (values: TurnValues) => {
    const check = checks(t);
    if (turn === 'merger') check.that(values.into !== '', '/into', 'fault.intoMissing');
    check.aDate(values.on, '/on');
    return check.faults;
  };
}

/** Tells what the turn became, and offers the way back where there is one. */
function useTellTurned(turn: Turn) {
  const t = useT();
  const show = useToast();
  const reopen = useReopen();
  const { date } = useFormat();
  return ({ now }: Saved<CentreView>) => {
    const kind = turn === 'opening' ? turn : now.data.mergedInto ? 'merger' : 'closure';
    const text = t(`turn.${kind}.done`, { name: now.data.name, date: date(ways[turn].read(now.data).on) });
    show(turn === 'opening' ? { text } : { text, onUndo: () => void reopen(now) });
  };
}

function useTurn({ turn, centre, onClose }: Props): Edit<CentreView, TurnValues> {
  const tellTurned = useTellTurned(turn);
  return useEdit<CentreView, TurnValues>({
    ...ways[turn],
    opened: centre,
    initial: { into: '', on: today() },
    fetch: () => fetchCentre(centre.data.id),
    validate: useValidate(turn),
    remember: useRemember(),
    onSaved: (saved) => {
      tellTurned(saved);
      onClose();
    },
    onLeft: onClose,
  });
}

/** The other centres of the region, to choose from. */
function useOthers({ id, region }: CentreView) {
  const { data: centres = [] } = useQuery(openCentresQuery(region.code));
  return centres
    .filter((other) => other.id !== id)
    .map((other) => ({ value: other.id, text: `${other.name}, ${other.municipality.name}` }));
}

/** A turn in the life of a centre: it opens, closes, or goes up into another. */
export function TurnDialog(props: Props) {
  const { turn, centre, onClose } = props;
  const t = useT();
  const { date } = useFormat();
  const edit = useTurn(props);
  const others = useOthers(centre.data);
  const labels = { into: t('turn.into'), on: t(turn === 'opening' ? 'turn.on' : 'turn.lastDay') };
  const show = (field: keyof TurnValues, values: TurnValues) =>
    field === 'on' ? values.on && date(values.on) : (others.find(({ value }) => value === values.into)?.text ?? '');
  const cancel = (
    <Button look="ghost" onPress={onClose}>
      {t('form.cancel')}
    </Button>
  );
  return (
    <Dialog title={t(`turn.${turn}.title`, { name: centre.data.name })} lead={t(`turn.${turn}.lead`)} onClose={onClose}>
      <EditForm inDialog save={t(`turn.${turn}`)} {...{ edit, labels, show, cancel }}>
        {turn === 'merger' && (
          <Select
            label={labels.into}
            empty={t('turn.choose')}
            choices={others}
            {...textProps(edit.form, 'into', '/into')}
          />
        )}
        <DateField label={labels.on} {...textProps(edit.form, 'on', '/on')} />
      </EditForm>
    </Dialog>
  );
}
