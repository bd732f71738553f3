package se.familjenavet.bench;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import se.familjenavet.local.Trouble;

/** What is measured: what every slice does, and what this product is slowest at. */
enum Operation {
    LIST("GET /centres?limit=50", 50),
    READ("GET /centres/{id}", 1),
    UPDATE("PATCH /centres/{id}", 1),
    SEARCH("GET /toolbox-media?q=lugna+händer", 20),
    GUIDE("GET /session-guides/{id}", 1),
    GROUPS("GET /groups?region=06&status=OPEN", 20),
    MONTH("GET /sessions?centre={id}&from=…&to=…", 100),
    ENROLMENTS("GET /enrolments?centre={id}&status=WAITLISTED&limit=50", 50),
    ATTENDANCE("GET /sessions/{id}/attendance", 14),
    SIGN_UP("POST /public/sign-ups, all for one group", 1),
    SIGN_UPS("POST /public/sign-ups, for a thousand groups", 1),
    RESULTS("GET /survey-results?release={id}&question=more-secure&gender=ALL&limit=100", 67),
    ANSWER("POST /public/answers", 1),
    FIRST_PAGE("a region's first page: its six requests", 240),
    CELL("GET /indicator-values, one cell of any", 1),
    TABLE("GET /indicator-values, any indicator and term at all 60 centres", 60),
    TREND("GET /indicator-trends, any indicator and place", 1);

    private static final Set<Operation> OF_FAMILIES = EnumSet.of(ENROLMENTS, ATTENDANCE);
    private static final Set<Operation> OF_PARENTS = EnumSet.of(SIGN_UP, SIGN_UPS, ANSWER);
    private static final Set<Operation> OF_FIGURES = EnumSet.of(FIRST_PAGE, CELL, TABLE, TREND);

    private final String request;
    private final int rows;

    Operation(String request, int rows) {
        this.request = request;
        this.rows = rows;
    }

    /** Who asks: the regional lead; for families, whose names the lead does not see, the first centre's coordinator. */
    String who() {
        return OF_FAMILIES.contains(this) ? "jonna" : "regina";
    }

    /** Whether a parent asks, who has no account. */
    boolean isByParent() {
        return OF_PARENTS.contains(this);
    }

    /** Whether it asks for figures, which are there when the nation is filled in. */
    boolean isOfFigures() {
        return OF_FIGURES.contains(this);
    }

    /** The status of an answer that did what was asked. */
    int success() {
        return switch (this) {
            case SIGN_UP, SIGN_UPS -> 202;
            case ANSWER -> 204;
            default -> 200;
        };
    }

    /** Whether each connection is about a centre of its own, and not all about the first. */
    boolean isOfEveryCentre() {
        return !OF_FAMILIES.contains(this) && !OF_PARENTS.contains(this) && !isOfFigures();
    }

    /** What only statements of such a request contain. */
    String trait() {
        return switch (this) {
            case ENROLMENTS -> "from enrolment e";
            case ATTENDANCE -> "parent_identity";
            case SIGN_UP, SIGN_UPS -> "signed_up_before";
            case RESULTS -> "survey_result";
            case ANSWER -> "accept_answer";
            case FIRST_PAGE, CELL, TABLE, TREND -> Asked.OF_VALUES;
            case LIST, READ, UPDATE, SEARCH, GUIDE, GROUPS, MONTH -> "centre";
        };
    }

    /** Whether a statement is the one that carries it. */
    boolean isCarriedBy(Sent statement) {
        return this != UPDATE || statement.isUpdate();
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
