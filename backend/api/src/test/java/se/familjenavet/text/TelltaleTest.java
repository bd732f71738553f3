package se.familjenavet.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelltaleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "811218-9877",
                "19811218-9877",
                "198112189877",
                "8112189877",
                "811218+9877",
                "811218 - 9877",
                "811278-9877",
            })
    void a_personal_identity_number_tells_who_whatever_its_check_digit_is(String number) {
        expectFound(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "070-174 06 05",
                "0701740605",
                "070 174 06 05",
                "08-465 004 99",
                "0980-319 200",
                "031/3900649",
                "+46 70 174 06 05",
                "+46(0)701740605",
                "0046701740605",
                "(070) 174 06 05",
            })
    void a_phone_number_tells_who(String number) {
        expectFound(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alva@familj.example", "alva.almlof+ny@post.familj.example", "ALVA@FAMILJ.example"})
    void a_mail_address_tells_who(String address) {
        expectFound(address);
    }

    private static void expectFound(String telling) {
        assertTrue(Telltale.isIn(telling));
        assertTrue(Telltale.isIn("Ring Alva på " + telling + ", hon undrade."));
        assertTrue(Telltale.isIn("Alva (" + telling + ")"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bra samtal om nätterna. Kortet om vardagen tog längst tid.",
                "Vi var 12 av 14, från 10.00 till 11.30.",
                "Klockan 0830" + "-1000 passade alla, 0900 - 1030 ingen.",
                "Nästa gång är 2026-12-08, sedan 2027-01-12.",
                "Kostade 1 250 000 kronor enligt 2026/27:114.",
                "Ring 1177 eller 112.",
                "Sidan 020406, kort 07.",
                "Vi ses @ caféet."
            })
    void what_else_is_written_after_a_session_may_stand(String note) {
        assertFalse(Telltale.isIn(note), note);
    }

    @Test
    void in_nothing_there_is_nothing_and_a_long_text_is_read_quickly() {
        assertFalse(Telltale.isIn(null));
        assertFalse(Telltale.isIn(""));
        assertFalse(Telltale.isIn("0 ".repeat(500)));
        assertFalse(Telltale.isIn("a.".repeat(500)));
    }
}
