package se.familjenavet.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Staff;

/** What an operation is really sent by its owner and answers, as an example: of a list the first two things. */
final class Showing {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OF_A_LIST = 2;

    private final Openings openings;
    private final Staff staff;

    /** Centres and staff to show, in an empty register. */
    Showing() {
        openings = Openings.once("examples", shown -> {
            shown.open("huskvarna");
            shown.open("bankeryd");
            shown.plan("0680", Call.PLANNED);
            shown.openAndClose("0680", Call.CLOSED);
        });
        staff = Staff.at(openings);
    }

    UUID centre(String slug) {
        return openings.id(slug);
    }

    /** Fails when the owner does not succeed. */
    String of(Operation operation, Call call) throws JsonProcessingException {
        String id = call.content() == null ? null : call.content().make();
        String filled = Content.filled(body(call), id);
        String body = filled == null || id == null ? filled : filled.replace("{id}", id);
        Response answer = ask(call, body).request(operation.method(), path(operation, call, id));
        answer.then().log().ifValidationFails().statusCode(call.success());
        ObjectNode example = JSON.createObjectNode();
        if (body != null) {
            boolean isJson = call.type().equals("application/json");
            example.set("request", isJson ? JSON.readTree(Usual.words(body)) : TextNode.valueOf(body));
        }
        boolean isMadeOfBytes =
                answer.contentType() != null && answer.contentType().matches("(image|application/zip).*")
                        || operation.path().matches(".*/(poster|letter|paper|certificate)");
        if (!answer.body().asString().isEmpty() && !isMadeOfBytes) {
            example.set("response", response(answer));
        }
        return Usual.ids(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(example));
    }

    private static RequestSpecification ask(Call call, String body) {
        RequestSpecification request =
                (call.owner() == null ? Cast.nobody() : call.owner().calls()).header("If-Match", "*");
        if (body == null) {
            return request;
        }
        request.contentType(call.type());
        return call.isUpload() ? request.body(body.getBytes(UTF_8)) : request.body(body);
    }

    private String path(Operation operation, Call call, String content) {
        if (call.isSpeltOut()) {
            return call.variations().getFirst().replace("{region}", Call.REGION);
        }
        String path = operation.path().replace("/familjenavet/v1", "").replace("{code}", Call.REGION);
        UUID key = call.isAboutStaff() ? staff.planned(call.shown()) : centre(call.shown());
        return (path + (call.isList() ? "?limit=" + OF_A_LIST : call.query()))
                .replace("{id}", content == null ? key.toString() : content)
                .replace("{secret}", String.valueOf(content))
                .replace("{parent}", path.contains("{parent}") ? Families.parentOf(content) : "")
                .replace("{session}", Attendance.latestSession())
                .replace("{region}", Call.REGION)
                .replace("{centre}", centre(call.shown()).toString());
    }

    private String body(Call call) {
        return call.body() == null
                ? null
                : call.body()
                        .replace("{into}", centre("bankeryd").toString())
                        .replace("{centre}", centre(call.shown()).toString())
                        .replace("{region}", Call.REGION)
                        .replace("{person}", String.valueOf(staff.waiting(call.shown())));
    }

    private static JsonNode response(Response answer) throws JsonProcessingException {
        String told = Usual.words(answer.body().asString());
        if (!answer.contentType().startsWith("application/json")) {
            return TextNode.valueOf(told);
        }
        JsonNode whole = JSON.readTree(told);
        if (whole.get("items") instanceof ArrayNode items) {
            while (items.size() > OF_A_LIST) {
                items.remove(OF_A_LIST);
            }
        }
        return whole;
    }
}
