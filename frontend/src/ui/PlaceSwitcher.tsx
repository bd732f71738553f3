import { useT } from '../i18n/LanguageProvider';
import { Icon } from './Icon';
import { Menu, type MenuChoice } from './Menu';

interface Props {
  places: MenuChoice[];
  selected: string;
  onChoose: (id: string) => void;
}

/** One's own places. With a single one there is nothing to switch, so it is text. */
export function PlaceSwitcher({ places, selected, onChoose }: Props) {
  const t = useT();
  const name = places.find((place) => place.id === selected)?.text ?? '';
  if (places.length < 2) {
    return (
      <span className="place">
        <span className="sr">{t('shell.youWorkIn')}: </span>
        <span>{name}</span>
      </span>
    );
  }
  const button = (
    <>
      <span className="sr">{t('shell.youWorkIn')}: </span>
      <span>{name}</span>
      <Icon name="down" />
    </>
  );
  return <Menu label={t('shell.switchPlace')} className="place" choices={places} {...{ button, selected, onChoose }} />;
}
