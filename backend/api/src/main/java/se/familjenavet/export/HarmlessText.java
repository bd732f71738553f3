package se.familjenavet.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;

/** Text that a spreadsheet shows and never runs: an apostrophe stands before what it would take for a formula (OWASP). */
final class HarmlessText extends StdScalarSerializer<String> {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    HarmlessText() {
        super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator cell, SerializerProvider provider) throws IOException {
        boolean isFormula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        cell.writeString(isFormula ? "'" + text : text);
    }
}
