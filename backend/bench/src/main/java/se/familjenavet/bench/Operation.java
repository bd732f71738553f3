package se.familjenavet.bench;

import java.util.Locale;

/** What is measured: the three things that every slice does. */
enum Operation {
    LIST("GET /centres?limit=50", 50),
    READ("GET /centres/{id}", 1),
    UPDATE("PATCH /centres/{id}", 1);

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

    /** How many rows the statement that carries it reads or changes at least. */
    int rows() {
        return rows;
    }
}
