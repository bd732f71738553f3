package se.familjenavet.toolbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.familjenavet.access.Places;
import se.familjenavet.event.Events;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.Faults;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.theme.Themes;

/** Where a region's media are written, put in the toolbox and taken out of it. */
@ApplicationScoped
public class Curation {

    @Inject
    Toolbox toolbox;

    @Inject
    ToolboxFiles files;

    @Inject
    Themes themes;

    @Inject
    Events events;

    /** What happens to media, as other systems are told. */
    enum Event {
        TOOLBOX_MEDIA_PUBLISHED,
        TOOLBOX_MEDIA_WITHDRAWN
    }

    /** Makes a draft in one of the caller's regions. */
    ToolboxMedia begin(Places places, NewToolboxMedia wanted) {
        if (!places.wholeRegions().contains(wanted.region())) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, new Fault("/region", "unknown-region"));
        }
        ToolboxFile file = checked(places, wanted.region(), wanted.media(), "/media", new Faults());
        ToolboxMedia draft = new ToolboxMedia(wanted.region(), wanted.media(), file);
        toolbox.persist(draft);
        toolbox.flush();
        return draft;
    }

    /** Says all of a medium anew; its key stays. */
    ToolboxMedia replace(Places places, ToolboxMedia medium, MediaDocument document) {
        Faults faults = new Faults().unless(medium.key().equals(document.key()), "/key", "key-stays");
        medium.say(document, checked(places, medium.regionCode(), document, "", faults));
        return medium;
    }

    /** For everyone in the region (R7). */
    public ToolboxMedia publish(ToolboxMedia medium) {
        medium.publish();
        events.tell(Event.TOOLBOX_MEDIA_PUBLISHED, medium.id(), medium.regionCode());
        return medium;
    }

    ToolboxMedia withdraw(ToolboxMedia medium) {
        medium.withdraw();
        events.tell(Event.TOOLBOX_MEDIA_WITHDRAWN, medium.id(), medium.regionCode());
        return medium;
    }

    /** The file that a medium names, null for an address; ends the request when something does not fit together. */
    private ToolboxFile checked(Places places, String region, MediaDocument document, String at, Faults faults) {
        Map<String, ToolboxFile> named = document.file() == null
                ? Map.of()
                : files.byHash(places, region, List.of(document.file().sha256()));
        Set<String> known = themes.keys(places, region);
        MediaRules.check(document, known, ToolboxFile.types(named.values()), at, faults);
        faults.end();
        return document.file() == null ? null : named.get(document.file().sha256());
    }
}
