import { useNavigate } from '@tanstack/react-router';
import type { LocalText } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { useContentLanguage } from './words';

/** In which language the programme is read; the choice stands in the address. */
export function LanguageChoice({ texts }: { texts: LocalText[] }) {
  const t = useT();
  const navigate = useNavigate();
  const { language: nameOf } = useFormat();
  const chosen = useContentLanguage();
  const written = new Set(['sv', ...texts.flatMap(Object.keys), chosen]);
  return (
    <label className="programme-choice">
      <span>{t('programme.language')}</span>
      <select
        className="in"
        value={chosen}
        onChange={({ target }) =>
          void navigate({ to: '.', search: (before) => ({ ...before, language: target.value }), replace: true })
        }
      >
        {[...written].map((code) => (
          <option key={code} value={code}>
            {nameOf(code)}
          </option>
        ))}
      </select>
    </label>
  );
}
