package se.familjenavet.house;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;

/** Families of one protected parent and one who is not, whose names, addresses, numbers and wishes hold words that stand nowhere else. */
final class Marked {
    /** In all that is told of the parent who is protected; with the centre's slug behind it. */
    static final String PROTECTED = "okapi";

    /** Likewise of the one who is not. */
    static final String ORDINARY = "tapir";

    private static final List<String> WORDS = List.of(PROTECTED, ORDINARY, "070-174 06 66", "701740666");

    private static final String SLUG = "select slug from centre where id = cast(? as uuid)";
    private static final String EMPTY_GROUPS = """
            select g.id from parent_group g join place p on p.centre_id = g.host_id
            where p.path in ('06/0685/vetlanda', '06/0680/huskvarna') and g.status in ('PLANNED', 'OPEN', 'RUNNING')
            and not exists (select from enrolment e where e.group_id = g.id)""";
    private static final String HOST = """
            select p.path from place p join parent_group g on g.host_id = p.centre_id where g.id = cast(? as uuid)""";

    private Marked() {}

    /** Tells of a family, in the register of a centre, that its parents are called by the words. */
    static ObjectNode family(ObjectNode household) {
        String slug = Database.read(SLUG, household.path("centre").textValue()).getFirst();
        household.putArray("parents").add(parent(PROTECTED, slug).put("protectedIdentity", true));
        household.withArray("parents").add(parent(ORDINARY, slug).put("role", "OTHER_PARENT"));
        return household;
    }

    /** Likewise of a family of one parent who is not protected. */
    static ObjectNode ordinaryFamily(ObjectNode household) {
        String slug = Database.read(SLUG, household.path("centre").textValue()).getFirst();
        household.putArray("parents").add(parent(ORDINARY, slug));
        return household;
    }

    private static ObjectNode parent(String kind, String slug) {
        String word = kind + "-" + slug;
        String name = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        ObjectNode parent = Families.parent();
        return parent.put("firstName", name)
                .put("familyName", name + "-ström")
                .put("email", word + "-" + parent.path("email").textValue())
                .put("mobile", "070-174 06 66")
                .put("accessNeeds", "Kommer med " + word + "stol.")
                .put("wishes", "Vill ha plats för en " + word + "vagn.");
    }

    /** Gives a family a place in each group at Vetlanda and Huskvarna that has none. */
    static void fillGroups() {
        Database.read(EMPTY_GROUPS)
                .forEach(group -> Families.enrolled(
                        Database.read(HOST, group).getFirst().endsWith("vetlanda") ? Cast.CILLA : Cast.JONNA, group));
    }

    /** Tables where one of the words stands, but for the only one that may hold them (A4). */
    static Set<String> tablesWithWords() {
        String words = String.join("|", WORDS);
        return Database.read("select tablename from pg_tables where schemaname = 'public'").stream()
                .filter(table -> !table.equals("parent_identity"))
                .filter(table -> !Database.read("select 1 from " + table + " t where t::text ~* ? limit 1", words)
                        .isEmpty())
                .collect(toCollection(TreeSet::new));
    }

    /** Whether a text holds what is known of a family. */
    static boolean isAnyIn(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(small::contains);
    }
}
