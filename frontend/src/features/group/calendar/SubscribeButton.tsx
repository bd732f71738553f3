import { useState } from 'react';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { SubscribeDialog, type SharedCalendar } from './SubscribeDialog';

interface Props {
  calendar: SharedCalendar;
  denied?: string | undefined;
  size?: 'small' | 'normal';
}

/** Gives whoever presses it an address for their own calendar program. */
export function SubscribeButton({ calendar, denied, size = 'normal' }: Props) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size={size} icon="calendar" denied={denied} onPress={() => setOpen(true)}>
        {t('calendars.add')}
      </Button>
      {isOpen && <SubscribeDialog calendar={calendar} onClose={() => setOpen(false)} />}
    </>
  );
}
