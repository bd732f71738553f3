import type { ReactNode } from 'react';
import { Checkbox } from '../../ui/Checkbox';
import { FieldError } from '../../ui/Field';
import type { Form } from '../../ui/useForm';

const pointer = '/isSure';

interface Props<V extends { isSure: boolean }> {
  form: Form<V>;
  children: ReactNode;
}

/** What somebody has to say yes to before something that cannot be undone. */
export function Sure<V extends { isSure: boolean }>({ form, children }: Props<V>) {
  return (
    <div className="field" id={pointer}>
      <Checkbox isSelected={form.values.isSure} onChange={(isSure) => form.set('isSure', isSure, pointer)}>
        {children}
      </Checkbox>
      <FieldError pointer={pointer} error={form.faultAt(pointer)} />
    </div>
  );
}
