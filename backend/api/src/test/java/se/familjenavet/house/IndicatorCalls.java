package se.familjenavet.house;

import static java.util.Map.entry;
import static se.familjenavet.testing.Cast.JONNA;
import static se.familjenavet.testing.Cast.REGINA;

import java.util.Map;
import se.familjenavet.testing.OwnIndicators;

/** A valid call of every operation on indicators. */
final class IndicatorCalls {
    private static final String[] LIST = {
        "",
        "?total=true",
        "?limit=1",
        "?fields=indicator,share",
        "?indicator=attendance-taken,men-attending&total=true",
        "?place=06/0680&total=true",
        "?placeKind=CENTRE&total=true",
        "?sizeClass=LARGE&total=true",
        "?periodKind=MONTH&total=true",
        "?period=2001-01&total=true",
        "?from=2001-01-01&to=2014-12-31&total=true",
        "?gender=ALL&total=true",
        "?breakdown=NONE&total=true",
        "?latest=true"
    };

    private static final String[] HAPPENED = {
        "",
        "?total=true",
        "?limit=1",
        "?fields=id,text",
        "?indicator=men-attending,both-parents&total=true",
        "?place=06/0680/huskvarna&total=true"
    };
    private static final String SAID = """
            {"place":"%s","indicator":"men-attending","day":"2026-03-02","text":"Grupper på kvällstid började","newBaseline":true}""";

    static final Map<String, Call> ALL = Map.ofEntries(
            entry("listRegionIndicators", Call.contentCount(REGINA, Content.REGION_INDICATOR, "")),
            entry(
                    "createRegionIndicator",
                    Call.contentCreation(REGINA, OwnIndicators.RATIO.formatted("{region}", "{newCode}"), 201)),
            entry("getRegionIndicator", Call.content(REGINA, Content.REGION_INDICATOR, null, 200)),
            entry(
                    "replaceRegionIndicator",
                    Call.content(
                            REGINA,
                            Content.REGION_INDICATOR,
                            OwnIndicators.RATIO.formatted("06", "{itsIndicatorCode}"),
                            200)),
            entry("deleteRegionIndicator", Call.content(REGINA, Content.REGION_INDICATOR, null, 204)),
            entry("listIndicatorImports", Call.content(REGINA, Content.OUTSIDE_INDICATOR, null, 200)),
            entry(
                    "importIndicatorValues",
                    Call.contentTable(REGINA, Content.OUTSIDE_INDICATOR, OwnIndicators.FILE, 201)),
            entry(
                    "checkIndicatorValues",
                    Call.contentTable(REGINA, Content.OUTSIDE_INDICATOR, OwnIndicators.FILE, 200)),
            entry("getIndicatorImport", Call.content(REGINA, Content.INDICATOR_IMPORT, null, 200)),
            entry("withdrawIndicatorImport", Call.content(REGINA, Content.INDICATOR_IMPORT, null, 204)),
            entry("listTrendAnnotations", Call.contentList(REGINA, Content.ANNOTATION, HAPPENED)),
            entry("createTrendAnnotation", Call.contentCreation(REGINA, SAID.formatted("{region}"), 201)),
            entry("getTrendAnnotation", Call.content(REGINA, Content.ANNOTATION, null, 200)),
            entry(
                    "replaceTrendAnnotation",
                    Call.content(REGINA, Content.ANNOTATION, SAID.formatted("06/0680/huskvarna"), 200)),
            entry("deleteTrendAnnotation", Call.content(REGINA, Content.ANNOTATION, null, 204)),
            entry("listIndicators", Call.common(REGINA, "/indicators")),
            entry("listIndicatorValues", Call.contentList(REGINA, Content.COUNTED, LIST)),
            entry(
                    "exportIndicatorValues",
                    Call.contentFile(REGINA, Content.COUNTED, "", "?format=NDJSON", "?gender=ALL&bom=true")),
            entry(
                    "getIndicatorValuesAsJsonStat",
                    Call.contentCount(
                            REGINA,
                            Content.COUNTED,
                            "?period=2001-01",
                            "",
                            "?indicator=attendance-taken",
                            "?place=06/0680",
                            "?placeKind=CENTRE",
                            "?sizeClass=LARGE",
                            "?periodKind=MONTH",
                            "?from=2001-01-01",
                            "?to=2014-12-31",
                            "?gender=ALL",
                            "?breakdown=NONE",
                            "?latest=true")),
            entry(
                    "listIndicatorTrends",
                    Call.contentCount(
                            REGINA,
                            Content.COUNTED,
                            "?indicator=men-attending",
                            "",
                            "?place=06/0680/huskvarna",
                            "?periodKind=MONTH",
                            "?gender=ALL")),
            entry(
                    "listLiveIndicatorValues",
                    Call.contentCount(
                            JONNA,
                            Content.ENROLLED,
                            "?day=2026-10-15&periodKind=MONTH",
                            "",
                            "?place=06/0680/huskvarna",
                            "?periodKind=YEAR",
                            "?day=2026-10-15")));

    private IndicatorCalls() {}
}
