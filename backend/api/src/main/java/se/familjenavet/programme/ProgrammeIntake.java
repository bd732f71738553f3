package se.familjenavet.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.familjenavet.access.Places;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.task.Finding;
import se.familjenavet.task.TaskReport;
import se.familjenavet.task.TaskReport.Line;
import se.familjenavet.theme.ThemeContent;
import se.familjenavet.theme.Themes;
import se.familjenavet.toolbox.CheckedFile;
import se.familjenavet.toolbox.MediaDocument;
import se.familjenavet.toolbox.Toolbox;
import se.familjenavet.toolbox.ToolboxMedia;
import se.familjenavet.toolbox.Uploads;

/** Takes a received programme in with its files, in one transaction, and tells what it made and changed. */
@ApplicationScoped
class ProgrammeIntake {

    /** How new, changed and unchanged ones are counted. */
    private static final List<Finding> THEMES =
            List.of(Finding.THEMES_NEW, Finding.THEMES_CHANGED, Finding.THEMES_SAME);

    private static final List<Finding> MEDIA = List.of(Finding.MEDIA_NEW, Finding.MEDIA_CHANGED, Finding.MEDIA_SAME);

    @Inject
    ProgrammeImports imports;

    @Inject
    ProgrammeVersions versions;

    @Inject
    Themes themes;

    @Inject
    Toolbox toolbox;

    @Inject
    Uploads uploads;

    /** What it would make and change. */
    TaskReport plan(Places places, String region, ReceivedProgramme received) {
        ProgrammeDocument document = received.document();
        if (versions.isNamed(
                region, document.programme().key(), document.version().name())) {
            throw new ProblemException(ProblemType.VERSION_NAME_TAKEN);
        }
        uploads.check(places, region, received.files());
        return new TaskReport(true, document.version().name(), null, lines(places, region, received));
    }

    TaskReport take(Places places, String region, ReceivedProgramme received) {
        TaskReport plan = plan(places, region, received);
        Map<String, String> names = received.document().files();
        for (CheckedFile file : received.files()) {
            uploads.keep(places, region, file, names.get(file.bytes().sha256()));
        }
        UUID draft = imports.take(places, region, received.document(), "").id();
        return new TaskReport(false, plan.about(), draft, plan.lines());
    }

    private List<Line> lines(Places places, String region, ReceivedProgramme received) {
        ProgrammeDocument document = received.document();
        Map<String, ThemeContent> knownThemes = themes.contents(places, region).stream()
                .collect(Collectors.toMap(ThemeContent::key, Function.identity()));
        return Stream.of(
                        counted(document),
                        compared(document.themes(), ThemeContent::key, knownThemes, THEMES),
                        compared(document.media(), MediaDocument::key, knownMedia(places, region, document), MEDIA),
                        Stream.of(
                                Line.of(Finding.FILES, received.files().size()),
                                Line.of(Finding.BYTES, received.bytes())))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Line> counted(ProgrammeDocument document) {
        List<GuideDocument> guides = document.guides();
        int cards = guides.stream().mapToInt(guide -> guide.cards().size()).sum();
        return Stream.of(
                Line.of(Finding.GUIDES, guides.stream().map(GuideDocument::key).toList()),
                Line.of(Finding.CARDS, cards));
    }

    private Map<String, MediaDocument> knownMedia(Places places, String region, ProgrammeDocument document) {
        List<String> keys = document.media().stream().map(MediaDocument::key).toList();
        return toolbox.byKeys(places, region, keys).values().stream()
                .collect(Collectors.toMap(ToolboxMedia::key, ToolboxMedia::document));
    }

    private static <T> Stream<Line> compared(
            List<T> said, Function<T, String> key, Map<String, T> known, List<Finding> findings) {
        Map<Finding, List<String>> sorted = said.stream()
                .collect(Collectors.groupingBy(
                        one -> findings.get(rank(one, known.get(key.apply(one)))),
                        Collectors.mapping(key, Collectors.toList())));
        return findings.stream().map(finding -> Line.of(finding, sorted.getOrDefault(finding, List.of())));
    }

    /** 0 for what is new, 1 for what is changed, 2 for what is as it was. */
    private static <T> int rank(T said, T known) {
        if (known == null) {
            return 0;
        }
        return known.equals(said) ? 2 : 1;
    }
}
