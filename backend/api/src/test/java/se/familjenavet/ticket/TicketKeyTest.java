package se.familjenavet.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketKeyTest {
    private static final UUID PLACE = UUID.fromString("019aa4f0-9999-7000-8000-000000000001");
    private static final UUID ALVA = UUID.fromString("019aa4f0-8888-7000-8000-000000000001");

    private final TicketKey key = new TicketKey("a key that the database never sees");

    @Test
    void r18_a_ticket_is_the_same_each_time_and_another_for_each_person_place_and_key() {
        String ticket = key.ticket(PLACE, ALVA);
        assertEquals(ticket, key.ticket(PLACE, ALVA));
        assertTrue(ticket.matches("[A-Za-z0-9_-]{43}"), ticket);
        assertNotEquals(ticket, key.ticket(PLACE, UUID.randomUUID()));
        assertNotEquals(ticket, key.ticket(UUID.randomUUID(), ALVA));
        assertNotEquals(ticket, new TicketKey("another").ticket(PLACE, ALVA));
    }

    @Test
    void a_ticket_that_we_never_made_for_the_place_is_known_as_forged() {
        String ticket = key.ticket(PLACE, ALVA);
        assertTrue(key.isOurs(PLACE, ticket));
        assertFalse(key.isOurs(UUID.randomUUID(), ticket));
        assertFalse(new TicketKey("another").isOurs(PLACE, ticket));
        String other = ticket.charAt(0) == 'A' ? "B" : "A";
        for (String forged :
                List.of("", "ä", "A".repeat(43), "!".repeat(43), ticket + "A", other + ticket.substring(1))) {
            assertFalse(key.isOurs(PLACE, forged), forged);
        }
    }

    @Test
    void r18_the_same_secret_is_kept_as_another_hash_at_each_place() {
        String ticket = key.ticket(PLACE, ALVA);
        assertNotEquals(TicketKey.hash(PLACE, ticket), TicketKey.hash(UUID.randomUUID(), ticket));
    }
}
