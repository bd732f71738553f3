package se.familjenavet.privacy;

/** The number of a case in a register of documents (diarienummer): the one thing written freely, and its form leaves no room for names. */
final class Reference {
    static final String FORM = "^[A-ZÅÄÖ]{1,12}[ -]?[0-9]{2,6}([/:.-][0-9]{1,8}){0,3}$";

    private Reference() {}
}
