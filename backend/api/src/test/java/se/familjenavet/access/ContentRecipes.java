package se.familjenavet.access;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Programmes;
import se.familjenavet.testing.Toolboxes;
import se.familjenavet.toolbox.MediaParameters;

/** How to ask for what county 18 owns: a draft with one guide, its theme, the medium that it shows, and a file. */
final class ContentRecipes {
    private static final String OREBRO = "18";
    private static final String NAME = "Bakom väggen";
    private static final ObjectNode TINY = Programmes.tiny(NAME);
    private static final String PROGRAMME = TINY.at("/programme/key").asText();
    private static final String PROGRAMME_NAME = TINY.at("/programme/name/sv").asText();
    private static final String THEME = TINY.at("/themes/0/key").asText();
    private static final String THEME_NAME = TINY.at("/themes/0/name/sv").asText();
    private static final String MEDIUM = TINY.at("/media/0/key").asText();
    private static final JsonNode NEW_MEDIUM = Programmes.read(Toolboxes.body(OREBRO, Toolboxes.link("vagg")));
    private static final String FILE = "lapp.pdf";
    private static final AtomicInteger DRAFTS = new AtomicInteger();

    static final Map<String, Recipe> ALL = Map.ofEntries(
            entry("ProgrammeVersions.byId", read(NAME, draft -> List.of(id(draft)))),
            entry("ProgrammeVersions.page", read(NAME, draft -> several(null, Recipe.wholePage()))),
            entry("ProgrammeImports.take", write(NAME, method -> several(OREBRO, argument(method, 2, TINY), ""))),
            entry("Programmes.byKey", read(PROGRAMME_NAME, draft -> several(OREBRO, PROGRAMME))),
            entry("SessionGuides.byId", read("SessionGuide", draft -> List.of(id(guide(draft))))),
            entry("Curation.begin", write("ToolboxMedia", method -> List.of(argument(method, 1, NEW_MEDIUM)))),
            entry("Toolbox.page", read(MEDIUM, draft -> several(new MediaParameters(), Recipe.wholePage()))),
            entry("Toolbox.facets", read(THEME, draft -> List.of(new MediaParameters()))),
            entry("Toolbox.byId", read("ToolboxMedia", draft -> List.of(id(medium())))),
            entry("Toolbox.byKeys", read("ToolboxMedia", draft -> several(OREBRO, List.of(MEDIUM)))),
            entry(
                    "Toolbox.keep",
                    write("ToolboxMedia", method -> several(OREBRO, argument(method, 2, TINY.get("media")), ""))),
            entry("ToolboxFiles.byId", read(FILE, draft -> List.of(id(uploaded("id"))))),
            entry("ToolboxFiles.byHash", read(FILE, draft -> several(OREBRO, List.of(uploaded("file.sha256"))))),
            entry("Themes.all", read(THEME_NAME, draft -> several())),
            entry("Themes.keep", write(THEME_NAME, method -> several(OREBRO, argument(method, 2, TINY.get("themes"))))),
            entry("Themes.byKey", read(THEME_NAME, draft -> several(OREBRO, THEME))),
            entry("Themes.contents", read(THEME, draft -> List.of(OREBRO))),
            entry("Themes.keys", read(THEME, draft -> List.of(OREBRO))));

    private ContentRecipes() {}

    private static Recipe read(String sign, Function<String, List<Object>> arguments) {
        return new Recipe(Permission.READ_PROGRAMME, (method, openings) -> arguments.apply(draft()), sign);
    }

    private static Recipe write(String sign, Function<Method, List<Object>> arguments) {
        return new Recipe(Permission.EDIT_PROGRAMME, (method, openings) -> arguments.apply(method), sign);
    }

    private static Object argument(Method method, int at, JsonNode said) {
        return Recipe.read(said.toString(), method.getGenericParameterTypes()[at]);
    }

    private static List<Object> several(Object... arguments) {
        return List.of((Object) arguments);
    }

    private static UUID id(String id) {
        return UUID.fromString(id);
    }

    private static String draft() {
        ObjectNode document = Programmes.tiny(NAME + " " + DRAFTS.incrementAndGet());
        return Programmes.draft(Cast.ORVAR, OREBRO, document);
    }

    private static String guide(String draft) {
        return Programmes.guide(Cast.ORVAR, draft, 1);
    }

    private static String medium() {
        return Cast.ORVAR.calls().get("/toolbox-media").path("items[0].id");
    }

    private static String uploaded(String what) {
        return Toolboxes.upload(Cast.ORVAR, OREBRO, FILE, Toolboxes.PDF.getBytes(US_ASCII))
                .path(what);
    }
}
