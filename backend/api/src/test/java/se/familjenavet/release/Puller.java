package se.familjenavet.release;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.familjenavet.testing.Cast;

/** Keeps a copy of what is released, as a county's survey system does: it asks for what has come since, and drops what was replaced. */
final class Puller {
    private final Cast system;
    private final Map<String, String> since = new HashMap<>();
    private final Set<String> heard = new HashSet<>();
    private final Map<String, String> releases = new HashMap<>();
    private final Set<String> rows = new HashSet<>();

    Puller(Cast system) {
        this.system = system;
    }

    /** Asks each list once for a page; tells whether anything came. */
    boolean pull() {
        boolean came = false;
        for (Map<String, Object> release : page("/survey-releases", 3)) {
            came = true;
            String status = (String) release.get("status");
            assertTrue(heard.add(release.get("id") + status), () -> "twice: " + release);
            releases.put((String) release.get("id"), status);
        }
        for (String list : List.of("/survey-responses", "/survey-results", "/survey-quotes")) {
            for (Map<String, Object> row : page(list, 7)) {
                came = true;
                String key = key(row);
                assertTrue(heard.add(key), () -> "twice: " + row);
                rows.add(key);
            }
        }
        return came;
    }

    /** What it holds: that of releases that were not replaced. */
    Set<String> rows() {
        return rows.stream()
                .filter(row -> !"REPLACED".equals(releases.get(row.split(" ", -1)[0])))
                .collect(Collectors.toSet());
    }

    Set<String> releases() {
        return releases.keySet().stream()
                .filter(id -> releases.get(id).equals("CURRENT"))
                .collect(Collectors.toSet());
    }

    private static String key(Map<String, Object> row) {
        return Stream.concat(Stream.of(row.get("release")), own(row))
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    /** What tells a response, a quote or a result from others of its release. */
    private static Stream<Object> own(Map<String, Object> row) {
        if (row.containsKey("id")) {
            return Stream.of(row.get("id"));
        }
        Object path = ((Map<?, ?>) row.get("place")).get("path");
        return row.containsKey("text")
                ? Stream.of(row.get("question"), path, row.get("text"))
                : Stream.of(row.get("question"), path, row.get("gender"), String.valueOf(row.get("firstChild")));
    }

    private List<Map<String, Object>> page(String list, int limit) {
        JsonPath page = system.calls()
                .get(list + "?limit=" + limit + "&since=" + since.getOrDefault(list, "0"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        since.put(list, page.getString("next"));
        return page.getList("items");
    }
}
