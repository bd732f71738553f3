package se.familjenavet.bench;

import se.familjenavet.local.Trouble;

/**
 * What one load came to.
 *
 * @param perSecond requests or transactions that went well
 * @param median milliseconds
 * @param slowest milliseconds that one in a hundred exceeds
 * @param answered how many went well
 * @param failed how many did not, or had rows missing
 */
record Load(double perSecond, double median, double slowest, long answered, long failed) {

    /** The same, when all went well: with one error or one missing row there is nothing to tell. */
    Load flawless(Operation operation) {
        if (failed > 0 || answered == 0) {
            throw new Trouble(
                    "%s: %d answers, %d failed or with rows missing.".formatted(operation.request(), answered, failed));
        }
        return this;
    }
}
