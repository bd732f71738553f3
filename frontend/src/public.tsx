/** @jsxImportSource preact */
import { render } from 'preact';
import { PublicApp } from './features/public/PublicApp';
import { askedLanguage } from './features/public/address';
import { speakingIn } from './features/public/words';
import { familyLanguage, speakToFamily } from './i18n/familyLanguage';
import { applyTheme } from './lib/theme';
import '@fontsource-variable/familjen-grotesk/index.css';
import '@fontsource-variable/figtree/index.css';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/controls.css';
import './ui/styles/forms.css';
import './ui/styles/facts.css';
import './ui/styles/feedback.css';
import './features/public/public.css';
import './features/public/head.css';
import './features/public/groups/groups.css';
import './features/public/embed/embed.css';

/** In a frame the site around it chooses the language; else the link, the device or the phone does. */
const isEmbed = location.pathname.startsWith('/p/embed');
const language = isEmbed ? (askedLanguage() ?? 'sv') : familyLanguage(askedLanguage());

async function start() {
  const speaking = await speakingIn(language).catch(() => speakingIn('sv'));
  speakToFamily(speaking.language);
  render(<PublicApp first={speaking} />, document.getElementById('root')!);
}

applyTheme();
void start();
