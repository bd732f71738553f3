import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../content/contentLanguage';
import { useT } from '../../../i18n/LanguageProvider';
import { textThemesQuery } from '../queries';

interface Props {
  /** The keys of the themes of each text, one after the other. */
  themes: readonly string[];
}

/** What texts speak of, the most common first: "Lyhörd omsorg 3". */
export function SpokenOf({ themes }: Props) {
  const t = useT();
  const text = useText();
  const named = useQuery(textThemesQuery).data ?? [];
  const counted = named
    .map(({ content: { key, name } }) => ({ key, name: text(name), times: themes.filter((one) => one === key).length }))
    .filter(({ times }) => times > 0)
    .toSorted((one, other) => other.times - one.times);
  if (counted.length === 0) return null;
  return (
    <p className="muted">
      {t('results.spokenOf', { themes: counted.map(({ name, times }) => `${name} (${times})`).join(', ') })}
    </p>
  );
}
