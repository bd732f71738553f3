/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import { createOnceKey } from '../../../api/onceKey';
import type { OwnPlace } from '../../../api/schema';
import { send } from '../send';
import { nobody, personBody, personFaults, type Person } from '../signup/form';
import { FormFrame } from '../signup/FormFrame';
import { Information } from '../signup/Information';
import { Email, Gender, Letters, Names, Role } from '../signup/PersonFields';
import { useFilling } from '../signup/useFilling';
import { deadBy } from './link';
import type { ShownProps } from './LinkPage';

/** The other parent writes who they are. */
export function JoinForm(props: ShownProps) {
  const { own, speaking } = props;
  const form = useJoining(props);
  const field = { form, speaking };
  const { group } = own.place;
  return (
    <FormFrame {...field} class="form" button="place.join.do">
      <Names {...field} />
      <Email {...field} />
      <Letters {...field} />
      <Role {...field} />
      <Gender {...field} />
      {group && <Information centre={group.centre} phone={group.phone} speaking={speaking} />}
    </FormFrame>
  );
}

/** A link is used once: the same sent again gets the same answer, and where another was first, the page shows how it stands. */
function useJoining({ own, secret, speaking }: ShownProps) {
  const [initial] = useState<Person>(() => ({ ...nobody }));
  const keyOf = useRef(createOnceKey());
  return useFilling<Person>({
    initial,
    check: personFaults,
    send: async (values) => {
      const body = personBody(values, speaking.language);
      await send<OwnPlace>(`/public/links/${encodeURIComponent(secret)}/parents`, body, keyOf.current(body)).then(
        own.joined,
        (error: unknown) => {
          if (deadBy(error)) return own.load();
          throw error;
        },
      );
    },
  });
}
