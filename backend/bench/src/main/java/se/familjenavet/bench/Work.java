package se.familjenavet.bench;

/**
 * Work that is done once and takes long, measured both ways.
 *
 * @param name what is done
 * @param product seconds that the product took
 * @param sql seconds that SQL by hand took
 * @param heapBefore bytes in use in the product before it, without what can be collected; -1 when nobody looked
 * @param heapMost bytes likewise, at most, while it was done
 */
record Work(String name, double product, double sql, long heapBefore, long heapMost) {

    /** Work during which nobody looks at the heap. */
    static Work of(String name, double product, double sql) {
        return new Work(name, product, sql, -1, -1);
    }

    /** How much of the speed by hand is left. */
    double ratio() {
        return sql / product;
    }
}
