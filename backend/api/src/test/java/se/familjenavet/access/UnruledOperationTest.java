package se.familjenavet.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.familjenavet.testing.Stack;

@QuarkusMainTest
@TestProfile(UnruledOperationTest.WithUnruledOperation.class)
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class UnruledOperationTest {

    /** The same application with one operation too many. */
    public static class WithUnruledOperation implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("familjenavet.test.unruled", "true");
        }
    }

    @Test
    @Timeout(180)
    void a1_an_operation_without_a_permission_stops_the_start(QuarkusMainLauncher launcher) {
        LaunchResult start = launcher.launch();
        assertEquals(1, start.exitCode());
        String said = start.getOutput() + start.getErrorOutput();
        assertTrue(said.contains("Operations without a permission (A1)"), said);
        assertTrue(said.contains("UnruledResource.read()"), said);
    }
}
