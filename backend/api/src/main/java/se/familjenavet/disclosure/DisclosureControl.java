package se.familjenavet.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a release may be told (R21), and what its responses are called when they leave one by one (R22).
 *
 * <pre>{@code
 * DisclosureControl control = new DisclosureControl(5);
 * Figures figures = control.figures(release, earlier);
 * Rows rows = control.rows(release, figures, List.of("gender", "firstChild"));
 * figures.at(new CellKey("more-secure", "0685", Part.ALL)).status();
 * }</pre>
 *
 * <p>A figure is a question at a place, of all who answer or of one category of a split; it is told whole or not at all. Two
 * runs over the same release give the same. A month, a term and a correction are all releases: each is a set of responses, and
 * what it has in common with those that are out is seen by the responses themselves.
 *
 * <p><b>What is secret.</b> A figure of 1 … k − 1 valid answers, in all or in a base of a share, or of fewer than ten that are all
 * alike; then what would give such a one away. Where all of a place is secret, each part of it is.
 *
 * <p><b>What an attacker may know.</b> All figures and rows of this release and of those before it, how many answered at each
 * place in each of them, how places lie in each other, and which responses may be in several releases. Not what single people
 * answered, nor more about who they are.
 *
 * <p><b>What is promised.</b> (1) What is left when the told parts are taken from a told whole is nobody, or a group that might
 * be told itself. (2) No number of a group that might not be told is determined by everything that is published together, be it
 * with linear bounds: how many they are (unless they are all who answered there, which is known), how many chose an option, how
 * many answered favourably and how many did not. For each there is another world with the same look.
 *
 * <p><b>What is not.</b> That nobody in such a group chose an option may follow, as it may for any larger group that is told; so
 * may a number that one remainder by itself tells of all in it, or that earlier releases told already. A number may be narrowed
 * to a few values, and whoever knows some of the answers beforehand, or how ties are broken, may narrow it further.
 */
public final class DisclosureControl {
    /** Nobody may set it lower. */
    public static final int LEAST = 3;

    /** What is used where a region has set nothing. */
    public static final int DEFAULT = 5;

    /** So many earlier releases can be taken account of at once ({@link Earlier#sideBySide}). */
    public static final int MOST_EARLIER = 62;

    private final int least;
    private final Protection protection;

    /**
     * @param least so few respondents are shown ({@code k}), at least {@link #LEAST}
     */
    public DisclosureControl(int least) {
        this(least, Protection.WHOLE);
    }

    DisclosureControl(int least, Protection protection) {
        if (least < LEAST) {
            throw new IllegalArgumentException("k = " + least);
        }
        this.least = least;
        this.protection = protection;
    }

    /**
     * The figures of a release.
     *
     * @param earlier releases that are out and share responses with it, in the order in which they came; they stay as they
     *     are. At most {@link #MOST_EARLIER}
     */
    public Figures figures(Release release, List<Earlier> earlier) {
        return figures(release, earlier, Set.of());
    }

    /**
     * The figures of a release of which some are secret for a reason of their own, with all parts of a place that is.
     *
     * @param kept those that are secret whatever they are
     */
    public Figures figures(Release release, List<Earlier> earlier, Set<CellKey> kept) {
        if (earlier.size() > MOST_EARLIER) {
            throw new IllegalArgumentException(earlier.size() + " earlier releases");
        }
        Map<List<Earlier>, Layout> layouts = new HashMap<>();
        Map<CellKey, Figure> figures = new LinkedHashMap<>();
        for (Question question : release.questions()) {
            List<Earlier> asked =
                    earlier.stream().filter(one -> one.asked(question)).toList();
            Layout layout = layouts.computeIfAbsent(asked, known -> new Layout(release, known));
            none(release, question)
                    .forEach(key -> figures.put(key, kept.contains(key) ? Figure.SUPPRESSED : Figure.MISSING));
            figures.putAll(protection.figures(new Table(layout, question, least), asked, kept));
        }
        return new Figures(figures);
    }

    /**
     * The figures of the zones of a release ({@link Places#zones()}), told beside all others of it: nothing of those is hidden for
     * them. A zone is told where nothing follows from it, and its parts where nothing follows from them beside that: together they
     * would seldom be told at all.
     *
     * @param release with zones
     * @param told what is told of the same responses without zones
     * @param earlier likewise
     */
    public Figures zones(Release release, Figures told, List<Earlier> earlier) {
        return zones(release, told, earlier, Set.of());
    }

    /**
     * Likewise, of which some are secret for a reason of their own.
     *
     * @param kept those that are secret whatever they are
     */
    public Figures zones(Release release, Figures told, List<Earlier> earlier, Set<CellKey> kept) {
        Map<CellKey, Status> known = new HashMap<>(told.statuses());
        Set<CellKey> parts = release.questions().stream()
                .flatMap(question -> none(release, question))
                .filter(key -> isOfZone(release, key) && !key.part().equals(Part.ALL))
                .collect(Collectors.toSet());
        Map<CellKey, Figure> whole = beside(
                release,
                known,
                earlier,
                Stream.concat(parts.stream(), kept.stream()).collect(Collectors.toSet()));
        whole.keySet().removeAll(parts);
        whole.forEach((key, figure) -> known.put(key, figure.status()));
        Map<CellKey, Figure> zones = beside(release, known, earlier, kept);
        zones.putAll(whole);
        return new Figures(zones);
    }

    /** The figures of zones beside what else is known of the same responses. */
    private Map<CellKey, Figure> beside(
            Release release, Map<CellKey, Status> known, List<Earlier> earlier, Set<CellKey> kept) {
        List<Earlier> all = new ArrayList<>(earlier);
        all.add(new Earlier(
                release.respondents(), release.crowds(), known, release.places().zones()));
        Map<CellKey, Figure> figures =
                new LinkedHashMap<>(figures(release, all, kept).all());
        figures.keySet().removeIf(key -> !isOfZone(release, key));
        return figures;
    }

    private static boolean isOfZone(Release release, CellKey key) {
        return release.places().zones().containsKey(key.place());
    }

    private static Stream<CellKey> none(Release release, Question question) {
        List<Part> parts = Stream.concat(
                        Stream.of(Part.ALL), release.splits().stream().flatMap(Split::parts))
                .toList();
        return release.places().all().stream()
                .flatMap(place -> parts.stream().map(part -> new CellKey(question.code(), place, part)));
    }

    /**
     * Whether a group of a question with two answers may be told by itself: nobody, or neither fewer than k nor fewer than ten
     * that are all alike.
     *
     * @param favourable from 0 to {@code answers}
     */
    public boolean mayTell(int favourable, int answers) {
        boolean isAlike = favourable == 0 || favourable == answers;
        return answers == 0 || answers >= least && (answers >= Table.ALIKE || !isAlike);
    }

    /** The figures of a release that hides nothing: what is answered by office, and not by a person. */
    public static Figures open(Release release) {
        Layout layout = new Layout(release, List.of());
        Map<CellKey, Figure> figures = new LinkedHashMap<>();
        release.questions().forEach(question -> figures.putAll(Protection.figures(new Table(layout, question, LEAST))));
        return new Figures(figures);
    }

    /**
     * The rows of a release.
     *
     * @param figures of the same release
     * @param traits those that a row may tell, the most wanted first
     */
    public Rows rows(Release release, Figures figures, List<String> traits) {
        return new Labels(release, figures, least).rows(traits);
    }
}
