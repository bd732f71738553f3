import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import { Icon } from './Icon';

interface Props {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  lang?: string;
  children: ReactNode;
}

export function Checkbox({ children, lang, ...rest }: Props) {
  return (
    <AriaCheckbox className="check" {...rest}>
      <span className="box">
        <Icon name="check" />
      </span>
      <span lang={lang}>{children}</span>
    </AriaCheckbox>
  );
}
