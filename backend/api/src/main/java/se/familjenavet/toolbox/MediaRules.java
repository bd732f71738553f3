package se.familjenavet.toolbox;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import se.familjenavet.problem.Faults;
import se.familjenavet.problem.ProblemType;

/** What must hold of a medium beyond the form of each field. */
final class MediaRules {
    private MediaRules() {}

    /**
     * What has to fit together, draft or not.
     *
     * @param themes the keys of the region's themes
     * @param types of the files that there are, by their SHA-256
     * @param at where the medium stands in what was sent
     */
    static void check(MediaDocument document, Set<String> themes, Map<String, String> types, String at, Faults faults) {
        checkRepeated(document.audience(), at + "/audience/", faults);
        checkRepeated(document.perspectives(), at + "/perspectives/", faults);
        checkRepeated(document.themes(), at + "/themes/", faults);
        IntStream.range(0, document.themes().size())
                .forEach(i -> faults.unless(
                        themes.contains(document.themes().get(i)), at + "/themes/" + i, "unknown-media-theme"));
        faults.unless(
                document.ageWindow() == null || document.ageWindow().inOrder(), at + "/ageWindow", "age-window-order");
        faults.unless((document.address() == null) != (document.file() == null), at + "/address", "address-or-file");
        if (document.file() != null) {
            checkFile(document, types.get(document.file().sha256()), at, faults);
        }
    }

    private static void checkFile(MediaDocument document, String type, String at, Faults faults) {
        faults.unless(type != null, at + "/file/sha256", "unknown-file");
        faults.unless(type == null || type.equals(document.file().type()), at + "/file/type", "file-of-other-type");
        faults.unless(
                FileKind.ofType(document.file().type())
                        .filter(kind -> kind.fits(document.kind()))
                        .isPresent(),
                at + "/file",
                "file-of-other-kind");
    }

    private static void checkRepeated(List<?> values, String at, Faults faults) {
        Set<Object> seen = new HashSet<>();
        IntStream.range(0, values.size()).forEach(i -> faults.unless(seen.add(values.get(i)), at + i, "repeated"));
    }

    /** R7: who does not see or hear it is told what it is, in words. */
    static void whole(MediaDocument document, String at, Faults faults) {
        faults.unless(
                document.kind() != MediaKind.PICTURE || document.altText() != null,
                at + "/altText",
                "alt-text-missing");
        boolean isHeard = document.kind() == MediaKind.FILM || document.kind() == MediaKind.PODCAST;
        faults.unless(
                !isHeard || document.captions() != null || document.transcript() != null,
                at + "/captions",
                "captions-missing");
    }

    /** R7, where a state refuses. */
    static void checkWhole(MediaDocument document, String at) {
        Faults faults = new Faults();
        whole(document, at, faults);
        faults.end(ProblemType.MEDIA_INCOMPLETE);
    }
}
