package se.familjenavet.disclosure;

/** One way of seeing that what is secret so far does not do. */
interface Step {
    /** Makes more secret where it must be; tells whether it did. */
    boolean hideMore(Table table);
}
