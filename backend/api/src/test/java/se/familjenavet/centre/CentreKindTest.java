package se.familjenavet.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.familjenavet.centre.CentreKind.FAMILY_CENTRE;
import static se.familjenavet.centre.CentreKind.FAMILY_CENTRE_LIKE;
import static se.familjenavet.centre.CentreKind.OTHER;
import static se.familjenavet.centre.ServiceKind.CHILD_HEALTH_CARE;
import static se.familjenavet.centre.ServiceKind.MATERNITY_CARE;
import static se.familjenavet.centre.ServiceKind.OPEN_PRESCHOOL;
import static se.familjenavet.centre.ServiceKind.SOCIAL_SERVICES;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CentreKindTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void r1_all_four_services_in_shared_premises_make_a_family_centre() {
        assertEquals(FAMILY_CENTRE, CentreKind.of(EnumSet.allOf(ServiceKind.class)));
    }

    @Test
    void r1_without_any_one_of_the_four_it_is_no_family_centre() {
        for (ServiceKind absent : ServiceKind.values()) {
            assertTrue(CentreKind.of(EnumSet.complementOf(EnumSet.of(absent))) != FAMILY_CENTRE, absent.name());
        }
    }

    @Test
    void r1_child_health_care_with_open_preschool_or_social_services_is_like_one() {
        assertEquals(FAMILY_CENTRE_LIKE, CentreKind.of(EnumSet.of(CHILD_HEALTH_CARE, OPEN_PRESCHOOL)));
        assertEquals(FAMILY_CENTRE_LIKE, CentreKind.of(EnumSet.of(CHILD_HEALTH_CARE, SOCIAL_SERVICES)));
        assertEquals(FAMILY_CENTRE_LIKE, CentreKind.of(EnumSet.complementOf(EnumSet.of(MATERNITY_CARE))));
    }

    @Test
    void r1_without_child_health_care_or_someone_to_share_premises_with_it_is_another_kind() {
        assertEquals(OTHER, CentreKind.of(EnumSet.noneOf(ServiceKind.class)));
        assertEquals(OTHER, CentreKind.of(EnumSet.of(CHILD_HEALTH_CARE)));
        assertEquals(OTHER, CentreKind.of(EnumSet.of(CHILD_HEALTH_CARE, MATERNITY_CARE)));
        assertEquals(OTHER, CentreKind.of(EnumSet.complementOf(EnumSet.of(CHILD_HEALTH_CARE))));
    }

    @Test
    void r1_every_combination_of_services_belongs_to_exactly_one_kind() {
        Set<String> seen = new HashSet<>();
        Arrays.stream(CentreKind.values())
                .flatMap(kind -> kind.combinations().stream())
                .forEach(combination -> assertTrue(seen.add(combination), combination));
        assertEquals(16, seen.size());
    }

    @Test
    void r1_the_missing_part_is_named_with_its_reason() {
        DerivedKind kind = DerivedKind.of(
                List.of(
                        service(CHILD_HEALTH_CARE, null, true),
                        service(OPEN_PRESCHOOL, null, true),
                        service(MATERNITY_CARE, null, false)),
                TODAY);
        assertEquals(FAMILY_CENTRE_LIKE, kind.kind());
        assertEquals(
                List.of(
                        new KindReason(MATERNITY_CARE, KindReason.Missing.OTHER_PREMISES),
                        new KindReason(SOCIAL_SERVICES, KindReason.Missing.ABSENT)),
                kind.missing());
    }

    @Test
    void r1_a_service_counts_to_its_last_day_and_no_longer() {
        List<CentreService> services = Arrays.stream(ServiceKind.values())
                .map(kind -> service(kind, kind == SOCIAL_SERVICES ? TODAY : null, true))
                .toList();
        assertEquals(FAMILY_CENTRE, DerivedKind.of(services, TODAY).kind());
        assertEquals(
                FAMILY_CENTRE_LIKE, DerivedKind.of(services, TODAY.plusDays(1)).kind());
        assertEquals(OTHER, DerivedKind.of(services, LocalDate.of(2018, 12, 31)).kind());
    }

    private static CentreService service(ServiceKind kind, LocalDate to, boolean samePremises) {
        return new CentreService(kind, Principal.REGION, LocalDate.of(2019, 1, 1), to, samePremises);
    }
}
