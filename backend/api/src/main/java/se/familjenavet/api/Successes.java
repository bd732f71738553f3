package se.familjenavet.api;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The answers when all went well: their words and headers. */
final class Successes {
    private Successes() {}

    static void describe(DocumentedOperation operation) {
        if (operation.isRead() && isTagged(operation)) {
            operation.model().getResponses().addAPIResponse("304", known());
        }
        operation.successes().forEach(success -> describe(operation, success.getKey(), success.getValue()));
    }

    /** What anyone may see is fetched by caches without a tag, but for the lists of codes and calendars. */
    private static boolean isTagged(DocumentedOperation operation) {
        return operation.isAboutOne() && !operation.model().getSecurity().isEmpty()
                || operation.path().startsWith("/code-lists")
                || operation.path().startsWith("/public/calendars");
    }

    private static APIResponse known() {
        APIResponse known = OASFactory.createAPIResponse().description("Known already. Känt sedan tidigare.");
        CommonHeaders.addTo(known);
        CommonHeaders.TAG.to(known);
        return known;
    }

    private static void describe(DocumentedOperation operation, String status, APIResponse response) {
        if (isBare(response.getDescription())) {
            response.setDescription(operation.model().getSummary());
        }
        if (response.getContent() != null) {
            response.getContent().getMediaTypes().forEach((name, type) -> {
                if (!name.startsWith("application/json") && !name.endsWith("+json")) {
                    type.setSchema(Limits.file());
                }
            });
        }
        CommonHeaders.addTo(response);
        boolean creates = status.equals("201") || status.equals("202");
        if (creates) {
            CommonHeaders.PLACE.to(response);
        }
        if (operation.isPaged()) {
            CommonHeaders.NEXT.to(response);
        }
        if ((operation.isAboutOne() || creates) && !status.equals("204")) {
            CommonHeaders.TAG.to(response);
        }
    }

    private static boolean isBare(String description) {
        return description == null || description.isBlank() || description.equals("OK");
    }
}
