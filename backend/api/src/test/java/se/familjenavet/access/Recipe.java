package se.familjenavet.access;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.familjenavet.audit.AuditEntryParameters;
import se.familjenavet.centre.CentreParameters;
import se.familjenavet.event.EventParameters;
import se.familjenavet.event.Stretch;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.staff.StaffParameters;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Staff;

/**
 * How to ask a method that takes {@link Places} for what is another's: Huskvarna's, or county 18's.
 *
 * @param permission of the operations that call it
 * @param arguments after the places, for each way to ask
 * @param sign what the answer tells that strangers must not see
 */
record Recipe(Permission permission, BiFunction<Method, Openings, List<Object>> arguments, String sign) {
    private static final String NOTED = """
            with noted as (
                insert into audit_entry
                    (id, place_code, at, issuer, subject, client, grants, operation, permission, action, kind, whom, trace)
                select gen_random_uuid(), '0680', now(), '', '', '', '{}', '', '', 'READ', ?, '{}', '' returning id)
            insert into audit_seal (region_code, number, entry_id, place_code, hash)
            select '06', (select coalesce(max(number), 0) + 1 from audit_seal), id, '0680', sha256('') from noted returning number
            """;
    private static final String TOLD = """
            insert into event (position, id, type, about, place_code)
            select coalesce((select max(position) from event), 0) + 1, gen_random_uuid(), ?, cast(? as uuid), '0680'
            returning position
            """;
    private static final String CHECKED = """
            insert into audit_check values ('06', now(), 1, null) on conflict do nothing returning number
            """;

    private static final Map<String, Recipe> OF_CENTRES = Map.ofEntries(
            entry("AuditEntries.page", new Recipe(Permission.READ_AUDIT, (method, openings) -> noted())),
            entry(
                    "EventFeed.page",
                    new Recipe(Permission.READ_EVENTS, (method, openings) -> told(), "TOLD_OF_HUSKVARNA")),
            entry("AuditChecks.page", new Recipe(Permission.READ_AUDIT, (method, openings) -> checked(), "region=06")),
            entry("Centres.byId", new Recipe(Permission.READ_CENTRES, (method, openings) -> List.of(id(openings)))),
            entry("Centres.byKey", new Recipe(Permission.READ_CENTRES, (method, openings) -> keys(openings))),
            entry(
                    "Centres.page",
                    new Recipe(
                            Permission.READ_CENTRES,
                            (method, openings) -> List.of((Object) new Object[] {everyCentre(), wholePage()}))),
            entry("Centres.all", new Recipe(Permission.READ_CENTRES, (method, openings) -> List.of(everyCentre()))),
            entry(
                    "CentreOpenings.open",
                    new Recipe(Permission.OPEN_CENTRE, (method, openings) -> List.of(newCentre(method)))),
            entry(
                    "CentreOpenings.successor",
                    new Recipe(Permission.CLOSE_CENTRE, (method, openings) -> List.of(id(openings)))),
            entry(
                    "Regions.settings",
                    new Recipe(Permission.READ_SETTINGS, (method, openings) -> List.of("06"), "RegionSettings")),
            entry(
                    "StaffMembers.all",
                    new Recipe(Permission.READ_STAFF, (method, openings) -> everyoneAtOnce(openings))),
            entry(
                    "StaffMembers.byId",
                    new Recipe(
                            Permission.READ_STAFF,
                            (method, openings) -> List.of(Staff.at(openings).planned("huskvarna")))),
            entry("StaffMembers.page", new Recipe(Permission.READ_STAFF, (method, openings) -> everyone(openings))),
            entry(
                    "StaffPlans.plan",
                    new Recipe(Permission.EDIT_STAFF, (method, openings) -> List.of(newStaff(method, openings)))));

    static final Map<String, Recipe> ALL = Stream.of(
                    OF_CENTRES,
                    ContentRecipes.ALL,
                    GroupRecipes.ALL,
                    FamilyRecipes.ALL,
                    MessageRecipes.ALL,
                    RoundRecipes.ALL,
                    PrivacyRecipes.ALL,
                    RetentionRecipes.ALL,
                    ReleaseRecipes.ALL,
                    IndicatorRecipes.ALL,
                    OfferingRecipes.ALL,
                    AttendanceRecipes.ALL,
                    SurveyRecipes.ALL)
            .flatMap(recipes -> recipes.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    Recipe(Permission permission, BiFunction<Method, Openings, List<Object>> arguments) {
        this(permission, arguments, Openings.marker("huskvarna"));
    }

    static Recipe of(Method method) {
        return ALL.get(PlacedMethods.nameOf(method));
    }

    /** The arguments of each call, places first. */
    List<Object[]> calls(Method method, Openings openings, Places places) {
        return arguments.apply(method, openings).stream()
                .map(argument -> argument instanceof Object[] several ? several : new Object[] {argument})
                .map(rest -> Stream.concat(Stream.of(places), Stream.of(rest)).toArray())
                .toList();
    }

    private static List<Object> everyone(Openings openings) {
        return List.of((Object) new Object[] {everyoneAtOnce(openings).getFirst(), wholePage()});
    }

    private static List<Object> everyoneAtOnce(Openings openings) {
        Staff.at(openings);
        StaffParameters all = new StaffParameters();
        all.sort = "name";
        return List.of(all);
    }

    private static Object newStaff(Method method, Openings openings) {
        return read(Staff.body(id(openings), Openings.marker("huskvarna"), "ny@demo.example"), method);
    }

    private static List<Object> noted() {
        Database.read(NOTED, Openings.marker("huskvarna"));
        AuditEntryParameters all = new AuditEntryParameters();
        all.limit = 100;
        all.total = true;
        return List.of(all);
    }

    private static List<Object> told() {
        Database.read("insert into event_head (position) values (1000) on conflict do nothing returning position");
        Database.read("insert into event values (1, gen_random_uuid(), 'TOLD_OF_HUSKVARNA', gen_random_uuid(), '0680')"
                + " on conflict do nothing returning position");
        EventParameters all = new EventParameters();
        all.limit = 100;
        return List.of(all);
    }

    /** What a page of a followed list reads when the feed has told once of something, by its id. */
    static Stretch told(String type, String about) {
        Database.read(TOLD, type, about);
        return new Stretch(0, 0, Integer.MAX_VALUE, 100);
    }

    private static List<Object> checked() {
        Database.read(CHECKED);
        PageParameters all = new PageParameters();
        all.limit = 100;
        all.total = true;
        return List.of(all);
    }

    private static UUID id(Openings openings) {
        return openings.id("huskvarna");
    }

    private static List<Object> keys(Openings openings) {
        return List.of(id(openings).toString(), "hsa:" + Openings.hsaId("huskvarna"));
    }

    private static CentreParameters everyCentre() {
        CentreParameters all = new CentreParameters();
        all.sort = "name";
        return all;
    }

    static PageParameters wholePage() {
        PageParameters page = new PageParameters();
        page.limit = 100;
        page.total = true;
        return page;
    }

    /** A second centre by Huskvarna's name, in its municipality. */
    private static Object newCentre(Method method) {
        String body = Openings.body("0680", "huskvarna", false)
                .replace("\"slug\":\"huskvarna\"", "\"slug\":\"another\"")
                .replace(Openings.hsaId("huskvarna"), Openings.hsaId("another"));
        return read(body, method);
    }

    private static Object read(String body, Method method) {
        return read(body, method.getGenericParameterTypes()[1]);
    }

    /** What a caller says, as the method takes it. */
    static Object read(String body, Type type) {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        try {
            return mapper.readValue(body, mapper.constructType(type));
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }
}
