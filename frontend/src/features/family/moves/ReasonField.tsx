import type { ComponentProps } from 'react';
import { useT } from '../../../i18n/LanguageProvider';
import { TextArea } from '../../../ui/Field';

const longest = 200;

/** Why a family goes before others; the reason is kept, and read by others. */
export function ReasonField(field: Omit<ComponentProps<typeof TextArea>, 'label'>) {
  const t = useT();
  return <TextArea label={t('queue.reason')} help={t('queue.reason.help')} maxLength={longest} {...field} />;
}
