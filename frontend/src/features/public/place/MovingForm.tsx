/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { OwnTransfer } from '../../../api/schema';
import { consentVersion, informationVersion } from '../../../lib/information';
import { isolated } from '../own';
import { Icon } from '../Parts';
import { Information } from '../signup/Information';
import type { ShownProps } from './LinkPage';
import { asksPlaces, lacking, type Way } from './moving';

interface Props extends ShownProps {
  transfer: OwnTransfer;
}

/** What moving means, before one says yes or no. */
export function MovingForm(props: Props) {
  const { transfer, speaking } = props;
  const answer = useAnswering(props);
  return (
    <div class="form">
      <What {...props} />
      {asksPlaces(transfer) && <Places {...props} {...answer} />}
      <Information centre={transfer.to} phone={null} speaking={speaking} />
      {transfer.consentNeeded && <Consent {...props} {...answer} />}
      <Buttons {...props} move={answer.move} />
    </div>
  );
}

function useAnswering({ own, transfer }: Props) {
  const [isConsenting, setConsenting] = useState(false);
  const [places, setPlaces] = useState<Way>();
  const [hasTried, setTried] = useState(false);
  const missing = lacking(transfer, { places, isConsenting });
  const move = () => {
    setTried(true);
    if (missing[0]) return document.getElementById(missing[0])?.focus();
    const consent = transfer.consentNeeded ? { consentVersion } : {};
    void own.move('transfer-confirmation', { keepPlaces: places !== 'leave', informationVersion, ...consent });
  };
  const told = hasTried ? missing : [];
  return { places, onPlaces: setPlaces, isConsenting, onConsent: setConsenting, missing: told, move };
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
  places: Way | undefined;
  missing: string[];
  onPlaces: (places: Way) => void;
}

function Places({ transfer, places, missing, onPlaces, speaking: { t } }: PlacesProps) {
  const names = transfer.groups.map(isolated).join(', ');
  return (
    <fieldset class="fieldset" id="places" tabIndex={-1} {...described('places', missing)}>
      <legend>{t('place.moving.groups', { groups: names, from: isolated(transfer.from ?? '') })}</legend>
      <div class="picks across">
        {(['leave', 'keep'] as const).map((way) => (
          <label key={way} class="pick" data-selected={places === way || undefined}>
            <input type="radio" name="places" checked={places === way} onChange={() => onPlaces(way)} />
            <span>{t(`place.moving.${way}`)}</span>
          </label>
        ))}
      </div>
      <Missing name="places" missing={missing} text={t('place.moving.groups.missing')} />
    </fieldset>
  );
}

interface ConsentProps extends Props {
  isConsenting: boolean;
  missing: string[];
  onConsent: (isConsenting: boolean) => void;
}

/** Another text is another version (`information.ts`). */
function Consent({ transfer, isConsenting, missing, onConsent, speaking: { t } }: ConsentProps) {
  const named = { to: isolated(transfer.to), municipality: isolated(transfer.municipality) };
  return (
    <div class="field">
      <label class="consent">
        <input
          id="consent"
          type="checkbox"
          checked={isConsenting}
          {...described('consent', missing)}
          onChange={(event) => onConsent(event.currentTarget.checked)}
        />
        <span>{t('place.moving.consent', named)}</span>
      </label>
      <Missing name="consent" missing={missing} text={t('place.moving.consent.missing')} />
    </div>
  );
}

function described(name: string, missing: string[]) {
  return missing.includes(name) ? { 'aria-invalid': true, 'aria-describedby': `${name}-fault` } : {};
}

function Missing({ name, missing, text }: { name: string; missing: string[]; text: string }) {
  if (!missing.includes(name)) return null;
  return (
    <p class="err" id={`${name}-fault`}>
      <Icon name="warning" />
      <span>{text}</span>
    </p>
  );
}
