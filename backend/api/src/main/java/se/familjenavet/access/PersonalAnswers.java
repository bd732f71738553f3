package se.familjenavet.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What requests that may see persons are answered is kept nowhere on the way, nor where it arrives. */
class PersonalAnswers {
    /** Before it is said of others who may keep them. */
    private static final int BEFORE_OTHERS = Priorities.USER + 1000;

    @Inject
    Access access;

    @ServerResponseFilter(priority = BEFORE_OTHERS)
    public void keepNowhere(ContainerResponseContext response) {
        Permission permission = access.permission();
        boolean isPersonal = permission != null
                && (permission == Permission.USE_LINK || Policy.of(permission).runsAs() == DatabaseRole.APP_PERSON);
        if (isPersonal) {
            response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
        }
    }
}
