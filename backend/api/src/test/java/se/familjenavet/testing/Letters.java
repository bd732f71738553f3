package se.familjenavet.testing;

/** Letters to families, as they wait or have been given up. */
public final class Letters {
    private static final String NEWEST = "select id from message order by created_at desc, id desc limit 1";
    private static final String GIVE_UP =
            "update message set status = 'FAILED', problem = 'UNREACHABLE', attempts = 10 where id = cast(? as uuid) returning id";

    private Letters() {}

    /** The id of one to a new family at the only centre of a coordinator. */
    public static String queued(Cast who) {
        Families.enrolled(who, Families.group(who, 1));
        return Database.read(NEWEST).getFirst();
    }

    /** The id of one to a new family that has left its group. */
    public static String farewell(Cast who) {
        Families.withdraw(who, Families.enrolled(who, Families.group(who, 1)))
                .then()
                .statusCode(200);
        return Database.read(NEWEST).getFirst();
    }

    /** The id of one that could not be sent. */
    public static String failed(Cast who) {
        return Database.read(GIVE_UP, queued(who)).getFirst();
    }
}
