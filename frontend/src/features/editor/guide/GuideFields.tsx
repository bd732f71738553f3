import { useQuery } from '@tanstack/react-query';
import { versionQuery } from '../queries';
import { AgeFields } from './AgeFields';
import { Asides } from './Asides';
import { Basics, Topics, useThemes } from './Basics';
import { Cards } from './Cards';
import { Leaders } from './Leaders';
import { Perspectives } from './Perspectives';
import { Steps } from './Steps';

/** All of a guide, from what it is called to what it shows. */
export function GuideFields({ version }: { version: string }) {
  const region = useQuery(versionQuery(version)).data?.data.regionCode;
  return (
    <div className="form editor-form">
      <Basics regionThemes={useThemes(region)} />
      <AgeFields />
      <Topics />
      <Leaders />
      <Perspectives />
      <Steps />
      <Cards />
      <Asides />
    </div>
  );
}
