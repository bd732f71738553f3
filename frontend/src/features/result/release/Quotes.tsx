import { useQuery } from '@tanstack/react-query';
import { useT } from '../../../i18n/LanguageProvider';
import { quotesQuery } from '../queries';
import { SpokenOf } from './SpokenOf';

interface Props {
  release: string;
  place: string;
  question: string;
}

/** What people wrote, with their consent and after somebody has read it, and what they speak of. */
export function Quotes({ release, place, question }: Props) {
  const t = useT();
  const quotes = useQuery(quotesQuery(release, place)).data ?? [];
  const here = quotes.filter((quote) => quote.question === question);
  if (here.length === 0) return <p className="muted">{t('results.noQuotes')}</p>;
  return (
    <>
      <SpokenOf themes={here.flatMap(({ themes }) => themes)} />
      <ul className="result-quotes">
        {here.map(({ text }, index) => (
          <li key={index}>
            <blockquote dir="auto">{text}</blockquote>
          </li>
        ))}
      </ul>
    </>
  );
}
