/** @jsxImportSource preact */
import { isolated, type OwnSpeaking } from '../own';
import { Icon } from '../Parts';

interface Props {
  centre: string;
  phone: string | null | undefined;
  speaking: OwnSpeaking;
}

/**
 * What is kept, why, who answers for it, and what to do instead with protected personal data. Another text is another
 * version (`information.ts`).
 */
export function Information({ centre, phone, speaking: { t } }: Props) {
  return (
    <section class="information" aria-labelledby="information">
      <h2 id="information">{t('signUp.info')}</h2>
      <p>{t('signUp.info.kept')}</p>
      <p>{t('signUp.info.why')}</p>
      <p>{t('signUp.info.who', { centre: isolated(centre) })}</p>
      <p>{t('signUp.info.rights')}</p>
      <div class="note">
        <Icon name="lock" />
        <div>
          <p>{t('signUp.info.protected')}</p>
          {phone && <Phone number={phone} />}
        </div>
      </div>
    </section>
  );
}

export function Phone({ number }: { number: string }) {
  return (
    <a class="call" href={`tel:${number.replaceAll(/[ ()-]/g, '')}`} dir="ltr">
      {number}
    </a>
  );
}
