import { useT } from '../../i18n/LanguageProvider';
import './figures.css';

export type Judged = 'NOT_REACHED' | 'CANNOT_TELL' | 'REACHED' | 'REACHED_CONFIRMED';

interface Props {
  verdict: Judged;
  /** All units are counted: then nothing is left to be sure of. */
  isWhole?: boolean;
}

/**
 * A verdict in words with its shape, never a colour: a ring is not reached, half is reached but not sure, filled with a
 * check is confirmed, dashed cannot be told.
 */
export function VerdictShape({ verdict, isWhole = false }: Props) {
  const t = useT();
  const isAll = isWhole && (verdict === 'REACHED' || verdict === 'REACHED_CONFIRMED');
  return (
    <span className="verdict">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <Shape verdict={isAll ? 'REACHED_CONFIRMED' : verdict} />
      </svg>
      {t(isAll ? 'indicator.verdict.whole' : `indicator.verdict.${verdict}`)}
    </span>
  );
}

function Shape({ verdict }: { verdict: Judged }) {
  if (verdict === 'REACHED_CONFIRMED') {
    return (
      <>
        <circle className="full" cx="12" cy="12" r="10" />
        <path className="check" d="m7.5 12.5 3 3 6-7" />
      </>
    );
  }
  return (
    <>
      <circle className={verdict === 'CANNOT_TELL' ? 'ring dashed' : 'ring'} cx="12" cy="12" r="9" />
      {verdict === 'REACHED' && <path className="full" d="M12 3a9 9 0 0 0 0 18z" />}
    </>
  );
}
