package se.familjenavet.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.familjenavet.access.Places;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.Faults;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.theme.Theme;
import se.familjenavet.theme.Themes;
import se.familjenavet.toolbox.Toolbox;

/** Where versions are written, while they are drafts; whatever changes in one raises its version. */
@ApplicationScoped
public class Drafts {

    @Inject
    ProgrammeVersions versions;

    @Inject
    SessionGuides guides;

    @Inject
    Themes themes;

    @Inject
    Toolbox toolbox;

    /** A new draft that says what a version says; every guide and card keeps its key, and with it its lineage. */
    ProgrammeVersion copy(ProgrammeVersion original, String name) {
        ProgrammeDocument.Edition edition = original.edition();
        ProgrammeVersion copy = new ProgrammeVersion(
                original.programme(),
                new ProgrammeDocument.Edition(name, edition.summary(), edition.groupLeadership()),
                original.parts());
        original.guides().forEach(guide -> copy.add(SessionGuide.of(copy, guide.document(), guide.theme())));
        versions.persist(copy);
        versions.flush();
        return copy;
    }

    void say(ProgrammeVersion draft, ProgrammeDocument.Edition edition) {
        write(draft);
        draft.say(edition);
    }

    /** Takes a draft away with all that it holds. */
    void discard(ProgrammeVersion draft) {
        write(draft);
        versions.delete(draft);
    }

    /** A new guide after the others. */
    SessionGuide add(Places places, ProgrammeVersion draft, NewGuide wanted) {
        write(draft);
        Theme theme = checked(places, draft, "/guide", wanted.guide());
        SessionGuide guide =
                new SessionGuide(draft, wanted.key(), draft.guides().size() + 1);
        guide.rewrite(wanted.guide(), theme);
        guides.persist(guide);
        guides.flush();
        return guide;
    }

    void rewrite(Places places, SessionGuide guide, GuideDraft wanted) {
        write(guide.programmeVersion());
        guide.rewrite(wanted, checked(places, guide.programmeVersion(), "", wanted));
        guides.getEntityManager().lock(guide, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Takes a guide away; those after it move up. */
    void drop(SessionGuide guide) {
        ProgrammeVersion draft = guide.programmeVersion();
        write(draft);
        draft.drop(guide);
        number(draft.guides());
    }

    /** Numbers the guides in this order, in which each of them stands once. */
    void order(ProgrammeVersion draft, List<UUID> wanted) {
        write(draft);
        var byId = draft.guides().stream().collect(Collectors.toMap(SessionGuide::id, Function.identity()));
        if (wanted.size() != byId.size() || !new HashSet<>(wanted).equals(byId.keySet())) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, new Fault("/guides", "every-guide-once"));
        }
        number(wanted.stream().map(byId::get).toList());
    }

    private static void number(List<SessionGuide> inOrder) {
        IntStream.range(0, inOrder.size()).forEach(i -> inOrder.get(i).moveTo(i + 1));
    }

    private Theme checked(Places places, ProgrammeVersion draft, String at, GuideDraft wanted) {
        Faults faults = new Faults();
        wanted.check(at, faults);
        Theme theme = themes.byKey(places, draft.regionCode(), wanted.theme()).orElse(null);
        faults.unless(theme != null, at + "/theme", "unknown-theme");
        Set<String> known =
                toolbox.byKeys(places, draft.regionCode(), wanted.media()).keySet();
        for (int i = 0; i < wanted.media().size(); i++) {
            faults.unless(known.contains(wanted.media().get(i)), at + "/media/" + i, "unknown-medium");
        }
        faults.end();
        return theme;
    }

    /** Whoever writes has the version alone until the request ends, so that nothing is published half-written. */
    private void write(ProgrammeVersion draft) {
        if (draft.status() != VersionStatus.DRAFT) {
            throw new ProblemException(ProblemType.VERSION_NOT_DRAFT);
        }
        versions.getEntityManager().lock(draft, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
