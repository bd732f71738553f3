import sprite from './icons.svg?url';

export const iconNames = [
  'search',
  'plus',
  'down',
  'up',
  'next',
  'previous',
  'sort',
  'check',
  'warning',
  'info',
  'close',
  'home',
  'ring',
  'people',
  'menu',
  'globe',
  'pin',
  'clock',
  'phone',
  'mail',
  'out',
  'edit',
  'retry',
  'lock',
  'filter',
  'calendar',
  'speech',
  'remove',
  'door',
  'half',
  'merge',
  'book',
  'print',
  'play',
  'pause',
  'more',
  'expand',
  'cards',
  'film',
  'exercise',
  'cup',
  'balance',
  'exchange',
  'mind',
  'heart',
  'words',
  'offline',
  'toolbox',
  'picture',
  'sound',
  'document',
  'upload',
  'copy',
  'code',
] as const;
export type IconName = (typeof iconNames)[number];

/** A drawing from the sprite. It stands before its word; alone only in a button that has a name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="i" viewBox="0 0 24 24" aria-hidden="true">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
