package se.familjenavet.problem;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.familjenavet.i18n.Language;
import se.familjenavet.i18n.Texts;

/** Writes problems: one place for their words, addresses and headers. */
@Singleton
public class Problems {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final Texts TEXTS = Texts.of("problems");
    private static final String SPEAKABLE = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    @ConfigProperty(name = "familjenavet.public-url")
    String publicUrl;

    /** A problem in the language of {@code acceptLanguage}, which may be null. */
    public Problem of(ProblemType type, String path, String acceptLanguage, List<Fault> faults) {
        return of(new Trouble(type, newReference(), faults), path, acceptLanguage);
    }

    /** A problem that was kept, in the language of {@code acceptLanguage}, which may be null. */
    public Problem of(Trouble kept, String path, String acceptLanguage) {
        Locale language = Language.of(acceptLanguage);
        return new Problem(
                address(kept.type()),
                title(kept.type(), language),
                kept.type().status(),
                detail(kept.type(), language),
                SecretPaths.masked(path),
                kept.type().code(),
                kept.reference(),
                FieldErrors.inWords(kept.faults(), language));
    }

    Response respond(ProblemType type, String path, HttpHeaders headers, List<Fault> faults) {
        return respond(of(type, path, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), faults));
    }

    static Response respond(Problem problem) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .entity(problem)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        ProblemType.ofCode(problem.code())
                .flatMap(ProblemType::retryAfter)
                .ifPresent(pause -> response.header(HttpHeaders.RETRY_AFTER, pause.toSeconds()));
        return response.build();
    }

    String address(ProblemType type) {
        return publicUrl + "/familjenavet/v1/problem-types/" + type.code();
    }

    public static String title(ProblemType type, Locale language) {
        return TEXTS.get(language, type.code() + ".title");
    }

    public static String detail(ProblemType type, Locale language) {
        return TEXTS.get(language, type.code() + ".detail");
    }

    /** What one may say on the telephone to find an event in the log. */
    public static String newReference() {
        StringBuilder reference = new StringBuilder("FN-");
        for (int i = 0; i < 6; i++) {
            reference.append(SPEAKABLE.charAt(RANDOM.nextInt(SPEAKABLE.length())));
        }
        return reference.toString();
    }
}
