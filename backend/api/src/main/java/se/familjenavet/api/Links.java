package se.familjenavet.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.links.Link;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says where one can go from an answer: from a list to its items and its next page, from what was made or changed to the thing. */
final class Links {

    private Links() {}

    static void add(DocumentedOperation operation, List<DocumentedOperation> all) {
        operation
                .successes()
                .map(Map.Entry::getValue)
                .filter(answer -> answer.getContent() != null)
                .forEach(answer -> {
                    if (operation.isPaged()) {
                        answer.addLink(
                                "next",
                                link(operation, "cursor", "$response.body#/next", "The next page. Nästa sida."));
                    }
                    item(operation, all).ifPresent(item -> lead(operation, item, answer));
                });
    }

    /** The reading of one thing of a collection: of the one that the operation lists, adds to, or changes a part of. */
    private static Optional<DocumentedOperation> item(DocumentedOperation operation, List<DocumentedOperation> all) {
        String path = operation.path();
        String wanted = operation.isAboutOne() ? path.substring(0, path.indexOf('}') + 1) : path + "/{}";
        return all.stream()
                .filter(other -> other.isRead() && !other.equals(operation))
                .filter(other -> other.path().equals(wanted)
                        || other.path().replaceAll("\\{[a-zA-Z]+}", "{}").equals(wanted))
                .findFirst();
    }

    private static void lead(DocumentedOperation operation, DocumentedOperation item, APIResponse answer) {
        String key =
                item.path().substring(item.path().indexOf('{') + 1, item.path().length() - 1);
        String where;
        if (operation.isAboutOne()) {
            where = "$request.path." + key;
        } else if (operation.method() == HttpMethod.POST) {
            where = "$response.body#/" + key;
        } else {
            where = "$response.body#/items/0/" + key;
        }
        answer.addLink("item", link(item, key, where, item.model().getSummary()));
    }

    private static Link link(DocumentedOperation to, String parameter, String from, String description) {
        return OASFactory.createLink()
                .operationId(to.model().getOperationId())
                .description(description)
                .addParameter(parameter, from);
    }
}
