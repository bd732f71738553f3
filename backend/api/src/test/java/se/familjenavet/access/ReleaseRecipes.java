package se.familjenavet.access;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import se.familjenavet.release.ReleaseParameters;
import se.familjenavet.release.ResponseParameters;
import se.familjenavet.release.ResultParameters;
import se.familjenavet.release.TestRounds;
import se.familjenavet.release.TextParameters;

/** How to ask for what has been released of a round at Huskvarna. */
final class ReleaseRecipes {
    private static final String RELEASE = "ReleaseView[";
    private static final String RESULT = "ResultView[";
    private static final String RESPONSE = "ResponseView[";
    private static final String QUOTE = "QuoteView[";

    static final Map<String, Recipe> ALL = Map.ofEntries(
            entry(
                    "Releases.byId",
                    results(RELEASE, () -> UUID.fromString(TestRounds.get().releasedAtHuskvarna()))),
            entry("Releases.page", results(RELEASE, ReleaseRecipes::releases)),
            entry("Releases.told", results(RELEASE, () -> told(releases()))),
            entry("Results.page", results(RESULT, ReleaseRecipes::oneRelease)),
            entry("Results.told", results(RESULT, () -> told(new ResultParameters()))),
            entry("Results.all", results(RESULT, () -> made(new ResultParameters()))),
            entry("Responses.page", responses(() -> paged(new ResponseParameters()))),
            entry("Responses.told", responses(() -> told(new ResponseParameters()))),
            entry("Responses.all", responses(() -> made(new ResponseParameters()))),
            entry("Quotes.page", results(QUOTE, () -> {
                TestRounds.get().quotedAtHuskvarna();
                return new Object[] {new ResponseParameters(), Recipe.wholePage()};
            })),
            entry(
                    "Quotes.told",
                    results(QUOTE, () -> told(TestRounds.get().quotedAtHuskvarna(), new ResponseParameters()))),
            entry(
                    "SurveyTexts.byId",
                    of(
                            Permission.MODERATE_TEXTS,
                            "SurveyText",
                            () -> UUID.fromString(TestRounds.get().writtenAtHuskvarna()))),
            entry("SurveyTexts.page", of(Permission.MODERATE_TEXTS, "TextView[", () -> {
                TestRounds.get().writtenAtHuskvarna();
                TextParameters all = new TextParameters();
                all.limit = 100;
                all.total = true;
                return all;
            })));

    private ReleaseRecipes() {}

    private static Recipe results(String sign, Supplier<Object> arguments) {
        return of(Permission.READ_RESULTS, sign, arguments);
    }

    private static Recipe responses(Supplier<Object> arguments) {
        return of(Permission.READ_RESPONSES, RESPONSE, arguments);
    }

    private static Recipe of(Permission permission, String sign, Supplier<Object> arguments) {
        return new Recipe(permission, (method, openings) -> List.of(arguments.get()), sign);
    }

    private static ReleaseParameters releases() {
        TestRounds.get().releasedAtHuskvarna();
        ReleaseParameters all = new ReleaseParameters();
        all.limit = 100;
        all.total = true;
        return all;
    }

    private static <T> T made(T asked) {
        TestRounds.get().releasedAtHuskvarna();
        return asked;
    }

    /** So few that they are on one page. */
    private static Object oneRelease() {
        ResultParameters asked = new ResultParameters();
        asked.release = UUID.fromString(TestRounds.get().releasedAtHuskvarna());
        asked.question = "more-secure";
        return new Object[] {asked, Recipe.wholePage()};
    }

    private static Object paged(Object asked) {
        return new Object[] {made(asked), Recipe.wholePage()};
    }

    private static Object told(Object asked) {
        return told(TestRounds.get().releasedAtHuskvarna(), asked);
    }

    private static Object told(String release, Object asked) {
        return new Object[] {asked, Recipe.told("SURVEY_RELEASED", release)};
    }
}
