import { useT } from '../../i18n/LanguageProvider';
import { TextField } from '../../ui/Field';
import { textProps, type Form } from '../../ui/useForm';

/** The number of the case that a hold or a decision belongs to, where there is one. */
export function CaseField<V extends { reference: string }>({ form }: { form: Form<V> }) {
  const t = useT();
  return (
    <TextField
      optional
      label={t('privacy.reference')}
      help={t('privacy.reference.help')}
      maxLength={60}
      {...textProps(form, 'reference', '/reference')}
    />
  );
}
