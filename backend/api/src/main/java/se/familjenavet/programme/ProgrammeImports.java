package se.familjenavet.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.familjenavet.access.Places;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.Faults;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.theme.Theme;
import se.familjenavet.theme.ThemeContent;
import se.familjenavet.theme.Themes;
import se.familjenavet.toolbox.MediaDocument;
import se.familjenavet.toolbox.Toolbox;
import se.familjenavet.toolbox.ToolboxMedia;

/** Where documents become versions, all or nothing, and versions documents again. */
@ApplicationScoped
public class ProgrammeImports {

    @Inject
    Programmes programmes;

    @Inject
    ProgrammeVersions versions;

    @Inject
    Themes themes;

    @Inject
    Toolbox toolbox;

    /**
     * Takes a document in as a new draft of a region's programme; the files that it names are in the toolbox already.
     *
     * @param at where the document stands in what was sent
     */
    ProgrammeVersion take(Places places, String regionCode, ProgrammeDocument document, String at) {
        if (!places.wholeRegions().contains(regionCode)) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, new Fault("/region", "unknown-region"));
        }
        check(document, at);
        Programme programme = programmes
                .byKey(places, regionCode, document.programme().key())
                .orElseGet(() -> begin(regionCode, document.programme()));
        programme.say(document.programme());
        Map<String, Theme> byKey = themes.keep(places, regionCode, document.themes());
        toolbox.keep(places, regionCode, document.media(), at + "/media");
        ProgrammeVersion draft = new ProgrammeVersion(programme, document.version(), document.parts());
        document.guides().forEach(guide -> draft.add(SessionGuide.of(draft, guide, byKey.get(guide.theme()))));
        versions.persist(draft);
        versions.flush();
        return draft;
    }

    /** A version as a document; taken in again it is the same. What its media are about is in it too. */
    ProgrammeDocument documentOf(Places places, ProgrammeVersion version) {
        Set<String> shown = version.guides().stream()
                .flatMap(guide -> guide.media().stream())
                .collect(Collectors.toSet());
        SortedMap<String, ToolboxMedia> known = new TreeMap<>(toolbox.byKeys(places, version.regionCode(), shown));
        List<MediaDocument> media =
                known.values().stream().map(ToolboxMedia::document).toList();
        return new ProgrammeDocument(
                ProgrammeDocument.FORMAT,
                ProgrammeDocument.FORMAT_VERSION,
                version.programme().head(),
                version.edition(),
                themesOf(places, version, media),
                version.parts(),
                media,
                version.guides().stream()
                        .map(guide -> guide.document().showing(known.keySet()))
                        .toList());
    }

    private List<ThemeContent> themesOf(Places places, ProgrammeVersion version, List<MediaDocument> media) {
        Set<String> keys =
                version.guides().stream().map(guide -> guide.theme().key()).collect(Collectors.toSet());
        media.forEach(medium -> keys.addAll(medium.themes()));
        return themes.contents(places, version.regionCode()).stream()
                .filter(theme -> keys.contains(theme.key()))
                .toList();
    }

    private Programme begin(String regionCode, ProgrammeDocument.Head head) {
        Programme programme = new Programme(regionCode, head);
        programmes.persist(programme);
        return programme;
    }

    /** What has to fit together in a document, beyond the form of each field. */
    static void check(ProgrammeDocument document, String start) {
        Faults faults = new Faults();
        Set<String> themes = document.themes().stream().map(ThemeContent::key).collect(Collectors.toSet());
        Set<String> media = document.media().stream().map(MediaDocument::key).collect(Collectors.toSet());
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < document.guides().size(); i++) {
            GuideDocument guide = document.guides().get(i);
            String at = start + "/guides/" + i;
            faults.unless(seen.add(guide.number()), at + "/number", "repeated")
                    .unless(seen.add("guide " + guide.key()), at + "/key", "repeated")
                    .unless(themes.contains(guide.theme()), at + "/theme", "unknown-theme");
            guide.draft().check(at, faults);
            checkMedia(guide, media, at + "/media/", faults);
        }
        checkOnce(document.themes(), ThemeContent::key, start + "/themes/", faults);
        checkOnce(document.media(), MediaDocument::key, start + "/media/", faults);
        checkOnce(document.parts(), ProgrammeDocument.PartName::key, start + "/parts/", faults);
        faults.end();
    }

    private static void checkMedia(GuideDocument guide, Set<String> known, String at, Faults faults) {
        for (int i = 0; i < guide.media().size(); i++) {
            faults.unless(known.contains(guide.media().get(i)), at + i, "medium-missing");
        }
    }

    private static <T> void checkOnce(List<T> all, Function<T, ?> key, String at, Faults faults) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            faults.unless(seen.add(key.apply(all.get(i))), at + i + "/key", "repeated");
        }
    }
}
