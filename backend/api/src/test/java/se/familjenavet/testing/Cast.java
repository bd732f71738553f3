package se.familjenavet.testing;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.familjenavet.local.LocalStack;

/** The people and machines of the realm; each calls the API with a token from the real Keycloak. */
public enum Cast {
    REGINA,
    ANALIA,
    MAGDA,
    CILLA,
    GUSTAV,
    JONNA,
    JENS,
    TRANAN,
    TOVA,
    PETRA,
    PAULA,
    ADAM,
    ORVAR,
    KARIN,
    ROOT,
    /** The county's survey system. */
    COUNTY_SYSTEM {
        @Override
        public String token() {
            return machineToken("county-survey-system", "demo-survey-secret", SURVEY_SCOPES);
        }
    },
    /** That of the county beside it. */
    OREBRO_SYSTEM {
        @Override
        public String token() {
            return machineToken("orebro-survey-system", "demo-orebro-secret", SURVEY_SCOPES);
        }
    };

    private static final String SURVEY_SCOPES = "surveys:read survey-results:read indicators:read";

    private static final Duration HELD_FOR = Duration.ofMinutes(4);
    private static final Map<String, Held> TOKENS = new ConcurrentHashMap<>();

    private record Held(String token, long since) {
        Duration age() {
            return Duration.ofNanos(System.nanoTime() - since);
        }
    }

    /** A request as this person. */
    public RequestSpecification calls() {
        return api().auth().oauth2(token());
    }

    /** A request without signing in. */
    public static RequestSpecification nobody() {
        return api();
    }

    /** A request as the machine of Vetlanda's other systems, with these OAuth scopes. */
    public static RequestSpecification integrator(String scopes) {
        return api().auth().oauth2(machineToken("municipal-integrator", "demo-integrator-secret", scopes));
    }

    /** Each body is put by for the case that a test fails, as it is: to be made fair, it would be parsed anew. */
    private static RequestSpecification api() {
        return RestAssured.given()
                .config(RestAssured.config()
                        .logConfig(RestAssured.config().getLogConfig().enablePrettyPrinting(false)))
                .basePath("/familjenavet/v1")
                .filter(Contract.KEPT);
    }

    /** This person's access token. */
    public String token() {
        return fresh(
                name(),
                Map.of(
                        "grant_type", "password",
                        "client_id", "familjenavet-cli",
                        "username", name().toLowerCase(Locale.ROOT),
                        "password", "demo"));
    }

    /** The access token of a machine. */
    public static String machineToken(String client, String secret, String scopes) {
        return fresh(
                client + scopes,
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", client,
                        "client_secret", secret,
                        "scope", scopes));
    }

    /** A token lives five minutes, and a run of all tests longer. */
    private static String fresh(String owner, Map<String, String> form) {
        return TOKENS.compute(
                        owner,
                        (key, held) -> held != null && held.age().compareTo(HELD_FOR) < 0
                                ? held
                                : new Held(fetch(form, "access_token"), System.nanoTime()))
                .token();
    }

    /** What Keycloak's token endpoint answers, one field of it. */
    public static String fetch(Map<String, String> form, String field) {
        return RestAssured.given()
                .baseUri(LocalStack.forTests().oidcUrl())
                .basePath("/protocol/openid-connect/token")
                .formParams(form)
                .post()
                .then()
                .statusCode(200)
                .extract()
                .path(field);
    }
}
