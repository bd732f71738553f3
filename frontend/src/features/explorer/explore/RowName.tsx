import { Link } from '@tanstack/react-router';
import type { IndicatorValue } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { sizeClasses, type Look } from './look';

const hours = ['MORNING', 'AFTERNOON', 'EVENING'] as const;

/** What a value is of: a place, a session of the programme, hours of the day, or the centres of one size. */
export function useRowName(): (value: IndicatorValue) => string {
  const t = useT();
  return ({ place, breakdown, category }) => {
    if (breakdown === 'SESSION' && category) return t('indicator.session', { number: category });
    const size = sizeClasses.find((one) => one === category);
    if (size) return t(`explorer.size.${size}`);
    const hour = hours.find((one) => one === category);
    return hour ? t(`indicator.start.${hour}`) : place.name;
  };
}

/** The name of a row; of a place in the one that is looked at, the way into it. */
export function RowName({ look, value }: { look: Look; value: IndicatorValue }) {
  const name = useRowName()(value);
  const { path } = value.place;
  if (path === look.at) return name;
  return (
    <Link
      className="row-name"
      from="/figures/explore"
      to="/figures/explore"
      search={(before) => ({ ...before, at: path, part: undefined, sizeClass: undefined })}
    >
      {name}
    </Link>
  );
}
