import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../../api/problems';
import type { SurveyRule } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { usePageTitle } from '../../../ui/usePageTitle';
import { NotYours } from '../NotYours';
import { rulesQuery } from '../queries';
import '../round.css';
import { RoundsCrumb } from '../RoundsCrumb';
import { NewRuleDialog } from './NewRuleDialog';
import { RuleRow } from './RuleRow';

/** The rules by which rounds come again by themselves. */
export function RulesPage() {
  const t = useT();
  usePageTitle(t('rules.title'));
  const permitted = useWorkPlace()?.permittedActions ?? [];
  const [isAdding, setAdding] = useState(false);
  if (!permitted.includes('READ_ROUNDS')) return <NotYours sentence={t('rounds.denied')} />;
  const add = permitted.includes('EDIT_ROUNDS') ? () => setAdding(true) : undefined;
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <RoundsCrumb />
          <h1>{t('rules.title')}</h1>
          <p className="lead">{t('rules.lead')}</p>
        </div>
        {add && (
          <Button look="primary" icon="plus" onPress={add}>
            {t('rules.new')}
          </Button>
        )}
      </div>
      <Rules onAdd={add} />
      {isAdding && <NewRuleDialog onClose={() => setAdding(false)} />}
    </div>
  );
}

function Rules({ onAdd }: { onAdd: (() => void) | undefined }) {
  const t = useT();
  const rules = useQuery(rulesQuery);
  const here = useWorkPlace();
  if (rules.error) {
    const { detail, reference } = tell(rules.error, t);
    return <ErrorState title={t('rules.failed')} {...{ detail, reference }} onRetry={() => void rules.refetch()} />;
  }
  if (!rules.data) return null;
  const shown = rules.data.filter(({ at }) => isOf(at.path, here?.path ?? ''));
  if (shown.length === 0) {
    return (
      <EmptyState title={t('rules.empty.title')} sentence={t(onAdd ? 'rules.empty.sentence' : 'rules.empty.later')}>
        {onAdd && <Button onPress={onAdd}>{t('rules.new')}</Button>}
      </EmptyState>
    );
  }
  return <List rules={shown} />;
}

/** A rule of the place one works in, of one below, or of one above, which makes rounds there too. */
function isOf(rule: string, here: string): boolean {
  return rule === here || rule.startsWith(`${here}/`) || here.startsWith(`${rule}/`);
}

function List({ rules }: { rules: SurveyRule[] }) {
  const t = useT();
  return (
    <ul className="round-rules" aria-label={t('rules.title')}>
      {rules.map((rule) => (
        <RuleRow key={rule.id} rule={rule} />
      ))}
    </ul>
  );
}
