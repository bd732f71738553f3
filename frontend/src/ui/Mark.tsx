import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

export const markTones = ['go', 'dawn', 'day', 'bad', 'line', 'plain'] as const;
export type MarkTone = (typeof markTones)[number];

/** Words with a shape, never colour alone. */
export function Mark({ tone = 'plain', icon, children }: { tone?: MarkTone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={`mark ${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
