import { Link } from '@tanstack/react-router';
import { useText } from '../../../content/contentLanguage';
import { useT } from '../../../i18n/LanguageProvider';
import { Icon } from '../../../ui/Icon';
import { isChange, wayOf } from './changes';
import type { NamedChange } from './useChanges';
import { useChangeWords } from './useChangeWords';

/** Changes in words: from what to what, and whether one may speak of a change. */
export function ChangeList({ changes }: { changes: NamedChange[] }) {
  return (
    <ul className="changes">
      {changes.map((change) => (
        <Row key={`${change.trend.indicator} ${change.trend.item}`} change={change} />
      ))}
    </ul>
  );
}

function Row({ change }: { change: NamedChange }) {
  const t = useT();
  const text = useText();
  const { moved, sure, happened } = useChangeWords();
  const { indicator, trend } = change;
  const isReal = isChange(change);
  const way = wayOf(change);
  return (
    <li>
      <Icon name={!isReal ? 'balance' : change.points > 0 ? 'up' : 'down'} />
      <div>
        <Link to="/figures/trend" search={{ indicator: indicator.code, at: trend.place.path }}>
          {text(indicator.name)}
        </Link>
        <p>{moved(change)}</p>
        <p className="muted small">
          {way && <b>{t(`figures.change.${way}`)} </b>}
          {[sure(change), happened(change)].filter(Boolean).join(' ')}
        </p>
        <span className="sr">{t(isReal ? 'figures.change.real' : 'figures.change.notReal')}</span>
      </div>
    </li>
  );
}
