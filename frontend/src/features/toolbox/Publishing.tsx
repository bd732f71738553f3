import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { fieldErrors, tell } from '../../api/problems';
import { useT } from '../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Note } from '../../ui/Note';
import { useToast } from '../../ui/Toast';
import { mayChange } from './permissions';
import { publishMedium, toolboxKeys, withdrawMedium, type VersionedMedium } from './queries';
import { useRemember } from './useRemember';

/** Puts a medium in the toolbox and takes it out again; shows what is lacking when it cannot be put there. */
export function Publishing({ medium }: { medium: VersionedMedium }) {
  const t = useT();
  const { turn, isTurning, refused } = useTurns(medium);
  const { id, status } = medium.data;
  if (!mayChange(medium.data)) return null;
  return (
    <>
      {refused !== null && <Refusal id={id} error={refused} />}
      <div className="acts media-acts">
        {status === 'PUBLISHED' ? (
          <Button icon="remove" pending={isTurning} onPress={() => turn('withdrawal')}>
            {t('toolbox.withdraw')}
          </Button>
        ) : (
          <Button look="primary" icon="check" pending={isTurning} onPress={() => turn('publication')}>
            {t(status === 'DRAFT' ? 'toolbox.publish' : 'toolbox.publishAgain')}
          </Button>
        )}
        <Link className={buttonClass()} to="/toolbox/$mediaId/edit" params={{ mediaId: id }}>
          <Icon name="edit" />
          {t('toolbox.edit')}
        </Link>
      </div>
    </>
  );
}

type Turn = 'publication' | 'withdrawal';

function useTurns(medium: VersionedMedium) {
  const t = useT();
  const show = useToast();
  const remember = useRemember();
  const queries = useQueryClient();
  const [isTurning, setTurning] = useState(false);
  const [refused, setRefused] = useState<unknown>(null);
  const send = async (turn: Turn, onto: VersionedMedium) => {
    const now = await (turn === 'publication' ? publishMedium(onto) : withdrawMedium(onto));
    remember(now);
    const onUndo = turn === 'withdrawal' ? () => void begin('publication', now) : undefined;
    show({ text: t(`toolbox.done.${turn}`), onUndo });
  };
  const begin = async (turn: Turn, onto: VersionedMedium) => {
    setTurning(true);
    setRefused(null);
    try {
      await send(turn, onto);
    } catch (error) {
      setRefused(error);
      void queries.invalidateQueries({ queryKey: toolboxKeys.one(onto.data.id) });
    }
    setTurning(false);
  };
  return { turn: (turn: Turn) => void begin(turn, medium), isTurning, refused };
}

/** Each thing that is lacking, with the way to where it is written. */
function Refusal({ id, error }: { id: string; error: unknown }) {
  const t = useT();
  const { title, detail } = tell(error, t);
  const lacks = Object.entries(fieldErrors(error));
  return (
    <Note tone="bad" role="alert">
      <b>{title}</b>
      <p>{detail}</p>
      <ul>
        {lacks.map(([pointer, text]) => (
          <li key={pointer}>
            <Link to="/toolbox/$mediaId/edit" params={{ mediaId: id }} hash={pointer}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </Note>
  );
}
