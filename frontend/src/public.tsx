/** @jsxImportSource preact */
import { render } from 'preact';
import { PublicApp } from './features/public/PublicApp';
import { chosenLanguage, speak } from './i18n/language';
import { applyTheme } from './lib/theme';
import '@fontsource-variable/familjen-grotesk/index.css';
import '@fontsource-variable/figtree/index.css';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/controls.css';
import './ui/styles/forms.css';
import './ui/styles/feedback.css';
import './features/public/public.css';

applyTheme();
speak(chosenLanguage());
render(<PublicApp />, document.getElementById('root')!);
