package se.familjenavet.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.familjenavet.centre.CentreParameters;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.testing.Openings;

/**
 * How to ask a method that takes {@link Places} for what is Huskvarna's.
 *
 * @param permission of the operations that call it
 * @param arguments after the places, for each way to ask
 */
record Recipe(Permission permission, BiFunction<Method, Openings, List<Object>> arguments) {
    static final Map<String, Recipe> ALL = Map.of(
            "Centres.byId", new Recipe(Permission.READ_CENTRES, (method, openings) -> List.of(id(openings))),
            "Centres.byKey", new Recipe(Permission.READ_CENTRES, (method, openings) -> keys(openings)),
            "Centres.page",
                    new Recipe(
                            Permission.READ_CENTRES,
                            (method, openings) -> List.of((Object) new Object[] {everyCentre(), wholePage()})),
            "Centres.all", new Recipe(Permission.READ_CENTRES, (method, openings) -> List.of(everyCentre())),
            "CentreOpenings.open", new Recipe(Permission.OPEN_CENTRE, (method, openings) -> List.of(newCentre(method))),
            "CentreOpenings.successor",
                    new Recipe(Permission.CLOSE_CENTRE, (method, openings) -> List.of(id(openings))));

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

    private static PageParameters wholePage() {
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
        try {
            return new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .readValue(body, method.getParameterTypes()[1]);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }
}
