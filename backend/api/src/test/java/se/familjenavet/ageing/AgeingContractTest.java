package se.familjenavet.ageing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class AgeingContractTest {

    @Test
    void less_than_a_years_notice_cannot_be_given() {
        assertThrows(IllegalArgumentException.class, () -> Notice.of("2027-01-01", "2027-12-31", "/centres"));
        assertEquals(
                "2028-01-01",
                Notice.of("2027-01-01", "2028-01-01", "/centres").until().toString());
    }

    @Test
    void the_document_marks_an_ageing_operation_with_its_dates_and_no_other() throws IOException {
        AgeingContract contract = new AgeingContract(Index.of(AgedResource.class));
        Operation aged = contract.filterOperation(operation("getAged"));
        assertEquals(true, aged.getDeprecated());
        assertEquals(
                "An old one. En gammal. Deprecated since 2027-01-01, gone from 2028-07-01 at the earliest; use"
                        + " /municipalities/{code}. Ersatt 2027-01-01, kan försvinna från 2028-07-01; använd"
                        + " /municipalities/{code}.",
                aged.getDescription());
        Operation other = contract.filterOperation(operation("getUnaged"));
        assertNull(other.getDeprecated());
        assertTrue(other.getDescription().endsWith("En gammal."));
    }

    private static Operation operation(String id) {
        return OASFactory.createOperation().operationId(id).description("An old one. En gammal.");
    }
}
