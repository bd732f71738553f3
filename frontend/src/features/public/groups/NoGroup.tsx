/** @jsxImportSource preact */
import type { Go, Search } from '../address';
import { askCentres } from '../ask';
import { Link, Written } from '../Parts';
import { Contact } from '../Reach';
import { useAnswer } from '../useAnswer';
import type { Speaking } from '../words';

interface Props {
  speaking: Speaking;
  search: Search;
  onSearch: (search: Search) => void;
  go: Go;
}

/** Nothing fits: where else to look, and whom to ask. */
export function NoGroup({ speaking, search, onSearch, go }: Props) {
  const { municipality = '', language, daytime } = search;
  const wider = [
    municipality.length > 2 && (['public.widenPlace', { ...search, municipality: municipality.slice(0, 2) }] as const),
    (language || daytime) && (['public.widenTime', { ...search, language: '', daytime: '' }] as const),
    !municipality && !language && !daytime && search.born && (['public.showAll', {}] as const),
  ].filter((way) => typeof way === 'object');
  return (
    <>
      <p class="measure">{speaking.t('public.noGroup')}</p>
      <div class="acts">
        {wider.map(([words, to], index) => (
          <button key={words} type="button" class={`btn${index === 0 ? ' primary' : ''}`} onClick={() => onSearch(to)}>
            {speaking.t(words)}
          </button>
        ))}
      </div>
      {municipality.length > 2 && <WhomToAsk {...{ municipality, speaking, go }} />}
    </>
  );
}

function WhomToAsk({ municipality, speaking, go }: Pick<Props, 'speaking' | 'go'> & { municipality: string }) {
  const search = { municipality };
  const centres = useAnswer(municipality, () => askCentres(search)).data?.items ?? [];
  if (centres.length === 0) return null;
  return (
    <section class="here" aria-labelledby="ask">
      <h2 id="ask">{speaking.t('public.askCentre')}</h2>
      <ul class="found">
        {centres.map((centre) => (
          <li key={centre.id}>
            <h3>
              <Link to={{ page: 'centre', id: centre.id, search }} go={go}>
                <Written>{centre.name}</Written>
              </Link>
            </h3>
            <ul class="reach">
              <Contact centre={centre} />
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
