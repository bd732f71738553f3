import { useState, type FormEvent } from 'react';
import type { SessionProposal } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useT } from '../../../i18n/LanguageProvider';
import { isDate } from '../../../lib/dates';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Dialog } from '../../../ui/Dialog';
import type { Scope } from './moves';
import { ScopeChoice } from './ScopeChoice';

interface Props {
  session: SessionProposal;
  scope: Scope;
  onMove: (day: string, scope: Scope) => void;
  onClose: () => void;
}

/** Another day for a session, typed or chosen, alone or with all that follow. */
export function MoveDialog({ session, scope: before, onMove, onClose }: Props) {
  const t = useT();
  const text = useText();
  const [day, setDay] = useState(session.day ?? `${session.month}-15`);
  const [scope, setScope] = useState(before);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isDate(day)) onMove(day, scope);
  };
  const title = t('group.move.title', { number: session.number, title: text(session.title) });
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <DateField
          pointer="/day"
          label={t('group.field.day')}
          value={day}
          error={isDate(day) ? undefined : t('group.fault.day')}
          onValue={setDay}
        />
        <ScopeChoice scope={scope} onScope={setScope} />
        <Acts onClose={onClose} />
      </form>
    </Dialog>
  );
}

function Acts({ onClose }: { onClose: () => void }) {
  const t = useT();
  return (
    <div className="acts">
      <Button look="primary" type="submit">
        {t('group.move')}
      </Button>
      <Button look="ghost" onPress={onClose}>
        {t('form.cancel')}
      </Button>
    </div>
  );
}
