package se.familjenavet.bench;

/**
 * One operation, measured both ways.
 *
 * @param product through the API
 * @param sql the same statements without it
 * @param statements how many statements the database counted per request, the transaction's own not among them
 */
record Measured(Operation operation, Load product, Load sql, double statements) {

    /** The share of the database's own speed that is left when everything is on. */
    double ratio() {
        return product.perSecond() / sql.perSecond();
    }
}
