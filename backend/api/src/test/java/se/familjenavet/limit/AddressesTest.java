package se.familjenavet.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "::ffff:192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002::/64",
        "2001:db8:1:2::, 20010db800010002::/64",
        "2001:db8:1:3::1, 20010db800010003::/64",
        "unknown, unknown"
    })
    void whoever_may_choose_the_end_of_an_address_is_one_all_the_same(String literal, String network) {
        assertEquals(network, Addresses.network(literal));
    }
}
