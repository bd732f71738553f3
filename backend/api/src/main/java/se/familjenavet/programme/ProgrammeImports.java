package se.familjenavet.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.familjenavet.access.Places;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.Faults;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.theme.Theme;
import se.familjenavet.theme.ThemeContent;
import se.familjenavet.theme.Themes;

/** Where documents become versions, all or nothing, and versions documents again. */
@ApplicationScoped
public class ProgrammeImports {

    @Inject
    Programmes programmes;

    @Inject
    ProgrammeVersions versions;

    @Inject
    Themes themes;

    /** Takes a document in as a new draft of a region's programme. */
    ProgrammeVersion take(Places places, String regionCode, ProgrammeDocument document) {
        if (!places.wholeRegions().contains(regionCode)) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, new Fault("/region", "unknown-region"));
        }
        check(document);
        Programme programme = programmes
                .byKey(places, regionCode, document.programme().key())
                .orElseGet(() -> begin(regionCode, document.programme()));
        programme.say(document.programme());
        Map<String, Theme> byKey = themes.keep(places, regionCode, document.themes());
        ProgrammeVersion draft = new ProgrammeVersion(programme, document.version(), document.parts());
        document.guides().forEach(guide -> draft.add(SessionGuide.of(draft, guide, byKey.get(guide.theme()))));
        versions.persist(draft);
        versions.flush();
        return draft;
    }

    /** A version as a document; taken in again it is the same. */
    static ProgrammeDocument documentOf(ProgrammeVersion version) {
        List<ThemeContent> themes = version.guides().stream()
                .map(guide -> guide.theme().content())
                .distinct()
                .toList();
        return new ProgrammeDocument(
                ProgrammeDocument.FORMAT,
                ProgrammeDocument.FORMAT_VERSION,
                version.programme().head(),
                version.edition(),
                themes,
                version.parts(),
                version.guides().stream().map(SessionGuide::document).toList());
    }

    private Programme begin(String regionCode, ProgrammeDocument.Head head) {
        Programme programme = new Programme(regionCode, head);
        programmes.persist(programme);
        return programme;
    }

    /** What has to fit together in a document, beyond the form of each field. */
    private static void check(ProgrammeDocument document) {
        Faults faults = new Faults();
        Set<String> themes = document.themes().stream().map(ThemeContent::key).collect(Collectors.toSet());
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < document.guides().size(); i++) {
            GuideDocument guide = document.guides().get(i);
            String at = "/document/guides/" + i;
            faults.unless(seen.add(guide.number()), at + "/number", "repeated")
                    .unless(seen.add("guide " + guide.key()), at + "/key", "repeated")
                    .unless(themes.contains(guide.theme()), at + "/theme", "unknown-theme");
            guide.draft().check(at, faults);
        }
        faults.end();
    }
}
