/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownProps } from './LinkPage';
import { OtherParent } from './OtherParent';

/** What a family can do that is in the group or waits for it. */
export function Member(props: ShownProps) {
  const { actions } = props.own.place;
  return (
    <>
      {actions.includes('ADD_PARENT') && <OtherParent {...props} />}
      {actions.includes('LEAVE') && <Leave {...props} />}
    </>
  );
}

/** Another family may get the place at once, so it says first what it means. */
function Leave({ own, speaking: { t } }: ShownProps) {
  const [isAsking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAsking) heading.current?.focus();
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button type="button" class="btn ghost leave" onClick={() => setAsking(true)}>
        {t('place.leave')}
      </button>
    );
  }
  return (
    <section class="sheet quiet" aria-labelledby="leave">
      <h2 id="leave" tabIndex={-1} ref={heading}>
        {t('place.leave.sure')}
      </h2>
      <p>{t('place.leave.text')}</p>
      <div class="acts answers">
        <button type="button" class="btn" aria-disabled={own.isSending} onClick={() => void own.move('withdrawal')}>
          {t('place.leave.do')}
        </button>
        <button type="button" class="btn primary" onClick={() => setAsking(false)}>
          {t('place.leave.stay')}
        </button>
      </div>
    </section>
  );
}
