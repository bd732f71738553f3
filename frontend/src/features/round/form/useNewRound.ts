import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { createOnceKey } from '../../../api/onceKey';
import { fieldErrors } from '../../../api/problems';
import { useWorkPlace } from '../../../api/workPlace';
import { useText } from '../../../content/contentLanguage';
import { useRefusal } from '../../../edit/useRefusal';
import { useT } from '../../../i18n/LanguageProvider';
import { useForm, type Form } from '../../../ui/useForm';
import { useToast } from '../../../ui/Toast';
import { askableSurveysQuery, createRound, groupsToAskQuery } from '../queries';
import { useCentrePlaces } from '../useCentrePlaces';
import { usePlaceChoices } from '../usePlaceChoices';
import { useRemember } from '../useRemember';
import { bodyOf, emptyRound, faultsOf, type RoundValues } from './newRound';

/** What there is to choose from for what has been filled in so far, and what it is called. */
function useChosen(values: RoundValues) {
  const text = useText();
  const place = useWorkPlace();
  const centres = useCentrePlaces();
  const places = usePlaceChoices();
  const { data: surveys = [] } = useQuery(askableSurveysQuery);
  const centre = place?.centreId ?? centres.find(({ path }) => path === values.place)?.id;
  const { data: groups } = useQuery(groupsToAskQuery(centre));
  const survey = surveys.find(({ id }) => id === values.survey);
  const group = groups?.find(({ id }) => id === values.group);
  const isOfGroup = survey?.audience === 'PARENTS' && values.whom === 'group';
  const of = isOfGroup ? group?.name : places.find(({ value }) => value === values.place)?.text;
  const suggestedName = [survey && text(survey.name), of].filter(Boolean).join(', ').slice(0, 120);
  return { surveys, survey, places, centre, groups, group, suggestedName };
}

export type Chosen = ReturnType<typeof useChosen>;

export interface NewRound {
  form: Form<RoundValues>;
  chosen: Chosen;
  refusal: string | null;
  isDirty: () => boolean;
  submit: () => void;
}

/** The form of a new round; what the address names has been chosen already. */
export function useNewRound(place: string, said: Partial<RoundValues>): NewRound {
  const t = useT();
  const save = useSave();
  const refusal = useRefusal();
  const surveys = useQuery(askableSurveysQuery).data ?? [];
  const form = useForm<RoundValues>({
    initial: emptyRound(place, said),
    validate: (values) => faultsOf(values, surveys.find(({ id }) => id === values.survey)?.audience, t),
    refusal: fieldErrors,
    onError: refusal.onError,
  });
  const chosen = useChosen(form.values);
  return {
    form,
    chosen,
    refusal: refusal.text,
    isDirty: () => form.isDirty && !save.isDone(),
    submit: () => {
      refusal.clear();
      void form.submit((values) => save.send(values, chosen));
    },
  };
}

/** Makes the round, once however often it is sent, and goes to its page. */
function useSave() {
  const t = useT();
  const show = useToast();
  const navigate = useNavigate();
  const remember = useRemember();
  const [keyOf] = useState(createOnceKey);
  const isDone = useRef(false);
  const send = async (values: RoundValues, { survey, suggestedName }: Chosen) => {
    if (!survey) return;
    const body = bodyOf(values, survey.audience, suggestedName);
    const made = await createRound(body, keyOf(body));
    isDone.current = true;
    remember(made);
    show({ text: t(made.data.status === 'OPEN' ? 'round.made.open' : 'round.made.planned') });
    await navigate({ to: '/surveys/rounds/$roundId', params: { roundId: made.data.id } });
  };
  return { send, isDone: () => isDone.current };
}
