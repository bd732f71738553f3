package se.familjenavet.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import se.familjenavet.access.Access;
import se.familjenavet.toolbox.Toolbox;
import se.familjenavet.toolbox.ToolboxMedia;

/** Guides as their reader sees them: with what they show from the toolbox, what comes next, and what one may do. */
@ApplicationScoped
public class GuideViews {

    @Inject
    SessionGuides guides;

    @Inject
    Toolbox toolbox;

    @Inject
    Access access;

    GuideView of(SessionGuide guide) {
        guides.flush();
        Map<String, ToolboxMedia> media =
                guide.media().isEmpty() ? Map.of() : toolbox.byKeys(access.places(), guide.regionCode(), guide.media());
        return GuideView.of(
                guide,
                media,
                guides.after(guide),
                access.permittedInRegion(
                        guide.regionCode(), guide.programmeVersion().status().actions()));
    }
}
