import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

export const noteTones = ['info', 'warn', 'bad', 'go'] as const;
type NoteTone = (typeof noteTones)[number];
const icons: Record<NoteTone, IconName> = { info: 'info', warn: 'warning', bad: 'warning', go: 'check' };

/** A sentence that speaks, with room for one action. */
export function Note({
  tone = 'info',
  children,
  ...rest
}: {
  tone?: NoteTone;
  children: ReactNode;
  role?: 'alert' | 'status';
}) {
  return (
    <div className={`note ${tone}`} {...rest}>
      <Icon name={icons[tone]} />
      <div>{children}</div>
    </div>
  );
}
