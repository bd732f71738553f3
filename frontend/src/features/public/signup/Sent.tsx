/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import { isolated, type OwnSpeaking } from '../own';
import { Icon } from '../Parts';
import { forgetTyped } from './SignUpForm';

interface Props {
  email: string;
  group: string;
  speaking: OwnSpeaking;
  onAgain: () => void;
}

/** The letter is on its way. The same is said whether the address was known before or not. */
export function Sent({ email, group, speaking: { t }, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    scrollTo(0, 0);
    return () => forgetTyped(group);
  }, [group]);
  return (
    <article class="narrow sheet sent">
      <Icon name="mail" />
      <h1 class="name" tabIndex={-1} ref={heading}>
        {t('signUp.sent')}
      </h1>
      <p class="strong">{t('signUp.sent.to', { address: isolated(email) })}</p>
      <p>{t('signUp.sent.confirm')}</p>
      <h2>{t('signUp.sent.nothing')}</h2>
      <ul class="steps">
        <li>{t('signUp.sent.wait')}</li>
        <li>{t('signUp.sent.junk')}</li>
        <li>{t('signUp.sent.check')}</li>
      </ul>
      <button type="button" class="btn" onClick={onAgain}>
        {t('signUp.sent.again')}
      </button>
    </article>
  );
}
