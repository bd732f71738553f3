import { tell } from '../../../api/problems';
import type { FamilyLookup } from '../../../api/schema';
import { useDialogForm } from '../../../edit/useDialogForm';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Select, TextArea, TextField } from '../../../ui/Field';
import { Note } from '../../../ui/Note';
import { RadioList } from '../../../ui/RadioList';
import { textProps, type Form } from '../../../ui/useForm';
import { lookUp } from '../queries';
import { lookupReasons, soughtBys } from '../words';
import { lookupFaults, newLookup, type LookupValues } from './lookup';

interface Props {
  /** The number of a family to begin with. */
  family: string | undefined;
  onFound: (lookup: FamilyLookup) => void;
}

function useLookup({ family = '', onFound }: Props) {
  const t = useT();
  return useDialogForm<LookupValues>({
    initial: { reason: '', explanation: '', by: family ? 'FAMILY' : 'NAME', sought: family },
    validate: (values) => lookupFaults(values, t),
    save: async (values, keyOf) => {
      const wanted = newLookup(values);
      onFound(await lookUp(wanted, keyOf(wanted)));
    },
    // Nothing is saved that could be told not to be.
    whyNot: (error) => tell(error, t).detail,
  });
}

/** Who is sought, and why. What is sought goes in what is sent and never into an address. */
export function LookupForm(props: Props) {
  const t = useT();
  const { form, refusal, onSubmit } = useLookup(props);
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <ErrorSummary faults={form.faults} attempt={form.attempt} />
      {refusal && (
        <Note tone="bad" role="alert">
          {refusal}
        </Note>
      )}
      <Sought form={form} />
      <Why form={form} />
      <Note>{t('privacy.lookup.noted')}</Note>
      <div className="acts">
        <Button look="primary" icon="search" type="submit" pending={form.isSaving}>
          {t('privacy.lookup.save')}
        </Button>
      </div>
    </form>
  );
}

function Sought({ form }: { form: Form<LookupValues> }) {
  const t = useT();
  const { by } = form.values;
  return (
    <>
      <RadioList
        across
        label={t('privacy.lookup.by')}
        value={by}
        choices={soughtBys.map((value) => ({ value, text: t(`privacy.by.${value}`) }))}
        onChange={(value) => form.set('by', value, '/sought')}
      />
      <TextField
        label={t(`privacy.sought.${by}`)}
        help={t(`privacy.sought.help.${by}`)}
        maxLength={254}
        {...textProps(form, 'sought', '/sought')}
      />
    </>
  );
}

function Why({ form }: { form: Form<LookupValues> }) {
  const t = useT();
  const { value, onValue, ...reason } = textProps(form, 'reason', '/reason');
  return (
    <>
      <Select
        label={t('privacy.lookup.reason')}
        empty={t('privacy.choose')}
        choices={lookupReasons.map((code) => ({ value: code, text: t(`privacy.reason.${code}`) }))}
        value={value}
        onValue={onValue}
        {...reason}
      />
      <TextArea
        label={t('privacy.lookup.explanation')}
        help={t('privacy.lookup.explanation.help')}
        maxLength={500}
        {...textProps(form, 'explanation', '/explanation')}
      />
    </>
  );
}
