package se.familjenavet.bench;

import java.util.Locale;
import se.familjenavet.local.Trouble;

/** What is measured: what every slice does, and what this product is slowest at. */
enum Operation {
    LIST("GET /centres?limit=50", 50),
    READ("GET /centres/{id}", 1),
    UPDATE("PATCH /centres/{id}", 1),
    SEARCH("GET /toolbox-media?q=lugna+händer", 20),
    GUIDE("GET /session-guides/{id}", 1),
    GROUPS("GET /groups?region=06&status=OPEN", 20),
    MONTH("GET /sessions?centre={id}&from=…&to=…", 100);

    private final String request;
    private final int rows;

    Operation(String request, int rows) {
        this.request = request;
        this.rows = rows;
    }

    /** What `bench/load.mjs` calls it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String request() {
        return request;
    }

    /** Fails when the statement that carries it read or changed fewer rows than it must. */
    void checkRows(int reached) {
        if (reached < rows) {
            throw new Trouble("The same SQL as " + request + " reached " + reached + " rows only.");
        }
    }
}
