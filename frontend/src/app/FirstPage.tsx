import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../api/session';
import { StartPage } from '../features/start/StartPage';
import { FailedPage } from './Fallbacks';
import { WelcomePage } from './WelcomePage';

export function FirstPage() {
  const me = useQuery(meQuery);
  if (me.error) return <FailedPage error={me.error} />;
  if (me.data === undefined) return null;
  return me.data ? <StartPage me={me.data} /> : <WelcomePage />;
}
