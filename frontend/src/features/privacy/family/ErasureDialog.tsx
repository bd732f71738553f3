import type { ErasureDecision, PrivacyFamily } from '../../../api/schema';
import { DialogForm } from '../../../edit/DialogForm';
import { isOutdated, useDialogForm } from '../../../edit/useDialogForm';
import { useT } from '../../../i18n/LanguageProvider';
import { Select } from '../../../ui/Field';
import { Note } from '../../../ui/Note';
import { RadioList } from '../../../ui/RadioList';
import { useToast } from '../../../ui/Toast';
import { textProps, type Form } from '../../../ui/useForm';
import { CaseField } from '../CaseField';
import { decideErasure, type VersionedDeskFamily } from '../queries';
import { Sure } from '../Sure';
import { useRefresh } from '../useRefresh';
import { grounds, useParentName } from '../words';
import { erasureFaults, initialErasure, newErasure, wholeFamily, type ErasureValues } from './erasure';
import { WhatGoes } from './WhatGoes';

interface Props {
  family: VersionedDeskFamily;
  onClose: () => void;
}

function useErasure({ family: { data: family, etag }, onClose }: Props) {
  const t = useT();
  const show = useToast();
  const refresh = useRefresh(family.id);
  return useDialogForm<ErasureValues>({
    initial: initialErasure(family),
    validate: (values) => erasureFaults(values, t),
    save: async (values, keyOf) => {
      const decision = newErasure(family.id, values);
      await decideErasure(decision, etag, keyOf(decision));
      refresh();
      show({ text: t(`privacy.erasure.done.${decision.decision}`) });
      onClose();
    },
    onRefused: (error) => isOutdated(error) && refresh(),
  });
}

/** Says plainly what goes and what stays, and asks for a ground; or records why the answer is no. */
export function ErasureDialog(props: Props) {
  const t = useT();
  const erasure = useErasure(props);
  const { form } = erasure;
  const { decision } = form.values;
  const { data: family } = props.family;
  return (
    <DialogForm
      title={t('privacy.erasure.title')}
      lead={t('privacy.erasure.lead')}
      save={t(`privacy.erasure.save.${decision}`)}
      {...erasure}
      onClose={props.onClose}
    >
      {family.held && <Note tone="warn">{t('privacy.erasure.held')}</Note>}
      <Decision form={form} />
      <Whose {...{ form, family }} />
      {decision === 'ERASED' && <WhatGoes isWhole={form.values.whose === wholeFamily} />}
      <Ground form={form} />
      {decision === 'ERASED' && <Sure form={form}>{t('privacy.erasure.sure')}</Sure>}
    </DialogForm>
  );
}

function Decision({ form }: { form: Form<ErasureValues> }) {
  const t = useT();
  const choose = (decision: ErasureDecision) => {
    form.set('decision', decision);
    form.set('ground', '', '/ground');
  };
  return (
    <RadioList
      across
      label={t('privacy.erasure.decision')}
      value={form.values.decision}
      choices={(['ERASED', 'REFUSED'] as const).map((value) => ({ value, text: t(`privacy.erasure.${value}`) }))}
      onChange={choose}
    />
  );
}

function Whose({ form, family }: { form: Form<ErasureValues>; family: PrivacyFamily }) {
  const t = useT();
  const nameOf = useParentName(family);
  const known = family.parents.filter(({ contact }) => contact);
  if (known.length < 2) return null;
  const parents = known.map((parent) => ({ value: parent.id, text: nameOf(parent) }));
  return (
    <RadioList
      across
      label={t('privacy.erasure.whose')}
      value={form.values.whose}
      choices={[{ value: wholeFamily, text: t('privacy.extract.whole') }, ...parents]}
      onChange={(whose) => form.set('whose', whose)}
    />
  );
}

function Ground({ form }: { form: Form<ErasureValues> }) {
  const t = useT();
  return (
    <>
      <Select
        label={t('privacy.erasure.ground')}
        empty={t('privacy.choose')}
        choices={grounds[form.values.decision].map((value) => ({ value, text: t(`privacy.ground.${value}`) }))}
        {...textProps(form, 'ground', '/ground')}
      />
      <CaseField form={form} />
    </>
  );
}
