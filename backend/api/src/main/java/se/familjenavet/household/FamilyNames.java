package se.familjenavet.household;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.text.KeptJson;

/** The parents of each family in a list, by name where the caller may know it (A4) and never a protected one to a machine (A5). */
public final class FamilyNames {
    /** Of the household whose table is called {@code h}; binds what {@link #bind} binds. */
    public static final String COLUMN = """
            cast((select jsonb_agg(jsonb_build_object('id', p.id, 'role', p.role,
                      'name', i.first_name || ' ' || i.family_name, 'protectedIdentity', coalesce(i.protected, false))
                      order by p.id)
                  from parent p left join parent_identity i on i.parent_id = p.id
                      and (h.centre_ids && :known or h.group_ids && :knownGroups) and (:isPerson or not i.protected)
                  where p.household_id = h.id) as text) as parents
            """;

    /** Whether a word stands in a name, an address or a number that the caller may know; {@code :word} with its wild cards. */
    public static final String FOUND = """
            exists (select from parent_identity i where i.household_id = h.id
                    and (h.centre_ids && :known or h.group_ids && :knownGroups) and (:isPerson or not i.protected)
                    and (i.first_name || ' ' || i.family_name ilike :word or i.email ilike :word or i.mobile like :word))
            """;

    private FamilyNames() {}

    /**
     * @param known where the caller may know names
     * @param isPerson whether a person asks, and no machine
     */
    public static ListQuery bind(ListQuery query, Places known, boolean isPerson) {
        return query.bind("known", known.centres().toArray(UUID[]::new))
                .bind("knownGroups", known.led().toArray(UUID[]::new))
                .bind("isPerson", isPerson);
    }

    /** What the column says. */
    public static List<ParentName> of(Tuple row, KeptJson kept) {
        String parents = row.get("parents", String.class);
        return parents == null ? List.of() : List.of(kept.read(parents, ParentName[].class));
    }
}
