import { DialogForm } from '../../../edit/DialogForm';
import { useT } from '../../../i18n/LanguageProvider';
import { RadioList, type RadioChoice } from '../../../ui/RadioList';
import { textProps } from '../../../ui/useForm';
import { GroupField } from '../form/GroupField';
import { ReasonField } from './ReasonField';
import { changeGroup, decline, offerAhead, tellOfSupport, withdraw } from './steps';
import { useAsked, type Asked } from './useAsked';

interface ChoiceProps extends Asked {
  question: Parameters<typeof useAsked>[1];
  words: { title: string; lead: string; label: string; save: string };
  choices: RadioChoice<string>[];
}

function ChoiceDialog({ question, words, choices, ...asked }: ChoiceProps) {
  const answering = useAsked(asked, question);
  const { form } = answering;
  const { title, lead, label, save } = words;
  return (
    <DialogForm {...{ title, lead, save, ...answering }} onClose={asked.onClose}>
      <RadioList
        {...{ label, choices }}
        pointer={question.pointer}
        value={form.values.answer}
        error={form.faultAt(question.pointer)}
        onChange={(answer) => form.set('answer', answer, question.pointer)}
      />
    </DialogForm>
  );
}

/** R14: whether individual support was offered, with the no itself or when it has been said. */
export function SupportDialog({ isAfterwards = false, ...asked }: Asked & { isAfterwards?: boolean }) {
  const t = useT();
  const kind = isAfterwards ? 'support' : 'decline';
  const stepOf = isAfterwards ? tellOfSupport : decline;
  return (
    <ChoiceDialog
      {...asked}
      question={{
        pointer: '/supportOffered',
        missing: t('family.fault.support'),
        stepOf: (answer) => stepOf(answer === 'yes'),
        ...(isAfterwards && { done: t('form.saved') }),
      }}
      words={{
        title: t(`family.${kind}.title`, { name: asked.name }),
        lead: t(`family.${kind}.lead`),
        label: t('family.support.question'),
        save: t(`family.${kind}.save`),
      }}
      choices={(['yes', 'no'] as const).map((value) => ({ value, text: t(`family.support.${value}`) }))}
    />
  );
}

/** A family leaves a group or its queue: by its own wish, or the centre's. */
export function WithdrawDialog(asked: Asked) {
  const t = useT();
  return (
    <ChoiceDialog
      {...asked}
      question={{
        pointer: '/reason',
        missing: t('family.fault.wish'),
        stepOf: (answer) => withdraw(answer === 'BY_CENTRE' ? 'BY_CENTRE' : 'BY_FAMILY'),
      }}
      words={{
        title: t('family.withdraw.title', { name: asked.name }),
        lead: t('family.withdraw.lead', { group: asked.enrolment.group.name }),
        label: t('family.withdraw.whose'),
        save: t('family.withdraw.save'),
      }}
      choices={(['BY_FAMILY', 'BY_CENTRE'] as const).map((value) => ({ value, text: t(`family.wish.${value}`) }))}
    />
  );
}

/** R12: a family is offered a free place before those in front of it, for a reason that is kept. */
export function OfferDialog(asked: Asked) {
  const t = useT();
  const question = { pointer: '/reason', missing: t('family.fault.reason'), stepOf: offerAhead };
  const answering = useAsked(asked, question);
  return (
    <DialogForm
      title={t('family.offer.title', { name: asked.name })}
      lead={t('family.offer.lead', { place: asked.enrolment.queuePlace ?? 0 })}
      save={t('family.offer.save')}
      {...answering}
      onClose={asked.onClose}
    >
      <ReasonField {...textProps(answering.form, 'answer', '/reason')} />
    </DialogForm>
  );
}

/** R15: a family leaves its group for another; what it was in stays. */
export function ChangeDialog(asked: Asked) {
  const t = useT();
  const answering = useAsked(asked, {
    pointer: '/group',
    missing: t('family.fault.group'),
    stepOf: (group, keyOf) => changeGroup(group, keyOf({ group })),
  });
  return (
    <DialogForm
      title={t('family.change.title', { name: asked.name })}
      lead={t('family.change.lead', { group: asked.enrolment.group.name })}
      save={t('family.change.save')}
      {...answering}
      onClose={asked.onClose}
    >
      <GroupField
        label={t('family.change.to')}
        empty={t('family.choose')}
        except={asked.enrolment.group.id}
        {...textProps(answering.form, 'answer', '/group')}
      />
    </DialogForm>
  );
}
