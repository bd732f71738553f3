package se.familjenavet.api;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The answers when something is wrong: described once each, with a real problem as example, and named by the operations. */
enum ProblemAnswers {
    INVALID("400", "Something to put right in what was sent. Något att rätta i det som skickades."),
    NOT_SIGNED_IN("401", "Not signed in, or with a token that does not hold. Inte inloggad."),
    NOT_ALLOWED("403", "You may see it but not do this. Du får se det men inte göra det här."),
    NOT_FOUND("404", "It does not exist, or not for you. Finns inte, eller inte för dig."),
    NOT_ACCEPTABLE("406", "Not to be had in that form. Finns inte i den formen."),
    CONFLICT("409", "It collides with something that is there. Det krockar med något som finns."),
    STALE("412", "Someone else changed it. Någon annan har ändrat."),
    TOO_LARGE("413", "The body is too large. Det som skickades är för stort."),
    TOO_LONG("414", "The address is too long. Adressen är för lång."),
    UNSUPPORTED("415", "The body is of a type that is not taken. Innehållet är av en typ som inte tas emot."),
    AGAINST_RULE("422", "A rule of the domain forbids it. En regel hindrar det."),
    WITHOUT_VERSION("428", "If-Match is missing. If-Match saknas."),
    TOO_MANY("429", "Too many requests in a minute. För många anrop på en minut."),
    OUR_FAULT("500", "Something is wrong with us. Något är fel hos oss."),
    BUSY("503", "Not now; try again in a while. Inte just nu; försök igen om en stund."),
    OTHER("default", "Any other problem. Något annat problem.");

    private static final Set<ProblemAnswers> ALWAYS =
            EnumSet.of(INVALID, NOT_SIGNED_IN, NOT_ACCEPTABLE, TOO_LONG, TOO_MANY, OUR_FAULT, BUSY, OTHER);

    private final String status;
    private final String description;

    ProblemAnswers(String status, String description) {
        this.status = status;
        this.description = description;
    }

    static void define(Components components) {
        Map<String, APIResponse> all = new TreeMap<>();
        for (ProblemAnswers one : values()) {
            all.put(one.component(), one.described());
        }
        components.setResponses(all);
    }

    static void add(DocumentedOperation operation) {
        Map<String, APIResponse> all =
                new TreeMap<>(operation.model().getResponses().getAPIResponses());
        for (ProblemAnswers one : of(operation)) {
            all.put(one.status, OASFactory.createAPIResponse().ref(one.component()));
        }
        operation.model().getResponses().setAPIResponses(all);
    }

    private static Set<ProblemAnswers> of(DocumentedOperation operation) {
        Set<ProblemAnswers> all = EnumSet.copyOf(ALWAYS);
        if (!operation.model().getSecurity().isEmpty()) {
            all.add(NOT_ALLOWED);
        }
        if (operation.isAboutOne()) {
            all.add(NOT_FOUND);
        }
        if (operation.hasBody()) {
            all.addAll(EnumSet.of(TOO_LARGE, UNSUPPORTED));
        }
        if (operation.has("Idempotency-Key")) {
            all.addAll(EnumSet.of(CONFLICT, AGAINST_RULE));
        }
        if (operation.has("If-Match")) {
            all.addAll(EnumSet.of(STALE, AGAINST_RULE, WITHOUT_VERSION));
        }
        if (operation.parameter("id").filter(CommonParameters::isText).isPresent()) {
            all.add(CONFLICT);
        }
        return all;
    }

    private APIResponse described() {
        MediaType problem = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("Problem"))
                .example(Examples.problem(status));
        APIResponse response = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType("application/problem+json", problem));
        CommonHeaders.addTo(response);
        if (this == TOO_MANY || this == BUSY) {
            CommonHeaders.RETRY.to(response);
        }
        if (this == NOT_SIGNED_IN) {
            CommonHeaders.SIGN_IN.to(response);
        }
        return response;
    }

    /** As in {@code NotSignedIn}. */
    private String component() {
        StringBuilder name = new StringBuilder();
        for (String word : name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
