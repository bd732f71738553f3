package se.familjenavet.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.WeakHashMap;

/** At each centre that has a coordinator in the cast, one planned by the coordinator's own e-mail, who then signs in. */
public final class Staff {
    private static final Map<String, Cast> COORDINATORS = Map.of(
            "vetlanda", Cast.CILLA,
            "huskvarna", Cast.JONNA,
            "bankeryd", Cast.JENS,
            "tranas", Cast.TRANAN,
            "karlskoga", Cast.KARIN);

    private static final Map<Openings, Staff> MADE = Collections.synchronizedMap(new WeakHashMap<>());

    private final Map<String, UUID> planned;
    private final Map<String, UUID> waiting;

    private Staff(Map<String, UUID> planned, Map<String, UUID> waiting) {
        this.planned = new LinkedHashMap<>(planned);
        this.waiting = new LinkedHashMap<>(waiting);
    }

    /** At those of these centres that are open; made once. */
    public static Staff at(Openings openings) {
        return MADE.computeIfAbsent(openings, Staff::make);
    }

    private static Staff make(Openings openings) {
        Staff made = Snapshot.of("staff", () -> {
            Staff staff = new Staff(Map.of(), Map.of());
            COORDINATORS.keySet().stream()
                    .sorted()
                    .filter(slug -> openings.id(slug) != null)
                    .forEach(slug -> staff.plan(slug, openings.id(slug)));
            return staff;
        });
        return new Staff(made.planned, made.waiting);
    }

    /** The one who is planned at a centre; its name holds the centre's marker. */
    public UUID planned(String slug) {
        return planned.get(slug);
    }

    /** The one who has signed in there by the e-mail of the plan. */
    public UUID waiting(String slug) {
        return waiting.get(slug);
    }

    public void plan(String slug, UUID centre) {
        Cast coordinator = COORDINATORS.get(slug);
        planned.put(slug, id(post(coordinator, body(centre, slug))));
        waiting.put(slug, UUID.fromString(signIn(coordinator)));
    }

    /** The body that plans someone. */
    public static String body(UUID centre, String slug) {
        return body(centre, Openings.marker(slug), email(COORDINATORS.get(slug)));
    }

    public static String body(UUID centre, String name, String email) {
        return """
            {"centre":"%s","name":"%s","email":"%s","profession":"MIDWIFE"}""".formatted(centre, name, email);
    }

    public static String email(Cast who) {
        return who.name().toLowerCase(Locale.ROOT) + "@demo.example";
    }

    public static Response post(Cast who, String body) {
        return who.calls().contentType(ContentType.JSON).body(body).post("/staff");
    }

    /** What makes someone a staff member; the id. */
    public static String signIn(Cast who) {
        return Told.text(who.calls().get("/me"), 200, "/staffMember");
    }

    private static UUID id(Response created) {
        return UUID.fromString(Told.text(created, 201, "/id"));
    }
}
