/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { JoinLink } from '../../../api/schema';
import { CopyLink } from '../groups/Share';
import { Icon } from '../Parts';
import { send, troubleOf, type Trouble } from '../send';
import { Troubled } from '../signup/Troubled';
import { useOnce } from '../signup/useFilling';
import { momentName } from '../when';
import type { ShownProps } from './LinkPage';

const troubles = {
  lost: 'place.failed.text',
  tooMany: 'place.failed.tooMany',
  refused: 'signUp.trouble.refused',
} as const;

/** A link that the parent sends to the other one, by whatever way they like. */
export function OtherParent(props: ShownProps) {
  const { speaking } = props;
  const { t } = speaking;
  const { link, trouble, isSending, make } = useJoinLink(props);
  return (
    <section class="sheet quiet" aria-labelledby="add">
      <h2 id="add">{t('place.add')}</h2>
      <p>{t('place.add.text')}</p>
      {trouble && (
        <Troubled
          {...{ trouble, speaking, isSending }}
          title="place.failed"
          words={troubles}
          onRetry={() => void make()}
        />
      )}
      {link ? (
        <ToSend link={link} {...props} />
      ) : (
        <div class="acts">
          <button type="button" class="btn" aria-disabled={isSending} onClick={() => void make()}>
            {t('place.add.do')}
          </button>
        </div>
      )}
    </section>
  );
}

function useJoinLink({ secret }: ShownProps) {
  const [link, setLink] = useState<JoinLink>();
  const [trouble, setTrouble] = useState<Trouble>();
  const { isSending, once } = useOnce();
  const make = () =>
    once(() =>
      send<JoinLink>(`/public/links/${encodeURIComponent(secret)}/join-links`).then(
        (made) => {
          setTrouble(undefined);
          setLink(made);
        },
        (error: unknown) => setTrouble(troubleOf(error)),
      ),
    );
  return { link, trouble, isSending, make };
}

function ToSend({ link, own, speaking }: ShownProps & { link: JoinLink }) {
  const { t, language } = speaking;
  const share = () => {
    const text = t('place.add.share');
    // One who changes one's mind has not failed.
    navigator.share({ title: own.place.group?.name ?? '', text, url: link.address }).catch(() => undefined);
  };
  return (
    <>
      <CopyLink url={link.address} label={t('place.add.address')} speaking={speaking} isNew />
      {'share' in navigator && (
        <button type="button" class="btn" onClick={share}>
          <Icon name="out" />
          {t('public.share')}
        </button>
      )}
      <p class="muted">{t('place.add.until', { day: momentName(link.until, language) })}</p>
    </>
  );
}
