package se.familjenavet.house;

import static java.util.Map.entry;
import static se.familjenavet.testing.Cast.JONNA;
import static se.familjenavet.testing.Cast.REGINA;

import java.util.Map;

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

    static final Map<String, Call> ALL = Map.ofEntries(
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
