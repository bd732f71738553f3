package se.familjenavet.indicator;

/**
 * A line of a file of figures that others have reckoned, as it stands there; a cell that is not there is empty.
 *
 * @param number of the line, the head of the table being the first
 */
record OutsideLine(int number, String place, String period, String gender, String numerator, String denominator) {

    /** Points at one of its cells. */
    String pointer(String column) {
        return "/" + number + "/" + column;
    }
}
