import { useNavigate } from '@tanstack/react-router';
import type { LocalText } from '../api/schema';
import { useFormat } from '../i18n/LanguageProvider';
import { useContentLanguage } from './contentLanguage';

/** In which language content is read; the choice stands in the address. */
export function LanguageChoice({ label, texts }: { label: string; texts: LocalText[] }) {
  const navigate = useNavigate();
  const { language: nameOf } = useFormat();
  const chosen = useContentLanguage();
  const written = new Set(['sv', ...texts.flatMap(Object.keys), chosen]);
  return (
    <label className="language-choice">
      <span>{label}</span>
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
