package se.familjenavet.offering;

/** What both lists know of sessions, and of the programme that they follow. */
final class Sessions {
    /** The day of a session; one that has none yet stands at the end of its month. */
    static final String MET_ON = "coalesce(s.day, (s.month + interval '1 month - 1 day')::date)";

    /** Of each region the version in use on a day, or, when there was none, the latest of its others. */
    static final String VERSION_IN_USE = """
            (select distinct on (v.region_code) v.id, v.region_code from programme_version v
             where v.status <> 'DRAFT' and v.region_code = any (:regions)
             order by v.region_code, (v.published_on <= :day and coalesce(v.retired_on > :day, true)) desc, v.published_on desc,
                      v.id desc)
            """;

    private Sessions() {}
}
