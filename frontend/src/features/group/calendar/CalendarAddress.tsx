import { useEffect, useRef, useState } from 'react';
import { useT } from '../../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { forCalendarProgram } from './address';

/** A new address, to open at once or to copy. */
export function CalendarAddress({ address }: { address: string }) {
  const t = useT();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className="field">
      <label htmlFor="calendar-address">{t('calendars.address')}</label>
      <input
        ref={field}
        id="calendar-address"
        className="in"
        readOnly
        value={address}
        aria-describedby="calendar-once"
        onFocus={(event) => event.target.select()}
      />
      <span className="help" id="calendar-once">
        {t('calendars.once')}
      </span>
      <div className="acts">
        <Copy address={address} onTry={() => field.current?.select()} />
        <a className={buttonClass()} href={forCalendarProgram(address)}>
          <Icon name="calendar" />
          {t('calendars.open')}
        </a>
      </div>
    </div>
  );
}

/** Where the browser does not let us copy, the address is marked for a finger to do it. A toast would be behind the dialog. */
function Copy({ address, onTry }: { address: string; onTry: () => void }) {
  const t = useT();
  const [outcome, setOutcome] = useState<'calendars.copied' | 'calendars.copyByHand'>();
  const copy = async () => {
    onTry();
    const isCopied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    setOutcome(isCopied ? 'calendars.copied' : 'calendars.copyByHand');
  };
  return (
    <>
      <Button look="primary" onPress={() => void copy()}>
        {t('calendars.copy')}
      </Button>
      <span className="calendar-outcome" role="status">
        {outcome && t(outcome)}
      </span>
    </>
  );
}
