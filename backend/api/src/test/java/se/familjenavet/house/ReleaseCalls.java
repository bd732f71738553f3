package se.familjenavet.house;

import static java.util.Map.entry;
import static se.familjenavet.testing.Cast.COUNTY_SYSTEM;
import static se.familjenavet.testing.Cast.REGINA;

import java.util.Map;

/** A valid call of every operation on what has been released of surveys. */
final class ReleaseCalls {
    private static final String UNKNOWN = "019aa4f0-ffff-7fff-bfff-0123456789ab";

    static final Map<String, Call> ALL = Map.ofEntries(
            entry(
                    "listSurveyReleases",
                    Call.contentList(
                            REGINA,
                            Content.RELEASE,
                            "",
                            "?total=true",
                            "?since=0&limit=1",
                            "?fields=id,number",
                            "?kind=ROUND&total=true",
                            "?status=CURRENT&total=true",
                            "?period=2026-AUTUMN",
                            "?survey=" + UNKNOWN,
                            "?round=" + UNKNOWN)),
            entry("getSurveyRelease", Call.content(REGINA, Content.RELEASE, null, 200)),
            entry("correctSurveyRelease", Call.content(REGINA, Content.MODERATED_RELEASE, null, 201)),
            entry(
                    "listSurveyResults",
                    Call.contentList(
                            REGINA,
                            Content.RELEASE,
                            "",
                            "?total=true",
                            "?since=0&limit=1",
                            "?fields=release,answers",
                            "?question=more-secure&total=true",
                            "?gender=WOMAN&total=true",
                            "?place=06/0680/huskvarna&total=true",
                            "?period=2026-AUTUMN",
                            "?release=" + UNKNOWN,
                            "?survey=" + UNKNOWN,
                            "?round=" + UNKNOWN)),
            entry(
                    "exportSurveyResults",
                    Call.contentFile(REGINA, Content.RELEASE, "", "?format=NDJSON", "?gender=ALL&bom=true")),
            entry(
                    "listSurveyResponses",
                    Call.contentList(
                            COUNTY_SYSTEM,
                            Content.RELEASE,
                            "",
                            "?total=true",
                            "?since=0&limit=1",
                            "?fields=release,id",
                            "?place=06/0680/huskvarna&total=true",
                            "?release=" + UNKNOWN,
                            "?survey=" + UNKNOWN,
                            "?round=" + UNKNOWN)),
            entry(
                    "exportSurveyResponses",
                    Call.contentFile(COUNTY_SYSTEM, Content.RELEASE, "", "?format=NDJSON", "?bom=true")),
            entry(
                    "listSurveyQuotes",
                    Call.contentList(
                            REGINA,
                            Content.QUOTED_RELEASE,
                            "",
                            "?total=true",
                            "?since=0&limit=1",
                            "?fields=release,text",
                            "?place=06/0680/huskvarna&total=true",
                            "?release=" + UNKNOWN,
                            "?survey=" + UNKNOWN,
                            "?round=" + UNKNOWN)),
            entry(
                    "listSurveyTexts",
                    Call.contentList(
                            REGINA,
                            Content.SURVEY_TEXT,
                            "",
                            "?total=true",
                            "?limit=1",
                            "?fields=id,status",
                            "?status=PENDING&total=true",
                            "?question=best&total=true",
                            "?theme=lyhord-omsorg",
                            "?round=" + UNKNOWN)),
            entry("getSurveyText", Call.content(REGINA, Content.SURVEY_TEXT, null, 200)),
            entry(
                    "moderateSurveyText",
                    Call.content(
                            REGINA,
                            Content.SURVEY_TEXT,
                            "{\"status\":\"PUBLISHED\",\"masked\":\"[Namn] lyssnade\",\"themes\":[\"lyhord-omsorg\"]}",
                            200)));

    private ReleaseCalls() {}
}
