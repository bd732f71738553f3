package se.familjenavet.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.familjenavet.problem.ProblemType;

/** Serves the built web app where no reverse proxy does, and answers for addresses of the API that do not exist. */
@ApplicationScoped
public class StaticWeb {
    private static final int AFTER_ALL_ELSE = 30_000;
    private static final String API = "/familjenavet/";

    @ConfigProperty(name = "familjenavet.web-dir")
    Optional<Path> webDir;

    @Inject
    RouteProblems problems;

    void register(@Observes Router router) {
        router.route(API + "*").order(AFTER_ALL_ELSE).handler(route -> problems.end(route, ProblemType.NOT_FOUND));
        webDir.ifPresent(dir -> {
            StaticHandler files = StaticHandler.create(
                            FileSystemAccess.ROOT, dir.toAbsolutePath().toString())
                    .setIncludeHidden(false)
                    .setCachingEnabled(false);
            serve(router, 1, this::hideDotFiles);
            serve(router, 2, StaticWeb::sayHowLongItKeeps);
            serve(router, 3, files);
            serve(router, 4, StaticWeb::fallBackToPage);
        });
    }

    private static void serve(Router router, int step, Handler<RoutingContext> handler) {
        router.route()
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(AFTER_ALL_ELSE + step)
                .handler(handler);
    }

    /** What begins with a dot was left in the folder by a tool; of it nothing is meant for the world. */
    private void hideDotFiles(RoutingContext route) {
        if (route.normalizedPath().contains("/.")) {
            problems.end(route, ProblemType.NOT_FOUND);
        } else {
            route.next();
        }
    }

    /** Files under /assets carry a hash in their name; a page must always be asked for anew. */
    private static void sayHowLongItKeeps(RoutingContext route) {
        HttpServerResponse response = route.response();
        if (!route.normalizedPath().startsWith("/q/")) {
            boolean isHashed = route.normalizedPath().startsWith("/assets/");
            response.putHeader(
                    HttpHeaders.CACHE_CONTROL, isHashed ? "public, max-age=31536000, immutable" : "no-cache");
        }
        route.next();
    }

    /** An address of the web app is a page, not a file. */
    private static void fallBackToPage(RoutingContext route) {
        String path = route.normalizedPath();
        boolean isFile = path.substring(path.lastIndexOf('/')).contains(".");
        if (isFile || path.startsWith("/q/") || path.equals("/") || path.equals("/p/")) {
            route.next();
        } else {
            route.reroute(path.startsWith("/p/") || path.equals("/p") ? "/p/" : "/");
        }
    }
}
