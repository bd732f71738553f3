import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { createOnceKey } from '../../api/onceKey';
import { tell } from '../../api/problems';
import type { SurveyModel, SurveySummary } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { swedish } from '../../lib/localText';
import { Button, buttonClass } from '../../ui/Button';
import { useToast } from '../../ui/Toast';
import { NewSurveyDialog } from './NewSurveyDialog';
import { modelsQuery } from './queries';
import { useBegin } from './useBegin';

interface Props {
  region: string;
  surveys: SurveySummary[];
}

/** The ready-made surveys, each to begin from. */
export function Models({ region, surveys }: Props) {
  const t = useT();
  const { data: models = [] } = useQuery(modelsQuery);
  return (
    <section className="section" aria-labelledby="models">
      <h2 id="models">{t('survey.models')}</h2>
      <p className="section-lead">{t('survey.models.lead')}</p>
      <ul className="survey-list">
        {models.map((model) => (
          <Model
            key={model.survey.key}
            {...{ model, region }}
            own={surveys.find(({ key }) => key === model.survey.key)}
          />
        ))}
      </ul>
    </section>
  );
}

interface ModelProps {
  model: SurveyModel;
  region: string;
  /** The region's survey that was begun from it. */
  own: SurveySummary | undefined;
}

function Model({ model, region, own }: ModelProps) {
  const t = useT();
  const { list, language: nameOf } = useFormat();
  const { name, audience } = model.survey;
  return (
    <li>
      <div>
        <h3 lang={swedish}>{name[swedish]}</h3>
        <p className="facts">
          <span>{t(`survey.audience.${audience}`)}</span>
          <span>{t('survey.questionCount', { count: model.questions.length })}</span>
          <span>{list(model.languages.map(nameOf))}</span>
        </p>
        <details className="survey-asks">
          <summary>{t('survey.asks')}</summary>
          <ol lang={swedish}>
            {model.questions.map((text) => (
              <li key={text[swedish]}>{text[swedish]}</li>
            ))}
          </ol>
        </details>
      </div>
      <div className="acts">{own ? <Again {...{ model, region, own }} /> : <Begin {...{ model, region }} />}</div>
    </li>
  );
}

function Begin({ model, region }: Omit<ModelProps, 'own'>) {
  const t = useT();
  const toast = useToast();
  const begin = useBegin();
  const [once] = useState(createOnceKey);
  const { key, name } = model.survey;
  const wanted = { region, model: key };
  const { mutate, isPending } = useMutation({
    mutationFn: () => begin(wanted, once(wanted)),
    onError: (error) => toast({ text: tell(error, t).detail }),
  });
  return (
    <Button icon="plus" pending={isPending} onPress={() => mutate()}>
      {t('survey.begin')}
      <span className="sr"> {name[swedish]}</span>
    </Button>
  );
}

/** A region has one survey by each key: another from the same model is called something else. */
function Again({ model, region, own }: ModelProps & { own: SurveySummary }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const name = model.survey.name[swedish] ?? '';
  return (
    <>
      <Link className={buttonClass('ghost')} to="/surveys/$surveyId" params={{ surveyId: own.id }}>
        {t('survey.haveIt')}
        <span className="sr"> {name}</span>
      </Link>
      <Button icon="plus" onPress={() => setOpen(true)}>
        {t('survey.beginAnother')}
        <span className="sr"> {name}</span>
      </Button>
      {isOpen && <NewSurveyDialog {...{ region, model }} onClose={() => setOpen(false)} />}
    </>
  );
}
