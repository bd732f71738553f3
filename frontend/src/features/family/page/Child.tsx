import { useState } from 'react';
import type { Household } from '../../../api/schema';
import { EditForm } from '../../../edit/EditForm';
import { useEdit } from '../../../edit/useEdit';
import { useTellSaved } from '../../../edit/useTellSaved';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { useMonths } from '../../group/words';
import { childDetails, childFaults, firstChildOf, type ChildValues } from '../form/child';
import { ChildFields } from '../form/ChildFields';
import { changeChild, fetchFamily, type VersionedFamily } from '../queries';
import { useRemember } from '../useRemember';

/** What is known of the child: a month, never a name. */
export function Child({ family }: { family: VersionedFamily }) {
  const t = useT();
  const { month } = useMonths();
  const { date } = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { childMonth, firstChild, registeredOn, permittedActions } = family.data;
  return (
    <section className="section" aria-labelledby="child">
      <div className="section-head">
        <h2 id="child">{t('family.child')}</h2>
        {permittedActions.includes('EDIT_FAMILIES') && (
          <Button size="small" icon="edit" onPress={() => setOpen(true)}>
            {t('family.change')}
            <span className="sr"> {t('family.child')}</span>
          </Button>
        )}
      </div>
      <dl className="fact-list">
        <Fact name={t('family.field.childMonth')} value={month(childMonth)} />
        <Fact name={t('family.field.firstChild')} value={t(`family.firstChild.${firstChildOf(firstChild)}`)} />
        <Fact name={t('family.registered')} value={date(registeredOn)} />
      </dl>
      {isOpen && <ChildDialog family={family} onClose={() => setOpen(false)} />}
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

interface DialogProps {
  family: VersionedFamily;
  onClose: () => void;
}

const read = ({ childMonth, firstChild }: Household): ChildValues => ({
  childMonth,
  firstChild: firstChildOf(firstChild),
});

const write = (onto: VersionedFamily, values: ChildValues) => changeChild(onto, childDetails(values));

function useChildEdit({ family, onClose }: DialogProps) {
  const t = useT();
  const remember = useRemember();
  const tellSaved = useTellSaved({ read, write, remember });
  return useEdit<Household, ChildValues>({
    opened: family,
    read,
    write,
    remember,
    fetch: () => fetchFamily(family.data.id),
    validate: (values) => childFaults(values, t),
    onSaved: (saved) => {
      tellSaved(saved);
      onClose();
    },
    onLeft: onClose,
  });
}

function ChildDialog(props: DialogProps) {
  const t = useT();
  const { month } = useMonths();
  const edit = useChildEdit(props);
  const labels = { childMonth: t('family.field.childMonth'), firstChild: t('family.field.firstChild') };
  const show = (field: keyof ChildValues, values: ChildValues) =>
    field === 'childMonth' ? month(values.childMonth) : t(`family.firstChild.${values.firstChild}`);
  const cancel = (
    <Button look="ghost" onPress={props.onClose}>
      {t('form.cancel')}
    </Button>
  );
  return (
    <Dialog title={t('family.child.change')} onClose={props.onClose}>
      <EditForm inDialog {...{ edit, labels, show, cancel }}>
        <ChildFields form={edit.form} />
      </EditForm>
    </Dialog>
  );
}
