package se.familjenavet.house;

import static java.util.Map.entry;
import static se.familjenavet.testing.Cast.JONNA;

import java.util.Map;

/** A valid call of every operation on rounds of surveys, and of answering. */
final class RoundCalls {
    private static final String NEW = """
            {"place":"06/0680/huskvarna","survey":"{id}","name":"Efter gruppen","channel":"QR",
             "opensAt":"2099-01-01T08:00:00Z","closesAt":"2099-01-15T08:00:00Z"}""";
    private static final String NEW_RULE = """
            {"place":"06/0680/huskvarna","survey":"{id}","recurs":"EACH_TERM","channel":"QR","daysAfter":1,"daysOpen":14}""";
    private static final String ENTERED = """
            {"place":"{itsPlace}","key":"3f2b1c9e-52c4-4d5e-9f7a-6f0f4a1b2c3d","answers":{"came-often":1}}""";
    private static final String ANSWERED = """
            {"place":"{id}","secret":"{itsCode}","key":"3f2b1c9e-52c4-4d5e-9f7a-6f0f4a1b2c3d","answers":{"came-often":1}}""";

    static final Map<String, Call> ALL = Map.ofEntries(
            entry(
                    "listSurveyRounds",
                    Call.contentList(
                            JONNA,
                            Content.ROUND,
                            "",
                            "?total=true",
                            "?limit=1&total=true",
                            "?fields=id,name",
                            "?place=06/0680/huskvarna&total=true",
                            "?status=OPEN&total=true",
                            "?survey=019aa4f0-ffff-7fff-bfff-0123456789ab",
                            "?group=019aa4f0-ffff-7fff-bfff-0123456789ab",
                            "?from=2026-01-01T00:00:00Z&to=2099-01-01T00:00:00Z&total=true",
                            "?since=0&limit=1",
                            "?sort=opens")),
            entry(
                    "exportSurveyRounds",
                    Call.contentFile(JONNA, Content.ROUND, "", "?format=NDJSON", "?status=OPEN&bom=true")),
            entry("createSurveyRound", Call.content(JONNA, Content.SURVEY_TO_ASK, NEW, 201)),
            entry("getSurveyRound", Call.content(JONNA, Content.ROUND, null, 200)),
            entry("changeSurveyRound", Call.content(JONNA, Content.ROUND, "{\"name\":\"Våra grupper\"}", 200)),
            entry("openSurveyRound", Call.content(JONNA, Content.PLANNED_ROUND, null, 200)),
            entry("closeSurveyRound", Call.content(JONNA, Content.ROUND, null, 200)),
            entry("withdrawSurveyRound", Call.content(JONNA, Content.ROUND, "{\"reason\":\"MISTAKE\"}", 200)),
            entry("remindSurveyRound", Call.content(JONNA, Content.TICKET_ROUND, null, 200)),
            entry("getSurveyRoundCode", Call.content(JONNA, Content.ROUND, null, 200)),
            entry("getSurveyRoundQrCode", Call.content(JONNA, Content.ROUND, null, 200)),
            entry("getSurveyRoundPoster", Call.contentInQuery(JONNA, Content.ROUND, "?language=en")),
            entry("enterSurveyAnswers", Call.content(JONNA, Content.PAPER_ROUND, ENTERED, 204)),
            entry(
                    "listSurveyRules",
                    Call.contentList(JONNA, Content.RULE, "", "?total=true", "?limit=1", "?fields=id,recurs")),
            entry("createSurveyRule", Call.content(JONNA, Content.SURVEY_TO_ASK, NEW_RULE, 201)),
            entry("getSurveyRule", Call.content(JONNA, Content.RULE, null, 200)),
            entry("changeSurveyRule", Call.content(JONNA, Content.RULE, "{\"daysOpen\":21}", 200)),
            entry("deleteSurveyRule", Call.content(JONNA, Content.RULE, null, 204)),
            entry("getPublicSurvey", Call.content(null, Content.ASKED, null, 200)),
            entry("answerSurvey", Call.content(null, Content.ASKED, ANSWERED, 204)));

    private RoundCalls() {}
}
