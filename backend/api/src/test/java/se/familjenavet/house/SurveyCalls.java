package se.familjenavet.house;

import static java.util.Map.entry;
import static se.familjenavet.testing.Cast.JONNA;
import static se.familjenavet.testing.Cast.REGINA;

import java.util.Map;
import se.familjenavet.testing.Surveys;

/** A valid call of every operation on surveys. */
final class SurveyCalls {
    static final Map<String, Call> ALL = Map.ofEntries(
            entry(
                    "listSurveys",
                    Call.contentList(
                            REGINA,
                            Content.SURVEY,
                            "",
                            "?total=true",
                            "?limit=1&total=true",
                            "?fields=id,name",
                            "?audience=PARENTS&total=true",
                            "?kind=ANONYMOUS&total=true")),
            entry(
                    "createSurvey",
                    Call.contentCreation(REGINA, Surveys.taking("{region}", Surveys.document("after-session")), 201)),
            entry("getSurvey", Call.content(REGINA, Content.SURVEY, null, 200)),
            entry("renameSurvey", Call.content(REGINA, Content.SURVEY, "{\"name\":{\"sv\":\"Efter gruppen\"}}", 200)),
            entry("createSurveyVersion", Call.content(REGINA, Content.SURVEY_IN_USE, null, 201)),
            entry(
                    "listSurveyVersions",
                    Call.contentList(
                            REGINA,
                            Content.SURVEY_DRAFT,
                            "",
                            "?total=true",
                            "?limit=1&total=true",
                            "?fields=id,number",
                            "?status=DRAFT&total=true",
                            "?since=0&limit=1",
                            "?survey=019aa4f0-ffff-7fff-bfff-0123456789ab")),
            entry(
                    "exportSurveyVersions",
                    Call.contentFile(REGINA, Content.SURVEY_DRAFT, "", "?format=NDJSON", "?status=PUBLISHED&bom=true")),
            entry("getSurveyVersion", Call.content(REGINA, Content.SURVEY_DRAFT, null, 200)),
            entry("replaceSurveyContent", Call.content(REGINA, Content.SURVEY_DRAFT, Surveys.CONTENT, 200)),
            entry("discardSurveyDraft", Call.content(REGINA, Content.SURVEY_DRAFT, null, 204)),
            entry("getSurveyDocument", Call.content(REGINA, Content.SURVEY_DRAFT, null, 200)),
            entry("publishSurveyVersion", Call.content(REGINA, Content.SURVEY_DRAFT, null, 200)),
            entry("retireSurveyVersion", Call.content(REGINA, Content.SURVEY_VERSION, null, 200)),
            entry("listSurveyModels", Call.common(JONNA, "/survey-models")),
            entry("listSurveyItems", Call.common(JONNA, "/survey-items")));

    private SurveyCalls() {}
}
