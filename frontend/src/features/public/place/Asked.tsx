/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnKey } from '../../../i18n/familyWords';
import { Failed } from '../Parts';
import { useAnswer } from '../useAnswer';
import { JoinForm } from './JoinForm';
import type { ShownProps } from './LinkPage';
import { askOf } from './link';
import type { Move } from './useOwnPlace';

/** The answer that the link asks for, by buttons: mail scanners open links but press nothing. */
export function Asked(props: ShownProps) {
  switch (askOf(props.own.place)) {
    case 'confirm':
      return <Moves {...props} yes={['confirmation', 'place.confirm.do']} />;
    case 'invitation':
      return <Invitation {...props} />;
    case 'offer':
      return <Moves {...props} yes={['acceptance', 'place.offer.take']} no="place.offer.no" />;
    case 'join':
      return <JoinForm {...props} />;
    case 'moving':
      return <Later {...props} />;
    case 'stop':
      return <Moves {...props} yes={['mail-stop', 'place.stop.do']} />;
    default:
      return null;
  }
}

/** Few are asked whether they move; the others never fetch this. */
function Later(props: ShownProps) {
  const form = useAnswer('moving', () => import('./MovingForm'));
  const { speaking, own } = props;
  if (form.hasFailed) {
    return <Failed title={speaking.t('place.failed.load')} speaking={speaking} onRetry={form.retry} />;
  }
  const { transfer } = own.place;
  return form.data && transfer ? <form.data.MovingForm {...props} transfer={transfer} /> : null;
}

interface MovesProps extends ShownProps {
  yes: [move: Move, words: OwnKey];
  no?: OwnKey;
  children?: ComponentChildren;
}

function Moves({ own, speaking: { t }, yes: [move, words], no, children }: MovesProps) {
  const { isSending } = own;
  return (
    <div class="acts answers">
      <button type="button" class="btn primary big" aria-disabled={isSending} onClick={() => void own.move(move)}>
        {t(words)}
      </button>
      {no && (
        <button type="button" class="btn big" aria-disabled={isSending} onClick={() => void own.move('decline')}>
          {t(no)}
        </button>
      )}
      {children}
    </div>
  );
}

/** One may also wait with the answer; that is told, and nothing is sent. */
function Invitation(props: ShownProps) {
  const [isLater, setLater] = useState(false);
  const { t } = props.speaking;
  return (
    <>
      <Moves {...props} yes={['confirmation', 'place.invitation.yes']} no="place.invitation.no">
        <button type="button" class="btn ghost big" onClick={() => setLater(true)}>
          {t('place.invitation.later')}
        </button>
      </Moves>
      <p role="status">{isLater && t('place.invitation.laterText')}</p>
    </>
  );
}
