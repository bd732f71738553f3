/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PublicGroup } from '../../../api/schema';
import { addressOf } from '../address';
import { Icon } from '../Parts';
import type { Speaking } from '../words';
import { coming, rhythm, whereItIs } from './about';

/** The group's address for others; it brings the language along that the page speaks, unless that is Swedish. */
export function addressForOthers({ id }: PublicGroup, { language }: Speaking): string {
  return location.origin + addressOf({ page: 'group', id, search: {} }, language === 'sv' ? undefined : language);
}

interface Props {
  group: PublicGroup;
  speaking: Speaking;
}

/** Ways to tell the other parent, a friend, or those who pass the notice board. */
export function Share({ group, speaking }: Props) {
  const { t } = speaking;
  const url = addressForOthers(group, speaking);
  const values = { rhythm: rhythm(group, speaking), next: coming(group, speaking), place: whereItIs(group) };
  const text = t('public.shareText', { name: group.name, ...values });
  const share = () => {
    // One who changes one's mind has not failed.
    navigator.share({ title: group.name, text, url }).catch(() => undefined);
  };
  return (
    <section class="sheet quiet" aria-labelledby="tell">
      <h2 id="tell">{t('public.tell')}</h2>
      <p>{t('public.tellWhom')}</p>
      <CopyLink url={url} label={t('public.address')} speaking={speaking} />
      <div class="acts">
        {'share' in navigator && (
          <button type="button" class="btn" onClick={share}>
            <Icon name="out" />
            {t('public.share')}
          </button>
        )}
        <button type="button" class="btn" onClick={() => print()}>
          <Icon name="print" />
          {t('public.print')}
        </button>
      </div>
    </section>
  );
}

interface CopyProps {
  url: string;
  label: string;
  speaking: Speaking;
  /** Made just now at somebody's word: it takes the focus. */
  isNew?: boolean;
}

/** Where the browser does not let us copy, the link is marked for a finger to do it. */
export function CopyLink({ url, label, speaking: { t }, isNew = false }: CopyProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) field.current?.focus();
  }, [isNew]);
  const [outcome, setOutcome] = useState<'public.copied' | 'public.copyByHand'>();
  const copy = async () => {
    field.current?.select();
    const isCopied = await navigator.clipboard?.writeText(url).then(
      () => true,
      () => false,
    );
    setOutcome(isCopied ? 'public.copied' : 'public.copyByHand');
  };
  return (
    <div class="link">
      <label>
        <span class="sr">{label}</span>
        <input ref={field} class="input" readOnly value={url} dir="ltr" />
      </label>
      <button type="button" class="btn" onClick={() => void copy()}>
        {t('public.copy')}
      </button>
      <p role="status">{outcome && t(outcome)}</p>
    </div>
  );
}
