/** @jsxImportSource preact */
import type { Go } from '../address';
import type { OwnSpeaking } from '../own';
import { Link } from '../Parts';
import type { Dead } from './link';

interface Props {
  dead: Dead;
  speaking: OwnSpeaking;
  go: Go;
}

/** The link leads nowhere: what to do, and nothing of whom it may have been for. */
export function DeadLink({ dead, speaking: { t }, go }: Props) {
  return (
    <div class="void whole" role="alert">
      <h1>{t(`place.${dead}`)}</h1>
      <p>{t(`place.${dead}.text`)}</p>
      <Link class="btn primary" to={{ page: 'groups', search: {} }} go={go}>
        {t('place.groups')}
      </Link>
    </div>
  );
}
