package se.familjenavet.toolbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import se.familjenavet.outbound.OutboundClient;

/** Whether something answers at an address, followed from one to the next; each is checked as if it were the first. */
@ApplicationScoped
public class LinkCheck {
    private static final int MOST_REDIRECTS = 5;

    /** Someone is there who does not let a machine in; a person's browser may well be. */
    private static final Set<Integer> LOCKED = Set.of(401, 403, 429);

    private final OutboundClient client;

    @Inject
    LinkCheck(OutboundClient client) {
        this.client = client;
    }

    LinkState of(String address) {
        try {
            URI next = URI.create(address);
            for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
                OutboundClient.Head head = ask(next);
                Optional<String> location = head.location().filter(there -> head.status() / 100 == 3);
                if (location.isEmpty()) {
                    return head.status() / 100 == 2 || LOCKED.contains(head.status()) ? LinkState.OK : LinkState.BROKEN;
                }
                next = next.resolve(location.get());
            }
            return LinkState.BROKEN;
        } catch (IOException | IllegalArgumentException unreachable) {
            return LinkState.BROKEN;
        }
    }

    /** Some servers refuse to be asked for a head alone. */
    private OutboundClient.Head ask(URI address) throws IOException {
        OutboundClient.Head head = client.ask("HEAD", address);
        return head.status() < 400 ? head : client.ask("GET", address);
    }
}
