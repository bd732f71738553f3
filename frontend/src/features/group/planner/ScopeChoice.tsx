import { useT } from '../../../i18n/LanguageProvider';
import { RadioList } from '../../../ui/RadioList';
import type { Scope } from './moves';

const scopes: Scope[] = ['one', 'following'];

/** Whether a move takes along those that come after. */
export function ScopeChoice({ scope, onScope }: { scope: Scope; onScope: (scope: Scope) => void }) {
  const t = useT();
  return (
    <RadioList
      across
      label={t('group.scope')}
      value={scope}
      choices={scopes.map((value) => ({ value, text: t(`group.scope.${value}`) }))}
      onChange={onScope}
    />
  );
}
