import { useState } from 'react';
import type { EnrolmentSummary } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Menu } from '../../../ui/Menu';
import { actionsFor, type Action, type Rights } from './actions';
import { ChangeDialog, OfferDialog, SupportDialog, WithdrawDialog } from './dialogs';
import { accept } from './steps';
import type { Asked } from './useAsked';
import { useTake } from './useTake';

interface Props {
  enrolment: EnrolmentSummary;
  /** What the family is called. */
  name: string;
  rights: Rights;
}

type Open = Exclude<Action, 'accept'> | 'support' | null;

/** What one may do with a family's place, behind one button. */
export function Actions({ enrolment, name, rights }: Props) {
  const [open, setOpen] = useState<Open>(null);
  const { take } = useTake(enrolment, name);
  const choose = (action: Action) => (action === 'accept' ? take(accept) : setOpen(action));
  const isUntold = enrolment.status === 'DECLINED' && enrolment.supportOffered === null && rights.isOurs;
  return (
    <>
      {isUntold && <SupportButton name={name} onPress={() => setOpen('support')} />}
      <ActionMenu {...{ enrolment, name, rights }} onChoose={choose} />
      {open && <OpenDialog {...{ open, enrolment, name }} onClose={() => setOpen(null)} />}
    </>
  );
}

function SupportButton({ name, onPress }: { name: string; onPress: () => void }) {
  const t = useT();
  return (
    <Button size="small" onPress={onPress}>
      {t('family.support.question')}
      <span className="sr"> {name}</span>
    </Button>
  );
}

function ActionMenu({ enrolment, name, rights, onChoose }: Props & { onChoose: (action: Action) => void }) {
  const t = useT();
  const actions = actionsFor(enrolment.status, rights);
  if (actions.length === 0) return null;
  return (
    <Menu
      label={t('family.actions', { name })}
      className={buttonClass('plain', 'small')}
      button={
        <>
          {t('family.actions.short')}
          <span className="sr"> {name}</span>
          <Icon name="down" />
        </>
      }
      choices={actions.map((action) => ({ id: action, text: t(`family.action.${action}`) }))}
      onChoose={(id) => onChoose(id as Action)}
    />
  );
}

function OpenDialog({ open, ...asked }: Asked & { open: Exclude<Open, null> }) {
  switch (open) {
    case 'offer':
      return <OfferDialog {...asked} />;
    case 'change':
      return <ChangeDialog {...asked} />;
    case 'decline':
      return <SupportDialog {...asked} />;
    case 'support':
      return <SupportDialog {...asked} isAfterwards />;
    case 'withdraw':
      return <WithdrawDialog {...asked} />;
  }
}
