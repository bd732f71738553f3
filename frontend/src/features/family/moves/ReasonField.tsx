import type { ComponentProps } from 'react';
import { useT } from '../../../i18n/LanguageProvider';
import { TextArea } from '../../../ui/Field';

const longest = 200;

type Props = Omit<ComponentProps<typeof TextArea>, 'label' | 'onLeave'>;

/**
 * Why a family goes before others; the reason is kept, and read by others. That it is missing is told to whoever saves: told to
 * whoever leaves the field, it would push away the button that is being pressed.
 */
export function ReasonField(field: Props) {
  const t = useT();
  return (
    <TextArea
      label={t('queue.reason')}
      help={t('queue.reason.help')}
      maxLength={longest}
      {...field}
      onLeave={undefined}
    />
  );
}
