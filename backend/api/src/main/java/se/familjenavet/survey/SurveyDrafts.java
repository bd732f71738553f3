package se.familjenavet.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.familjenavet.access.Places;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Where surveys are begun, and their next versions written. */
@ApplicationScoped
public class SurveyDrafts {

    @Inject
    Surveys surveys;

    @Inject
    SurveyVersions versions;

    @Inject
    SurveyItems items;

    @Inject
    SurveyModels models;

    /** A new survey with its first draft; from a document also the next draft of one that the region has by its key. */
    Survey begin(Places places, NewSurvey wanted) {
        if (!places.wholeRegions().contains(wanted.region())) {
            throw refusal("/region", "unknown-region");
        }
        boolean isAnew = wanted.model() != null || wanted.survey() != null;
        if (isAnew == (wanted.document() != null)) {
            throw refusal("/document", "one-way-to-begin");
        }
        return isAnew ? anew(wanted) : take(places, wanted.region(), wanted.document());
    }

    /** The next version of a survey, as a copy of the latest. */
    SurveyVersion next(Survey survey) {
        SurveyVersion latest = versions.latest(survey).orElseThrow();
        return draft(survey, latest.number() + 1, latest.content());
    }

    void rewrite(SurveyVersion version, SurveyContent content) {
        version.requireDraft();
        Soundness.check(content, items.questions(), "");
        version.rewrite(content);
    }

    /** Takes a draft away; a survey that has no other version goes with it. */
    void discard(SurveyVersion version) {
        version.requireDraft();
        Survey survey = version.survey();
        versions.delete(version);
        versions.flush();
        if (versions.latest(survey).isEmpty()) {
            surveys.delete(survey);
        }
    }

    private Survey anew(NewSurvey wanted) {
        SurveyDocument model = wanted.model() == null
                ? null
                : models.byKey(wanted.model()).orElseThrow(() -> refusal("/model", "unknown-model"));
        SurveyHead head = wanted.survey() == null ? model.survey() : wanted.survey();
        Survey survey = new Survey(wanted.region(), head);
        surveys.persist(survey);
        surveys.flush();
        draft(survey, 1, model == null ? models.blank(head.name()) : model.content());
        return survey;
    }

    private Survey take(Places places, String region, SurveyDocument document) {
        Soundness.check(document.content(), items.questions(), "/document/content");
        SurveyHead head = document.survey();
        Survey survey = surveys.byKey(places, region, head.key()).orElseGet(() -> new Survey(region, head));
        if (survey.head().audience() != head.audience()) {
            throw refusal("/document/survey/audience", "audience-stays");
        }
        survey.rename(head.name());
        surveys.persist(survey);
        int number = versions.latest(survey).map(SurveyVersion::number).orElse(0);
        draft(survey, number + 1, document.content());
        return survey;
    }

    private SurveyVersion draft(Survey survey, int number, SurveyContent content) {
        if (versions.in(SurveyVersionStatus.DRAFT, survey).isPresent()) {
            throw new ProblemException(ProblemType.SURVEY_DRAFT_EXISTS);
        }
        SurveyVersion draft = new SurveyVersion(survey, number, content);
        versions.persist(draft);
        versions.flush();
        return draft;
    }

    private static ProblemException refusal(String pointer, String code) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, new Fault(pointer, code));
    }
}
