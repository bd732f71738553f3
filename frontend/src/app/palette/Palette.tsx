import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Me } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { SearchPalette } from '../../ui/SearchPalette';
import { useLate } from '../../ui/useLate';
import './palette.css';
import { useFound, type Found } from './useFound';

interface Props {
  me: Me;
  onClose: () => void;
}

/** Find a place, a centre, a page or something to do, from wherever one is. What is chosen is not kept. */
export function Palette({ me, onClose }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const [asked, setAsked] = useState('');
  const found = useFound(me, asked);
  const choose = (id: string) => {
    const hit = found.groups.flatMap(({ hits }) => hits).find((one) => one.id === id);
    onClose();
    if (hit) void navigate(hit.target);
  };
  return (
    <SearchPalette
      label={t('palette.title')}
      placeholder={t('palette.placeholder')}
      closeText={t('palette.close')}
      groups={found.groups}
      status={useStatus(found)}
      empty={useEmpty(asked, found.isAsking)}
      note={found.hasFailed && <Failed onRetry={found.retry} />}
      onAsk={setAsked}
      onChoose={choose}
      {...{ asked, onClose }}
    />
  );
}

function useStatus({ groups, isAsking }: Found): string {
  const t = useT();
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  return isAsking ? '' : t('palette.count', { count });
}

/** What stands where there is nothing to choose. */
function useEmpty(asked: string, isAsking: boolean): string {
  const t = useT();
  const isSlow = useLate(isAsking, 2000);
  if (isAsking) return t(isSlow ? 'palette.slow' : 'palette.asking');
  return t('palette.nothing', { asked: asked.trim() });
}

function Failed({ onRetry }: { onRetry: () => void }) {
  const t = useT();
  return (
    <p role="alert">
      {t('palette.failed')}{' '}
      <Button size="small" onPress={onRetry}>
        {t('state.retry')}
      </Button>
    </p>
  );
}
