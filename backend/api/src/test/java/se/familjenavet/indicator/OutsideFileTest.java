package se.familjenavet.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;

/** How tables are read, as spreadsheets write them. */
class OutsideFileTest {
    private static final OutsideLine VETLANDA = new OutsideLine(2, "0685", "2025", "ALL", "120", "400");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "place,period,gender,numerator,denominator\r\n0685,2025,ALL,120,400\r\n",
                "place,period,gender,numerator,denominator\n0685,2025,ALL,120,400",
                "\uFEFFplace;period;gender;numerator;denominator\r\n0685;2025;ALL;120;400\r\n",
                "\"place\",\"period\",\"gender\",\"numerator\",\"denominator\"\n\"0685\", 2025 ,ALL,120,400\n",
                "share,denominator,numerator,gender,period,place\n0.3,400,120,ALL,2025,0685\n"
            })
    void a_table_is_read_whatever_stands_between_its_cells(String csv) {
        assertEquals(List.of(VETLANDA), OutsideFile.lines(csv));
    }

    @Test
    void lines_are_counted_as_a_spreadsheet_counts_them() {
        List<OutsideLine> lines = OutsideFile.lines("""
                place,period,gender,numerator,denominator
                06,2025,ALL,300,1000

                0685,2025,ALL
                0680,2025,ALL,..,..
                """);
        assertEquals(List.of(2, 4, 5), lines.stream().map(OutsideLine::number).toList());
        assertEquals(new OutsideLine(4, "0685", "2025", "ALL", "", ""), lines.get(1));
    }

    @Test
    void what_is_no_such_table_is_refused() {
        assertEquals(List.of(new Fault("/", "no-lines")), faults("place,period,gender,numerator,denominator\n"));
        assertEquals(
                List.of(
                        new Fault("/1", "column-missing", List.of("gender")),
                        new Fault("/1", "column-missing", List.of("denominator"))),
                faults("place,period,numerator\n06,2025,3\n"));
        assertEquals(List.of(new Fault("/", "no-lines")), faults(""));
        assertEquals(List.of(new Fault("/", "no-lines")), faults("\r\n\r\n"));
        assertEquals(
                List.of(new Fault("/3", "no-csv")),
                faults("place,period,gender,numerator,denominator\n06,2025,ALL,3,9\n\"0685,2025,ALL,3,9\n"));
        assertEquals(
                List.of(new Fault("/", "too-many-lines")),
                faults("place,period,gender,numerator,denominator\n" + "06,2025,ALL,3,9\n".repeat(10_001)));
    }

    private static List<Fault> faults(String csv) {
        return assertThrows(ProblemException.class, () -> OutsideFile.lines(csv))
                .faults();
    }
}
