import { lazy, Suspense, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { MenuChoice } from './MenuBox';
import { useReach } from './useReach';

export type { MenuChoice };

interface Props {
  label: string;
  /** What the button shows. */
  button: ReactNode;
  className: string;
  choices: MenuChoice[];
  selected?: string;
  onChoose: (id: string) => void;
}

const load = () => import('./MenuBox');

const MenuBox = lazy(async () => ({ default: (await load()).MenuBox }));

export function Menu({ button, className, ...shown }: Props) {
  const reach = useReach(load);
  return (
    <>
      <Button
        className={className}
        aria-haspopup="menu"
        onKeyDown={(event) => event.key === 'ArrowDown' && reach.open()}
        {...reach.button}
      >
        {button}
      </Button>
      {reach.isWanted && (
        <Suspense>
          <MenuBox {...shown} {...reach.box} />
        </Suspense>
      )}
    </>
  );
}
