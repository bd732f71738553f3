package se.familjenavet.theme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.familjenavet.access.Places;

/** The themes of the regions that a caller's places lie in. */
@ApplicationScoped
public class Themes implements PanacheRepositoryBase<Theme, UUID> {

    /** The whole list, by key; a region has no more than fit on a page. */
    List<Theme> all(Places places) {
        return list("array_contains(?1, regionCode) order by key, id", (Object)
                places.regions().toArray(String[]::new));
    }

    /** Makes a region's themes say this, and gives them by their keys; those that it does not name stay as they are. */
    public Map<String, Theme> keep(Places places, String regionCode, List<ThemeContent> contents) {
        Map<String, Theme> known = of(places, regionCode).collect(Collectors.toMap(Theme::key, Function.identity()));
        contents.forEach(content -> known.computeIfAbsent(content.key(), key -> make(regionCode, content))
                .say(content));
        return known;
    }

    /** A region's theme by its key. */
    public Optional<Theme> byKey(Places places, String regionCode, String key) {
        return of(places, regionCode).filter(theme -> theme.key().equals(key)).findFirst();
    }

    /** What is said of a region's themes, by key. */
    public List<ThemeContent> contents(Places places, String regionCode) {
        return of(places, regionCode).map(Theme::content).toList();
    }

    private Stream<Theme> of(Places places, String regionCode) {
        return all(places).stream().filter(theme -> theme.regionCode().equals(regionCode));
    }

    /** The keys of a region's themes. */
    public Set<String> keys(Places places, String regionCode) {
        return of(places, regionCode).map(Theme::key).collect(Collectors.toSet());
    }

    private Theme make(String regionCode, ThemeContent content) {
        Theme theme = new Theme(regionCode, content);
        persist(theme);
        return theme;
    }
}
