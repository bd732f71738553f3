package se.familjenavet.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A running Keycloak with a folder of its own, started as one Java process without the script around it. */
final class Keycloak implements AutoCloseable {
    /** The administrator of the demo's Keycloak, which listens to this machine only. */
    static final String ADMIN = "admin";

    static final String ADMIN_PASSWORD = "demo";

    private final Part part;
    private final Ports ports;

    private Keycloak(Part part, Ports ports) {
        this.part = part;
        this.ports = ports;
    }

    static Keycloak serve(KeycloakDistribution distribution, Path home, Ports ports, Path log, LeftOvers leftOvers)
            throws IOException {
        return start(distribution, home, ports, log, leftOvers, Purpose.SERVE, Map.of());
    }

    static Keycloak importing(
            KeycloakDistribution distribution, Path home, Path log, LeftOvers leftOvers, Map<String, String> addresses)
            throws IOException {
        return start(distribution, home, Ports.free(), log, leftOvers, Purpose.IMPORT, addresses);
    }

    private static Keycloak start(
            KeycloakDistribution distribution,
            Path home,
            Ports ports,
            Path log,
            LeftOvers leftOvers,
            Purpose purpose,
            Map<String, String> addresses)
            throws IOException {
        for (String shared : List.of("lib", "conf", "providers")) {
            link(home.resolve(shared), distribution.home().resolve(shared));
        }
        link(home.resolve("themes"), distribution.themes());
        List<String> command = new ArrayList<>(java(distribution, home, purpose));
        command.addAll(options(ports, purpose));
        Map<String, String> environment = new HashMap<>(addresses);
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD);
        return new Keycloak(Part.start("Keycloak", command, environment, log, leftOvers), ports);
    }

    void awaitReady(Duration patience) {
        Readiness.await(part, URI.create(realmUrl() + "/.well-known/openid-configuration"), patience);
    }

    String url() {
        return "http://localhost:" + ports.keycloak();
    }

    String realmUrl() {
        return url() + "/realms/familjenavet";
    }

    CompletableFuture<String> end() {
        return part.end();
    }

    void close(Duration patience) {
        part.close(patience);
    }

    @Override
    public void close() {
        part.close();
    }

    /** What the script bin/kc.sh would start, with a small heap and the start cache. */
    private static List<String> java(KeycloakDistribution distribution, Path home, Purpose purpose) {
        List<String> command = new ArrayList<>();
        command.add(StartCache.java());
        command.addAll(
                purpose == Purpose.IMPORT
                        ? distribution.startCache().recording()
                        : distribution.startCache().using());
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "-Xms64m",
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-cp",
                distribution.home().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }

    private static List<String> options(Ports ports, Purpose purpose) {
        List<String> options = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-port=" + ports.keycloakManagement(),
                "--hostname=http://localhost:" + ports.keycloak(),
                "--hostname-backchannel-dynamic=true"));
        if (purpose == Purpose.IMPORT) {
            options.add("--import-realm");
        }
        return options;
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    /** Why a Keycloak is started. */
    private enum Purpose {
        IMPORT,
        SERVE
    }
}
