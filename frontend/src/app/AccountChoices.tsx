import { LanguageSwitch } from '../ui/LanguageSwitch';
import { ThemeSwitch } from '../ui/ThemeSwitch';

/** The choices of this device. */
export function AccountChoices() {
  return (
    <>
      <LanguageSwitch />
      <ThemeSwitch />
    </>
  );
}
