package se.familjenavet.audit;

/** The name of whoever did something, where it lives: in the register of staff; null for who is not in it. */
public final class StaffNames {
    private StaffNames() {}

    /**
     * A column {@code subject_name}.
     *
     * @param rows the alias of a table with {@code issuer} and {@code subject}
     */
    public static String of(String rows) {
        return """
                (select m.name from staff_identity i join staff_member m on m.id = i.staff_member_id
                 where i.issuer = %1$s.issuer and i.subject = %1$s.subject) as subject_name""".formatted(rows);
    }
}
