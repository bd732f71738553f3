package se.familjenavet.access;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Method;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import se.familjenavet.group.GroupParameters;
import se.familjenavet.group.NewGroupProposalParameters;
import se.familjenavet.group.OfferingParameters;
import se.familjenavet.group.SessionParameters;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;

/** How to ask for Huskvarna's groups, and for what county 18's groups are planned on. */
final class GroupRecipes {
    private static final String MARK = Openings.marker("huskvarna");
    private static final String GUIDE =
            Programmes.tiny("2027").at("/guides/0/key").asText();

    static final Map<String, Recipe> ALL = Map.ofEntries(
            entry("ParentGroups.byId", groups(group -> List.of(id(group)))),
            entry("ParentGroups.page", groups(group -> several(everyGroup(), Recipe.wholePage()))),
            entry("ParentGroups.all", groups(group -> List.of(everyGroup()))),
            entry(
                    "Sessions.byId",
                    new Recipe(Permission.READ_GROUPS, (method, openings) -> List.of(session()), "Session")),
            entry("Sessions.page", groups(group -> several(everySession(), Recipe.wholePage()))),
            entry("Sessions.all", groups(group -> List.of(everySession()))),
            entry(
                    "Offerings.page",
                    new Recipe(
                            Permission.READ_GROUPS,
                            (method, openings) -> several(new OfferingParameters(), Recipe.wholePage()),
                            MARK)),
            entry("Planning.plan", new Recipe(Permission.EDIT_GROUPS, GroupRecipes::newGroup, MARK)),
            entry("Planning.guides", curriculum(Permission.EDIT_GROUPS, GUIDE)),
            entry("Curriculum.version", curriculum(Permission.READ_GROUPS, GUIDE)),
            entry("Curriculum.inUse", curriculum(Permission.READ_GROUPS, "UUID")),
            entry("Proposals.of", new Recipe(Permission.EDIT_GROUPS, GroupRecipes::newProposal, GUIDE)),
            entry("Clashes.of", new Recipe(Permission.READ_GROUPS, GroupRecipes::sameRoom, "ROOM_TWICE")));

    private GroupRecipes() {}

    private static Recipe groups(Function<String, List<Object>> arguments) {
        return new Recipe(
                Permission.READ_GROUPS,
                (method, openings) -> arguments.apply(Groups.planned(Cast.JONNA, huskvarna(openings))),
                MARK);
    }

    private static ObjectNode huskvarna(Openings openings) {
        return Groups.meetingOnce(openings.id("huskvarna").toString(), 30)
                .put("name", MARK)
                .put("place", "Grupprummet");
    }

    private static Object session() {
        String group = Groups.planned(Cast.JONNA, Groups.meetingOnce(Groups.centreOf(Cast.JONNA), 30));
        return id(Groups.session(Cast.JONNA, group, 0));
    }

    private static Recipe curriculum(Permission permission, String sign) {
        return new Recipe(permission, (method, openings) -> several("18", id(published())), sign);
    }

    private static String published() {
        return Programmes.shared(Cast.ORVAR, "18", "Bakom väggen");
    }

    private static List<Object> newGroup(Method method, Openings openings) {
        return List.of(Recipe.read(huskvarna(openings).toString(), method.getGenericParameterTypes()[1]));
    }

    private static List<Object> newProposal(Method method, Openings openings) {
        NewGroupProposalParameters asked = new NewGroupProposalParameters();
        asked.host = openings.id("karlskoga");
        asked.programmeVersion = id(published());
        asked.birthFrom = YearMonth.of(2027, 3);
        asked.birthTo = YearMonth.of(2027, 3);
        asked.weekday = DayOfWeek.TUESDAY;
        asked.begins = LocalTime.NOON;
        return List.of(asked);
    }

    private static List<Object> sameRoom(Method method, Openings openings) {
        Groups.planned(Cast.JONNA, huskvarna(openings));
        String wanted = """
            [{"key":"019aa4f0-ffff-7fff-bfff-0123456789ab","day":"%s","begins":"13:30","minutes":60,
              "place":"Grupprummet","leaders":[]}]""".formatted(Groups.today().plusDays(30));
        return several(openings.id("huskvarna"), Recipe.read(wanted, method.getGenericParameterTypes()[2]));
    }

    private static GroupParameters everyGroup() {
        GroupParameters all = new GroupParameters();
        all.sort = "name";
        return all;
    }

    private static SessionParameters everySession() {
        SessionParameters all = new SessionParameters();
        all.sort = "day";
        return all;
    }

    private static List<Object> several(Object... arguments) {
        return List.of((Object) arguments);
    }

    private static UUID id(String id) {
        return UUID.fromString(id);
    }
}
