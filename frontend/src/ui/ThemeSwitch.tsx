import { useState } from 'react';
import { useT } from '../i18n/LanguageProvider';
import { applyTheme, currentTheme, themes, type Theme } from '../lib/theme';
import { RadioList } from './RadioList';

export function ThemeSwitch() {
  const t = useT();
  const [theme, setTheme] = useState(currentTheme);
  const choose = (chosen: Theme) => {
    applyTheme(chosen);
    setTheme(chosen);
  };
  return (
    <RadioList
      across
      label={t('theme.switch')}
      value={theme}
      choices={themes.map((value) => ({ value, text: t(`theme.${value}`) }))}
      onChange={choose}
    />
  );
}
