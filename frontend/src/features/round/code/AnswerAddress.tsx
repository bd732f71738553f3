import { useRef, useState } from 'react';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';

/** Where one answers, for those who cannot read a code with their phone. */
export function AnswerAddress({ address }: { address: string }) {
  const t = useT();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="field">
      <label htmlFor="answer-address">{t('round.address')}</label>
      <input
        ref={field}
        id="answer-address"
        className="in"
        readOnly
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <Copy address={address} onTry={() => field.current?.select()} />
    </div>
  );
}

/** Where the browser does not let us copy, the address is marked for a finger to do it. */
function Copy({ address, onTry }: { address: string; onTry: () => void }) {
  const t = useT();
  const [outcome, setOutcome] = useState<'round.copied' | 'round.copyByHand'>();
  const copy = async () => {
    onTry();
    const isCopied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    setOutcome(isCopied ? 'round.copied' : 'round.copyByHand');
  };
  return (
    <div className="acts">
      <Button onPress={() => void copy()}>{t('round.copy')}</Button>
      <span role="status">{outcome && t(outcome)}</span>
    </div>
  );
}
