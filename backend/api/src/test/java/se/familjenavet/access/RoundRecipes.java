package se.familjenavet.access;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.familjenavet.round.RoundParameters;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Rounds;

/** How to ask for rounds and rules at Huskvarna, and for what they ask. */
final class RoundRecipes {
    private static final String SUMMARY = "RoundSummary[";
    private static final String NEW = """
            {"place":"06/0680/huskvarna","survey":"%s","name":"Efter gruppen","channel":"QR",
             "opensAt":"2099-01-01T08:00:00Z","closesAt":"2099-01-15T08:00:00Z"}""";
    private static final String NEW_RULE = """
            {"place":"06/0680/huskvarna","survey":"%s","recurs":"EACH_TERM","channel":"QR","daysAfter":1,"daysOpen":14}""";

    static final Map<String, Recipe> ALL = Map.of(
            "SurveyRounds.byId",
            new Recipe(
                    Permission.READ_ROUNDS,
                    (method, openings) -> List.of(UUID.fromString(Rounds.byCode(Cast.JONNA))),
                    "Babygruppen i höst"),
            "SurveyRounds.page",
            new Recipe(
                    Permission.READ_ROUNDS,
                    (method, openings) -> {
                        Rounds.byCode(Cast.JONNA);
                        return List.of((Object) new Object[] {everyRound(), Recipe.wholePage()});
                    },
                    SUMMARY),
            "SurveyRounds.told",
            new Recipe(
                    Permission.READ_ROUNDS,
                    (method, openings) -> {
                        String round = Rounds.byCode(Cast.JONNA);
                        return List.of((Object) new Object[] {everyRound(), Recipe.told("SURVEY_ROUND_OPENED", round)});
                    },
                    SUMMARY),
            "SurveyRounds.all",
            new Recipe(
                    Permission.READ_ROUNDS,
                    (method, openings) -> {
                        Rounds.byCode(Cast.JONNA);
                        return List.of(everyRound());
                    },
                    SUMMARY),
            "SurveyRules.byId",
            new Recipe(
                    Permission.READ_ROUNDS,
                    (method, openings) -> List.of(UUID.fromString(Rounds.rule(Cast.JONNA))),
                    "SurveyRule"),
            "SurveyRules.page",
            new Recipe(
                    Permission.READ_ROUNDS,
                    (method, openings) -> {
                        Rounds.rule(Cast.JONNA);
                        return List.of(Recipe.wholePage());
                    },
                    "RuleView["),
            "AskedSurveys.published",
            new Recipe(
                    Permission.EDIT_ROUNDS,
                    (method, openings) -> List.of(UUID.fromString(Rounds.survey("18", "OTHERS"))),
                    "AskedSurvey["),
            "RoundTurns.make",
            new Recipe(Permission.EDIT_ROUNDS, (method, openings) -> making(method, NEW), "Efter gruppen"),
            "RuleMaking.make",
            new Recipe(Permission.EDIT_ROUNDS, (method, openings) -> making(method, NEW_RULE), "SurveyRule"));

    private RoundRecipes() {}

    private static List<Object> making(Method method, String body) {
        return List.of(Recipe.read(body.formatted(Rounds.survey("OTHERS")), method.getGenericParameterTypes()[1]));
    }

    private static RoundParameters everyRound() {
        RoundParameters all = new RoundParameters();
        all.sort = "opens";
        return all;
    }
}
