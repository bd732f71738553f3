package se.familjenavet.trace;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What a request was for, without the ids and codes that stand in its address: {@code /familjenavet/v1/centres/{id}}. */
class Routes {
    private static final String API = "/familjenavet/v1";
    private static final String TEMPLATE = Routes.class.getName();
    private static final Set<String> OF_SIGN_IN =
            Set.of("/sign-in", "/sign-in/error", "/callback", "/sign-out", "/signed-out", "/backchannel-logout");
    private static final Set<HttpMethod> KNOWN = Set.copyOf(HttpMethod.values());

    /** Notes it once the operation is found. */
    @ServerRequestFilter(priority = 0)
    public void note(ResourceInfo resource, RoutingContext route) {
        route.put(
                TEMPLATE,
                API
                        + pathOf(resource.getResourceClass().getAnnotation(Path.class))
                        + pathOf(resource.getResourceMethod()));
    }

    static boolean areLogged(String path) {
        return path.startsWith(API) || OF_SIGN_IN.contains(path);
    }

    /** An address that no operation was found for is not told at all. */
    static String of(RoutingContext route) {
        String path = route.normalizedPath();
        String template = route.get(TEMPLATE, API + "/…");
        return OF_SIGN_IN.contains(path) ? path : template;
    }

    /** A caller may invent methods; those are not told. */
    static String method(HttpMethod method) {
        return KNOWN.contains(method) ? method.name() : "…";
    }

    private static String pathOf(Method method) {
        return pathOf(method.getAnnotation(Path.class));
    }

    private static String pathOf(Path path) {
        return path == null || path.value().equals("/")
                ? ""
                : "/" + path.value().replaceAll("^/|/$", "");
    }
}
