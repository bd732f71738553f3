package se.familjenavet.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.familjenavet.access.Access;
import se.familjenavet.audit.AuditLog;

/** Takes note of what the desk does with families (A6), and makes a reading of a protected one stand out (A5). */
@ApplicationScoped
public class DeskAudit {
    private static final String FAMILIES = "privacy-families";
    private static final String LOOKUPS = "family-lookups";

    /** A kind of its own, so that whoever watches over the log finds them. */
    private static final String PROTECTED = "protected-families";

    @Inject
    AuditLog log;

    @Inject
    Access access;

    /** That somebody sought, why, and whom they found; never what they sought. Noted for each that they answer for. */
    FamilyLookup lookedUp(FamilyLookup lookup) {
        List<String> why = List.of(lookup.reason().name(), lookup.soughtBy().name());
        List<UUID> whom =
                Stream.concat(Stream.of(lookup.id()), lookup.found().stream()).toList();
        lookup.controllers().forEach(controller -> log.read(LOOKUPS, controller, whom, why));
        return lookup;
    }

    /** That families were shown, one entry for each place. */
    List<PrivacyFamily> shown(List<PrivacyFamily> families) {
        families.forEach(family -> read(family));
        return families;
    }

    PrivacyFamily read(PrivacyFamily family, String... what) {
        log.read(
                family.protectedIdentity() ? PROTECTED : FAMILIES,
                place(family.municipality()),
                List.of(family.id()),
                List.of(what));
        return family;
    }

    PrivacyFamily changed(PrivacyFamily family, List<String> fields) {
        log.changed(FAMILIES, place(family.municipality()), family.id(), fields);
        return family;
    }

    void held(LegalHoldView hold, HoldReason reason) {
        log.changed("legal-holds", place(hold.municipality()), hold.family(), List.of(reason.name()));
    }

    void decided(ErasureView erasure) {
        List<String> ground =
                List.of(erasure.decision().name(), erasure.ground().name());
        if (erasure.decision() == ErasureDecision.ERASED) {
            log.deleted("erasures", place(erasure.municipality()), erasure.family(), ground);
        } else {
            log.changed("erasures", place(erasure.municipality()), erasure.family(), ground);
        }
    }

    /** The municipality of the register; where the caller answers for another, the region that both lie in. */
    private String place(String municipality) {
        return access.places().municipalities().contains(municipality) ? municipality : municipality.substring(0, 2);
    }
}
