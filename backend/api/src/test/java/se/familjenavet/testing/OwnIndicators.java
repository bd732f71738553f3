package se.familjenavet.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.concurrent.atomic.AtomicInteger;

/** Indicators of county 06's own, and the files that are taken in for them. */
public final class OwnIndicators {
    /** One that is reckoned of told counts, where {@code %s} stands for region and code. */
    public static final String RATIO = """
            {"region":"%s","code":"%s","name":{"sv":"Kom till slutet av dem som bad om plats","en":"Stayed, of those who asked"},
             "formula":{"sv":"Familjer som kom till slutet, av dem som bad om plats.","en":"Families that stayed, of those that asked."},
             "numerator":{"sv":"familjer som kom till slutet","en":"families that stayed"},
             "denominator":{"sv":"familjer som bad om plats","en":"families that asked"},
             "ratio":{"numeratorOf":"stayed-of-came","denominatorOf":"enrolled-of-asking"},
             "direction":"MORE","target":{"share":0.6,"by":"2028-12-31","yearly":0.05}}""";

    public static final String HEAD = "place,period,gender,numerator,denominator\r\n";

    /** A small file that may be taken in. */
    public static final String FILE = HEAD + "06,2024,ALL,300,1000\r\n0685,2024,ALL,50,200\r\n";

    private static final String ALL = "/region-indicators";
    private static final AtomicInteger LAST = new AtomicInteger();

    private OwnIndicators() {}

    /** A code that nothing has; those that tests made before are gone. */
    public static String newCode() {
        Database.read("delete from region_indicator where code like 'prov-%' returning id");
        return "prov-" + LAST.incrementAndGet();
    }

    /** What is said of one that is reckoned; fresh, to be bent at will. */
    public static ObjectNode ratio() {
        return Programmes.read(RATIO.formatted("06", newCode()));
    }

    /** Likewise, of one that is taken in from files. */
    public static ObjectNode outside() {
        return ratio().putNull("ratio").putNull("target");
    }

    public static Response create(Cast who, ObjectNode body) {
        return who.calls().contentType(ContentType.JSON).body(body.toString()).post(ALL);
    }

    /** The id of a new one. */
    public static String made(ObjectNode body) {
        return Made.id(create(Cast.REGINA, body));
    }

    /** The code of one. */
    public static String code(String id) {
        return Database.read("select code from region_indicator where id = ?::uuid", id)
                .getFirst();
    }

    public static Response replace(Cast who, String id, String tag, ObjectNode body) {
        return Groups.send(who, "PUT", ALL + "/" + id, tag, body.toString());
    }

    public static Response remove(Cast who, String id, String tag) {
        return Groups.send(who, "DELETE", ALL + "/" + id, tag, null);
    }

    public static Response read(Cast who, String id) {
        return who.calls().get(ALL + "/" + id);
    }

    public static Response take(Cast who, String id, String csv) {
        return sent(who, id, "imports", csv);
    }

    public static Response check(Cast who, String id, String csv) {
        return sent(who, id, "import-checks", csv);
    }

    /** The id of a file that was taken in for a new one. */
    public static String taken() {
        return Made.id(take(Cast.REGINA, made(outside()), FILE));
    }

    private static Response sent(Cast who, String id, String where, String csv) {
        return who.calls().contentType("text/csv; charset=UTF-8").body(csv).post(ALL + "/" + id + "/" + where);
    }
}
