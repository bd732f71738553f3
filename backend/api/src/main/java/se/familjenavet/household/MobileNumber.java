package se.familjenavet.household;

/** Mobile numbers as people write them, Swedish or with their country's code: {@code 070-174 06 05}, {@code +47 412 34 567}. */
public final class MobileNumber {
    private MobileNumber() {}

    /** As it is kept (E.164): {@code +46701740605}; null for none. */
    public static String normal(String written) {
        if (written == null) {
            return null;
        }
        String digits = written.replaceAll("[\\s()-]", "");
        if (digits.startsWith("00")) {
            return "+" + digits.substring(2);
        }
        return digits.startsWith("0") ? "+46" + digits.substring(1) : digits;
    }

    /** Whether what is written can be kept; null can. */
    public static boolean isWhole(String written) {
        return written == null || normal(written).matches("\\+[1-9][0-9]{6,14}");
    }
}
