package se.familjenavet.testing;

import io.restassured.http.ContentType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The centres where the cast works, in four municipalities of one county and one of another, opened through the API. */
public final class Openings {
    private static final Map<String, String> MUNICIPALITIES = Map.of(
            "vetlanda", "0685",
            "huskvarna", "0680",
            "bankeryd", "0680",
            "tranas", "0687",
            "aneby", "0604",
            "karlskoga", "1883");

    private final Map<String, UUID> ids;

    public Openings() {
        this(Map.of());
    }

    private Openings(Map<String, UUID> ids) {
        this.ids = new LinkedHashMap<>(ids);
    }

    /** Every centre of the cast. */
    public static Openings all() {
        return once("the cast", Openings::openAll);
    }

    /** Every centre of the cast but one. */
    public static Openings allBut(String slug) {
        return once("the cast but " + slug, openings -> openings.openAllBut(slug));
    }

    /** Centres that many tests begin with: opened the first time, and laid back from then on. */
    public static Openings once(String whose, Consumer<Openings> making) {
        return new Openings(Snapshot.of("centres of " + whose, () -> {
            Openings openings = new Openings();
            making.accept(openings);
            return Map.copyOf(openings.ids);
        }));
    }

    /** Opens every centre of the cast. */
    public void openAll() {
        openAllBut("");
    }

    private void openAllBut(String slug) {
        MUNICIPALITIES.keySet().stream()
                .filter(other -> !other.equals(slug))
                .sorted()
                .forEach(this::open);
    }

    /** Opens one of the cast's centres. */
    public UUID open(String slug) {
        return register(MUNICIPALITIES.get(slug), slug, false);
    }

    /** Plans a centre, not yet open, in a municipality. */
    public UUID plan(String municipality, String slug) {
        return register(municipality, slug, true);
    }

    /** Opens a centre in a municipality and gives it a last day. */
    public void openAndClose(String municipality, String slug) {
        String id = register(municipality, slug, false).toString();
        Cast.REGINA
                .calls()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"on\":\"2030-01-01\"}")
                .post("/centres/" + id + "/closure")
                .then()
                .statusCode(200);
    }

    public UUID id(String slug) {
        return ids.get(slug);
    }

    /** A word in the name of this centre and nowhere else. */
    public static String marker(String slug) {
        return "Zebramark-" + slug;
    }

    /** The code by which other systems know it. */
    public static String hsaId(String slug) {
        return "SE0000000000-" + slug.toUpperCase(Locale.ROOT).replace("-", "");
    }

    /** The body that registers a centre. */
    public static String body(String municipality, String slug, boolean planned) {
        String marker = marker(slug);
        return """
            {"municipality":"%s","name":"%s","slug":"%s","validFrom":"2019-08-01","planned":%s,"sizeClass":"LARGE",
             "address":{"street":"Storgatan 1","postalCode":"574 31","city":"%s"},
             "position":{"latitude":57.4281,"longitude":15.0862},
             "contact":{"function":"Receptionen","email":"%s@demo.example","phone":"0980-319 200"},
             "openingHours":[{"weekday":"MONDAY","opens":"08:00","closes":"16:30"}],
             "openingHoursNote":"%s","languages":["sv","ar"],
             "externalIdentifiers":[{"system":"hsa","value":"%s"}],
             "services":[
               {"service":"MATERNITY_CARE","principal":"REGION","from":"2019-08-01","samePremises":true},
               {"service":"OPEN_PRESCHOOL","principal":"MUNICIPALITY","from":"2019-08-01","samePremises":true}],
             "participation":{"from":"2020-01-01"},"agreement":{"date":"2019-06-01"},
             "rollOut":[{"stage":"PREPARING","since":"2019-09-01"},{"stage":"OFFERING","since":"2020-09-01"}]}
            """.formatted(municipality, marker, slug, planned, marker, slug, marker, hsaId(slug));
    }

    private UUID register(String municipality, String slug, boolean planned) {
        Cast lead = municipality.startsWith("18") ? Cast.ORVAR : Cast.REGINA;
        String id = Told.text(
                lead.calls()
                        .contentType(ContentType.JSON)
                        .body(body(municipality, slug, planned))
                        .post("/centres"),
                201,
                "/id");
        ids.put(slug, UUID.fromString(id));
        return UUID.fromString(id);
    }
}
