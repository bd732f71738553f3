import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWorkPlace } from '../../../api/workPlace';
import { NewForm } from '../../../edit/NewForm';
import { useT } from '../../../i18n/LanguageProvider';
import { Button, buttonClass, IconButton } from '../../../ui/Button';
import { Select } from '../../../ui/Field';
import { Note } from '../../../ui/Note';
import { rowProps, textProps, type Form } from '../../../ui/useForm';
import { registersQuery } from '../queries';
import { ChildFields } from './ChildFields';
import { ComingField } from './ComingField';
import { GroupField } from './GroupField';
import { mostParents, withOneMore, type NewFamilyValues } from './newFamily';
import { ParentFields, type ParentForm } from './ParentFields';
import { useNewFamily } from './useNewFamily';

type FamilyForm = Form<NewFamilyValues>;

export function NewFamilyForm({ group }: { group: string }) {
  const t = useT();
  const { form, refusal, submit, isDirty } = useNewFamily(group);
  return (
    <NewForm
      {...{ form, refusal, submit, isDirty }}
      save={t('families.new.save')}
      cancel={
        <Link className={buttonClass('ghost')} to="/families">
          {t('form.cancel')}
        </Link>
      }
    >
      <CentreField form={form} />
      <ChildFields form={form} />
      <Parents form={form} />
      <Group form={form} />
      <Note>{t('family.information')}</Note>
    </NewForm>
  );
}

/** For the one who coordinates several centres. */
function CentreField({ form }: { form: FamilyForm }) {
  const t = useT();
  const place = useWorkPlace();
  const centres = useQuery({ ...registersQuery(place?.municipalityCode), enabled: !place?.centreId }).data ?? [];
  if (place?.centreId) return null;
  return (
    <Select
      label={t('family.field.centre')}
      empty={t('family.choose')}
      choices={centres.map(({ id, name }) => ({ value: id, text: name }))}
      {...textProps(form, 'centre', '/centre')}
    />
  );
}

function Parents({ form }: { form: FamilyForm }) {
  const t = useT();
  const { parents } = form.values;
  return (
    <fieldset className="fieldset">
      <legend>{t('family.parents')}</legend>
      {parents.map((_, index) => (
        <ParentRow key={index} {...{ form, index }} />
      ))}
      {parents.length < mostParents && (
        <div>
          <Button icon="plus" onPress={() => form.set('parents', withOneMore(parents))}>
            {t('family.parent.add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function parentForm(form: FamilyForm, index: number): ParentForm | null {
  const rows = form.values.parents;
  const values = rows[index];
  if (!values) return null;
  const list = { field: 'parents' as const, rows, index };
  return {
    values,
    text: (key) => ({ value: values[key], ...rowProps(form, list, key) }),
    setProtected: (is) => rowProps(form, list, 'protectedIdentity').onValue(is),
  };
}

function ParentRow({ form, index }: { form: FamilyForm; index: number }) {
  const t = useT();
  const one = parentForm(form, index);
  const title = t('family.parent.number', { number: index + 1 });
  const others = form.values.parents.filter((_, other) => other !== index);
  if (!one) return null;
  return (
    <div className="row-edit" role="group" aria-label={title}>
      <div className="top-line">
        <b>{title}</b>
        {index > 0 && (
          <IconButton
            icon="remove"
            name={t('family.parent.remove', { title })}
            onPress={() => form.set('parents', others, '/parents')}
          />
        )}
      </div>
      <ParentFields form={one} />
    </div>
  );
}

function Group({ form }: { form: FamilyForm }) {
  const t = useT();
  return (
    <>
      <GroupField
        optional
        label={t('families.new.group')}
        empty={t('families.new.group.none')}
        {...textProps(form, 'group', '/group')}
      />
      {form.values.group && <ComingField value={form.values.coming} onValue={(coming) => form.set('coming', coming)} />}
    </>
  );
}
