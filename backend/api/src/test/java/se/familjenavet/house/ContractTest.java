package se.familjenavet.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;

@ApiTest
class ContractTest {

    @Test
    void the_committed_api_document_is_the_one_that_the_code_makes() throws IOException {
        assertEquals(
                Files.readString(Path.of("target/openapi/openapi.yaml")),
                Files.readString(Path.of("../../openapi.yaml")),
                "openapi.yaml is out of date: run `make openapi`");
    }
}
