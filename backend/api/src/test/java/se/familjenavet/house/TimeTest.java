package se.familjenavet.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

class TimeTest {

    @Test
    void no_test_depends_on_the_day_or_the_zone() {
        noClasses().should().callMethodWhere(Compiled.READS_THE_DAY).check(Compiled.tests());
    }

    @Test
    void no_test_sleeps() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(Compiled.tests());
    }
}
