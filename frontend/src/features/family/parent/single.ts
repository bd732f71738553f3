import { textProps, type Form } from '../../../ui/useForm';
import type { ParentValues } from '../form/parent';
import type { ParentForm } from '../form/ParentFields';

/** A form over one parent alone. */
export function single(form: Form<ParentValues>): ParentForm {
  return {
    values: form.values,
    text: (key) => textProps(form, key, `/${key}`),
    setProtected: (is) => form.set('protectedIdentity', is, '/protectedIdentity'),
  };
}
