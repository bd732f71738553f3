package se.familjenavet.testing;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Empties everything but reference data before each test. */
class FreshDatabase implements BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext context) {
        Database.empty();
    }
}
