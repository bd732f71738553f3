package se.familjenavet.release;

import java.util.List;
import se.familjenavet.disclosure.DisclosureControl;
import se.familjenavet.disclosure.Figures;
import se.familjenavet.disclosure.Release;
import se.familjenavet.disclosure.Rows;

/**
 * What may be told of a release.
 *
 * @param rows what those who answered are called one by one; null when each is called as it is
 */
record Told(Figures figures, Rows rows) {
    private static final List<String> IN_ROWS = List.of(Trait.GENDER.name(), Trait.FIRST_CHILD.name());

    /** Of persons (R21, R22). */
    static Told controlled(Release whole, int threshold) {
        DisclosureControl control = new DisclosureControl(threshold);
        Figures figures = control.figures(whole, List.of());
        return new Told(figures, control.rows(whole, figures, IN_ROWS));
    }

    /** Of centres, which answer by their office. */
    static Told openly(Release whole) {
        return new Told(DisclosureControl.open(whole), null);
    }
}
