package se.familjenavet.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.PathPart;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/**
 * Answers with a file that someone has uploaded, or with the part that was asked for (RFC 9110, 14), and sees to it that no
 * browser takes it for a page of ours.
 */
@RequestScoped
public class FileAnswer {
    private static final String RANGE = "Range";
    /** In whatever unit; of another than bytes the whole is given. */
    private static final Pattern RANGES = Pattern.compile("[!-<>-~]+=[ -~]{1,200}");

    private static final Pattern ONE_RANGE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

    @Inject
    RoutingContext route;

    /** A part of a file, both ends included. */
    private record Range(long from, long to) {}

    /**
     * @param file where it lies
     * @param hash of its content, which is its tag
     * @param name what a browser saves it as
     * @param shown whether a browser may show it instead
     */
    public Response of(Path file, String hash, String type, String name, boolean shown) throws IOException {
        String tag = "\"" + hash + "\"";
        long size = Files.size(file);
        Response.ResponseBuilder answer = Response.ok()
                .header(HttpHeaders.ETAG, tag)
                .header("Accept-Ranges", "bytes")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CONTENT_DISPOSITION, shown ? FileName.inline(name) : FileName.attachment(name));
        if (KnownTags.has(route.request().getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            return answer.status(Response.Status.NOT_MODIFIED).build();
        }
        Optional<Range> range = range(tag, size);
        range.ifPresent(part -> answer.status(Response.Status.PARTIAL_CONTENT)
                .header("Content-Range", "bytes " + part.from() + "-" + part.to() + "/" + size));
        long from = range.map(Range::from).orElse(0L);
        long to = range.map(Range::to).orElse(size - 1);
        return answer.entity(new PathPart(file, from, to - from + 1)).type(type).build();
    }

    /** None when the whole is wanted: nothing asked, several parts at once, or a part of another file than this. */
    private Optional<Range> range(String tag, long size) {
        String wanted = header(RANGE).strip();
        if (!wanted.isEmpty() && !RANGES.matcher(wanted).matches()) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, new Fault(RANGE, "pattern"));
        }
        Matcher asked = ONE_RANGE.matcher(wanted);
        String ifRange = header("If-Range");
        if (!asked.matches() || asked.group().equals("bytes=-") || !ifRange.isEmpty() && !ifRange.equals(tag)) {
            return Optional.empty();
        }
        Range range = asked.group(1).isEmpty()
                ? new Range(Math.max(0, size - number(asked.group(2), 0)), size - 1)
                : new Range(number(asked.group(1), 0), Math.min(number(asked.group(2), size - 1), size - 1));
        if (!asked.group(2).isEmpty()
                && number(asked.group(2), 0) < range.from()
                && !asked.group(1).isEmpty()) {
            return Optional.empty();
        }
        if (range.from() >= size) {
            route.response().putHeader("Content-Range", "bytes */" + size);
            throw new ProblemException(ProblemType.RANGE_NOT_SATISFIABLE);
        }
        return Optional.of(range);
    }

    private static long number(String digits, long otherwise) {
        return digits.isEmpty() ? otherwise : Long.parseLong(digits);
    }

    private String header(String name) {
        String value = route.request().getHeader(name);
        return value == null ? "" : value;
    }
}
