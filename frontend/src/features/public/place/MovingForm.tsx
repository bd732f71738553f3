/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { OwnTransfer } from '../../../api/schema';
import { consentVersion, informationVersion } from '../../../lib/information';
import { isolated } from '../own';
import { Icon } from '../Parts';
import { Information } from '../signup/Information';
import type { ShownProps } from './LinkPage';

interface Props extends ShownProps {
  transfer: OwnTransfer;
}

/** What moving means, before one says yes or no. */
export function MovingForm(props: Props) {
  const { transfer, speaking } = props;
  const answer = useAnswering(props);
  const { consentNeeded, groups, status } = transfer;
  return (
    <div class="form">
      <What {...props} />
      {groups.length > 0 && status === 'ASKED' && <Places {...props} {...answer} />}
      <Information centre={transfer.to} phone={null} speaking={speaking} />
      {consentNeeded && <Consent {...props} {...answer} />}
      <Buttons {...props} move={answer.move} />
    </div>
  );
}

/** Nobody comes along to another authority who has not ticked that they consent. */
function useAnswering({ own, transfer: { consentNeeded } }: Props) {
  const [isConsenting, setConsenting] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const [places, setPlaces] = useState<'keep' | 'leave'>('leave');
  const move = () => {
    const isRefused = consentNeeded && !isConsenting;
    setMissing(isRefused);
    if (isRefused) return document.getElementById('consent')?.focus();
    const consent = consentNeeded ? { consentVersion } : {};
    void own.move('transfer-confirmation', { keepPlaces: places === 'keep', informationVersion, ...consent });
  };
  return { places, onPlaces: setPlaces, isConsenting, isMissing, onConsent: setConsenting, move };
}

function Buttons({ own, move, speaking: { t } }: Props & { move: () => void }) {
  return (
    <div class="acts answers">
      <button type="button" class="btn primary big" aria-disabled={own.isSending} onClick={move}>
        {t('place.moving.do')}
      </button>
      {own.place.actions.includes('STAY') && (
        <button type="button" class="btn big" aria-disabled={own.isSending} onClick={() => void own.move('decline')}>
          {t('place.moving.stay')}
        </button>
      )}
    </div>
  );
}

function What({ transfer, speaking: { t } }: Props) {
  const to = isolated(transfer.to);
  return (
    <section aria-labelledby="what">
      <h2 id="what">{t('place.moving.what')}</h2>
      <p>{t(transfer.consentNeeded ? 'place.moving.what.mine' : 'place.moving.what.all', { to })}</p>
      <p>{t('place.moving.not')}</p>
    </section>
  );
}

interface PlacesProps extends Props {
  places: 'keep' | 'leave';
  onPlaces: (places: 'keep' | 'leave') => void;
}

function Places({ transfer, places, onPlaces, speaking: { t } }: PlacesProps) {
  const names = transfer.groups.map(isolated).join(', ');
  return (
    <fieldset class="fieldset">
      <legend>{t('place.moving.groups', { groups: names, from: isolated(transfer.from ?? '') })}</legend>
      <div class="picks across">
        {(['leave', 'keep'] as const).map((way) => (
          <label key={way} class="pick" data-selected={places === way || undefined}>
            <input type="radio" name="places" checked={places === way} onChange={() => onPlaces(way)} />
            <span>{t(`place.moving.${way}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ConsentProps extends Props {
  isConsenting: boolean;
  isMissing: boolean;
  onConsent: (isConsenting: boolean) => void;
}

/** Another text is another version (`information.ts`). */
function Consent({ transfer, isConsenting, isMissing, onConsent, speaking: { t } }: ConsentProps) {
  const named = { to: isolated(transfer.to), municipality: isolated(transfer.municipality) };
  return (
    <div class="field">
      <label class="consent">
        <input
          id="consent"
          type="checkbox"
          checked={isConsenting}
          aria-invalid={isMissing || undefined}
          aria-describedby={isMissing ? 'consent-fault' : undefined}
          onChange={(event) => onConsent(event.currentTarget.checked)}
        />
        <span>{t('place.moving.consent', named)}</span>
      </label>
      {isMissing && (
        <p class="err" id="consent-fault">
          <Icon name="warning" />
          <span>{t('place.moving.consent.missing')}</span>
        </p>
      )}
    </div>
  );
}
