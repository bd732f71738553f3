package se.familjenavet.access;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import se.familjenavet.survey.SurveyVersionParameters;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Surveys;

/** How to ask for the surveys of county 18, and for one that is only a draft. */
final class SurveyRecipes {
    private static final String OREBRO = "18";
    private static final Set<String> WRITTEN = Set.of(OREBRO);
    private static final String A_SURVEY = "Survey";
    private static final AtomicInteger KEYS = new AtomicInteger();

    static final Map<String, Recipe> ALL = Map.ofEntries(
            entry("Surveys.byId", read(A_SURVEY, survey -> several(WRITTEN, UUID.fromString(survey)))),
            entry("Surveys.byKey", read(A_SURVEY, survey -> several(OREBRO, keyOf(survey)))),
            entry("Surveys.page", read("regionCode=18", survey -> several(WRITTEN, null, null, Recipe.wholePage()))),
            entry("SurveyVersions.byId", read("SurveyVersion", survey -> several(WRITTEN, draftOf(survey)))),
            entry(
                    "SurveyVersions.page",
                    read(
                            "regionCode=18",
                            survey -> several(WRITTEN, new SurveyVersionParameters(), Recipe.wholePage()))),
            entry(
                    "SurveyVersions.told",
                    read(
                            "regionCode=18",
                            survey -> several(
                                    WRITTEN,
                                    new SurveyVersionParameters(),
                                    Recipe.told("SURVEY_VERSION_PUBLISHED", publishedOf(survey))))),
            entry(
                    "SurveyVersions.questions",
                    read("regionCode=18", survey -> several(WRITTEN, new SurveyVersionParameters()))),
            entry(
                    "SurveyDrafts.begin",
                    new Recipe(
                            Permission.EDIT_SURVEYS,
                            (method, openings) -> List.of(Recipe.read(
                                    Surveys.taking(OREBRO, Surveys.document(newKey())),
                                    method.getGenericParameterTypes()[1])),
                            A_SURVEY)));

    private SurveyRecipes() {}

    private static Recipe read(String sign, Function<String, List<Object>> arguments) {
        return new Recipe(
                Permission.READ_SURVEYS,
                (method, openings) -> arguments.apply(Surveys.begun(Cast.ORVAR, OREBRO, newKey())),
                sign);
    }

    private static List<Object> several(Object... arguments) {
        return List.of((Object) arguments);
    }

    private static String publishedOf(String survey) {
        String draft = draftOf(survey).toString();
        Surveys.publish(Cast.ORVAR, draft).then().statusCode(200);
        return draft;
    }

    private static String keyOf(String survey) {
        return Surveys.survey(Cast.ORVAR, survey).path("key");
    }

    private static UUID draftOf(String survey) {
        return UUID.fromString(Surveys.survey(Cast.ORVAR, survey).path("draft"));
    }

    private static String newKey() {
        return "behind-the-wall-" + KEYS.incrementAndGet();
    }
}
