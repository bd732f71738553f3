import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Dial } from '../../ui/figures/Dial';
import { Icon, iconNames } from '../../ui/Icon';
import { Mark, markTones } from '../../ui/Mark';
import { Note, noteTones } from '../../ui/Note';
import { StageLine, type Station } from '../../ui/StageLine';
import { Sample } from './Sample';

const stations: Station[] = [
  { id: 'a', text: 'Förbereder', when: 'tors 2 jan 2025', state: 'done' },
  { id: 'b', text: 'Prövar', when: 'ons 4 mars', state: 'now' },
  { id: 'c', text: 'Erbjuder', state: 'coming' },
];

export function StateSamples() {
  return (
    <>
      <Words />
      <Sample title="Linjen och visaren">
        <StageLine label="Införande" stations={stations} doneText="klart" />
        <Dial share={11 / 15} value="11 av 15" below="73 %, räknat på alla" target={{ share: 1, text: 'mål alla' }} />
        <Dial
          share={421 / 463}
          interval={[0.88, 0.932]}
          value="90,9 %"
          below="88,0–93,2 %"
          target={{ share: 0.9, text: 'mål 90 %' }}
        />
      </Sample>
      <EmptyAndBroken />
      <Icons />
    </>
  );
}

function Words() {
  return (
    <Sample title="Märken och ord">
      {markTones.map((tone) => (
        <Mark key={tone} tone={tone}>
          {tone}
        </Mark>
      ))}
      {noteTones.map((tone) => (
        <Note key={tone} tone={tone}>
          <b>{tone}.</b> En mening och högst en sak att göra.
        </Note>
      ))}
    </Sample>
  );
}

function EmptyAndBroken() {
  return (
    <Sample title="Tomt och fel">
      <EmptyState title="Ingen grupp ännu" sentence="Planera den första, så får du tio datum med en gång.">
        <Button look="primary">Planera en grupp</Button>
      </EmptyState>
      <ErrorState
        title="Grupperna gick inte att hämta"
        detail="Det är inte ditt fel, och inget är borta."
        reference="FN-4T7KQ2"
        onRetry={() => undefined}
      />
    </Sample>
  );
}

function Icons() {
  return (
    <Sample title="Ikoner">
      {iconNames.map((name) => (
        <span key={name} className="icon-sample">
          <Icon name={name} />
          {name}
        </span>
      ))}
    </Sample>
  );
}
