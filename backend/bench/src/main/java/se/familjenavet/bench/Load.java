package se.familjenavet.bench;

/**
 * What one load came to.
 *
 * @param perSecond requests or transactions that went well
 * @param median milliseconds
 * @param slowest milliseconds that one in a hundred exceeds
 * @param answered how many went well
 * @param failed how many did not, or had rows missing
 */
record Load(double perSecond, double median, double slowest, long answered, long failed) {}
