package se.familjenavet.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GrantRoleTest {
    @Test
    void an_unknown_role_is_refused_with_the_ones_there_are() {
        Trouble trouble = assertThrows(Trouble.class, () -> GrantRole.named("boss"));
        assertTrue(trouble.getMessage().startsWith("There is no role \"boss\"; choose one of regional-lead, "));
    }

    @Test
    void what_is_no_place_is_refused() {
        for (String place :
                new String[] {"6", "06/", "/06", "06/0785", "06/0685/Vetlanda", "06/0685/a/b", "..", "06/06850"}) {
            Trouble trouble = assertThrows(Trouble.class, () -> GrantRole.MUNICIPAL_LEAD.groupAt(place), place);
            assertTrue(trouble.getMessage().startsWith("\"" + place + "\" is not a place"), place);
        }
    }

    @Test
    void a_role_is_refused_at_a_kind_of_place_where_it_is_not_held() {
        Trouble trouble = assertThrows(Trouble.class, () -> GrantRole.GROUP_LEADER.groupAt("06"));
        assertEquals(
                "The role group-leader is held at a centre (06/0685/vetlanda), not at \"06\".", trouble.getMessage());
        assertThrows(Trouble.class, () -> GrantRole.PLATFORM_ADMIN.groupAt("06"));
        assertThrows(Trouble.class, () -> GrantRole.REGIONAL_LEAD.groupAt(""));
    }

    @Test
    void a_grant_is_a_group_whose_last_part_is_the_role() {
        assertEquals("/06/regional-lead", GrantRole.named("regional-lead").groupAt("06"));
        assertEquals("/06/0685/municipal-lead", GrantRole.MUNICIPAL_LEAD.groupAt("06/0685"));
        assertEquals("/06/0680/centre-coordinator", GrantRole.CENTRE_COORDINATOR.groupAt("06/0680"));
        assertEquals("/06/0680/ost-2/group-leader", GrantRole.GROUP_LEADER.groupAt("06/0680/ost-2"));
        assertEquals("/platform-admin", GrantRole.PLATFORM_ADMIN.groupAt(""));
    }
}
