package se.familjenavet.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void a_port_in_use_is_named_with_the_variable_that_changes_it() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports free = Ports.free();
            Ports ports = new Ports(
                    free.web(),
                    free.management(),
                    taken.getLocalPort(),
                    free.keycloakManagement(),
                    free.postgres(),
                    free.mailbox(),
                    free.smtp());
            Trouble trouble = assertThrows(Trouble.class, ports::requireFree);
            assertTrue(trouble.getMessage().startsWith("Port " + taken.getLocalPort() + " for Keycloak is in use"));
            assertTrue(trouble.getMessage().contains("KEYCLOAK_PORT"));
        }
    }

    @Test
    void free_ports_differ_and_are_free() {
        Ports ports = Ports.free();
        ports.requireFree();
        assertEquals(
                7,
                Set.of(
                                ports.web(),
                                ports.management(),
                                ports.keycloak(),
                                ports.keycloakManagement(),
                                ports.postgres(),
                                ports.mailbox(),
                                ports.smtp())
                        .size());
    }

    @Test
    void the_usual_ports_hold_where_the_environment_says_nothing() {
        assertEquals(new Ports(8080, 8081, 8180, 8181, 5433, 8025, 1025), Ports.from(Map.of("POSTGRES_PORT", "")));
    }

    @Test
    void each_port_can_be_changed() {
        assertEquals(
                new Ports(1, 5, 2, 3, 4, 6, 7),
                Ports.from(Map.of(
                        "FAMILJENAVET_PORT", "1",
                        "FAMILJENAVET_MANAGEMENT_PORT", "5",
                        "KEYCLOAK_PORT", "2",
                        "KEYCLOAK_MANAGEMENT_PORT", "3",
                        "POSTGRES_PORT", "4",
                        "MAILBOX_PORT", "6",
                        "FAMILJENAVET_SMTP_PORT", "7")));
    }

    @Test
    void what_is_no_port_is_refused_by_name() {
        for (String wrong : new String[] {"abc", "0", "65536", "-1", "8080x"}) {
            Trouble trouble = assertThrows(Trouble.class, () -> Ports.from(Map.of("POSTGRES_PORT", wrong)));
            assertTrue(trouble.getMessage().startsWith("POSTGRES_PORT must be a port"), wrong);
        }
    }
}
