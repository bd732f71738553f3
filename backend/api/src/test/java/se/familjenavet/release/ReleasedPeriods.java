package se.familjenavet.release;

import java.util.List;
import java.util.Map;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;

/** What has been released of terms and years, as it is read. */
final class ReleasedPeriods {
    private ReleasedPeriods() {}

    static String place(Map<String, Object> result) {
        return (String) ((Map<?, ?>) result.get("place")).get("path");
    }

    /** Those that have been made, with their ends. */
    static List<String> periods() {
        return Database.read("select period, status from survey_release where period is not null order by number");
    }

    static List<String> statuses(String period, String path) {
        return Cast.REGINA
                .calls()
                .get("/survey-results?question=more-secure&gender=ALL&period=" + period + "&place=" + path)
                .then()
                .statusCode(200)
                .extract()
                .path("items.status");
    }

    static List<Map<String, Object>> resultsOf(String period) {
        return Cast.REGINA
                .calls()
                .get("/survey-results?limit=100&period=" + period)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }
}
