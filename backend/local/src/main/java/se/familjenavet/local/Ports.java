package se.familjenavet.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.Map;

/** The ports of one stack. */
record Ports(int web, int management, int keycloak, int keycloakManagement, int postgres, int mailbox, int smtp) {
    private static final int LOWEST = 20_000;
    private static final int FIRST_OUTGOING = 32_768;

    static final String WEB = "FAMILJENAVET_PORT";
    static final String MANAGEMENT = "FAMILJENAVET_MANAGEMENT_PORT";
    static final String KEYCLOAK = "KEYCLOAK_PORT";
    static final String KEYCLOAK_MANAGEMENT = "KEYCLOAK_MANAGEMENT_PORT";
    static final String POSTGRES = "POSTGRES_PORT";
    static final String MAILBOX = "MAILBOX_PORT";
    static final String SMTP = "FAMILJENAVET_SMTP_PORT";

    static Ports from(Map<String, String> environment) {
        return new Ports(
                port(environment, WEB, 8080),
                port(environment, MANAGEMENT, 8081),
                port(environment, KEYCLOAK, 8180),
                port(environment, KEYCLOAK_MANAGEMENT, 8181),
                port(environment, POSTGRES, 5433),
                port(environment, MAILBOX, 8025),
                port(environment, SMTP, 1025));
    }

    /** Seven ports that nobody listens on, below those that outgoing connections get: none is taken before it is used. */
    static Ports free() {
        int[] free = new SecureRandom()
                .ints(LOWEST, FIRST_OUTGOING)
                .distinct()
                .filter(Ports::isFree)
                .limit(7)
                .toArray();
        return new Ports(free[0], free[1], free[2], free[3], free[4], free[5], free[6]);
    }

    void requireFree() {
        requireFree(web, WEB, "the web and the API");
        requireFree(management, MANAGEMENT, "health and metrics");
        requireFree(keycloak, KEYCLOAK, "Keycloak");
        requireFree(keycloakManagement, KEYCLOAK_MANAGEMENT, "Keycloak's management");
        requireFree(postgres, POSTGRES, "PostgreSQL");
        requireFree(mailbox, MAILBOX, "the mailbox");
        requireFree(smtp, SMTP, "mail to the mailbox");
    }

    private static void requireFree(int port, String variable, String what) {
        try {
            listen(port).close();
        } catch (IOException e) {
            throw new Trouble(
                    "Port " + port + " for " + what + " is in use; stop what uses it or choose another with " + variable
                            + ", for example `" + variable + "=" + (port + 1000) + " make run`.",
                    e);
        }
    }

    private static int port(Map<String, String> environment, String variable, int usual) {
        String given = environment.getOrDefault(variable, "").strip();
        if (given.isEmpty()) {
            return usual;
        }
        if (!given.matches("[0-9]{1,5}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > 65535) {
            throw new Trouble(variable + " must be a port from 1 to 65535, not \"" + given + "\".");
        }
        return Integer.parseInt(given);
    }

    private static boolean isFree(int port) {
        try {
            listen(port).close();
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
