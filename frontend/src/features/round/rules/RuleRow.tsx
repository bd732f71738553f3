import { useState } from 'react';
import type { SurveyRule } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Mark } from '../../../ui/Mark';
import { ruleSentence } from './rule';
import { useRuleActs, type RuleActs } from './useRuleActs';

/** A rule as a sentence, whether it goes on, and the way to let it rest. */
export function RuleRow({ rule }: { rule: SurveyRule }) {
  const t = useT();
  const text = useText();
  return (
    <li>
      <div>
        <b>{t('rules.of', { survey: text(rule.surveyName), place: rule.at.name })}</b>
        <p>{ruleSentence(rule, t)}</p>
      </div>
      <Mark tone={rule.active ? 'go' : 'line'}>{t(rule.active ? 'rules.active' : 'rules.paused')}</Mark>
      {rule.permittedActions.includes('EDIT_ROUNDS') && <Acts rule={rule} />}
    </li>
  );
}

function Acts({ rule }: { rule: SurveyRule }) {
  const t = useT();
  const text = useText();
  const [isLeaving, setLeaving] = useState(false);
  const acts = useRuleActs(rule);
  const which = <span className="sr"> {t('rules.of', { survey: text(rule.surveyName), place: rule.at.name })}</span>;
  return (
    <div className="acts">
      <Button size="small" pending={acts.isBusy} onPress={() => acts.pause(rule.active)}>
        {t(rule.active ? 'rules.pause' : 'rules.resume')}
        {which}
      </Button>
      <Button size="small" look="ghost" icon="remove" onPress={() => setLeaving(true)}>
        {t('rules.delete')}
        {which}
      </Button>
      {isLeaving && <DeleteDialog acts={acts} onClose={() => setLeaving(false)} />}
    </div>
  );
}

function DeleteDialog({ acts, onClose }: { acts: RuleActs; onClose: () => void }) {
  const t = useT();
  return (
    <Dialog title={t('rules.delete.title')} lead={t('rules.delete.lead')} onClose={onClose}>
      <div className="acts">
        <Button look="primary" pending={acts.isBusy} onPress={acts.remove}>
          {t('rules.delete')}
        </Button>
        <Button look="ghost" onPress={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
