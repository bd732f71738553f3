package se.familjenavet.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;
import java.util.UUID;

/** Who a parent is and how to reach them. Alone in its table, which figures, analysts and leads never read (A4). */
@Entity
class ParentIdentity {
    @Id
    private UUID parentId;

    private String firstName;
    private String familyName;
    private String email;
    private String mobile;
    private String interpreter;
    private String accessNeeds;
    private String wishes;

    /** A flag, never why (A5). */
    @Column(name = "protected")
    private boolean isProtected;

    protected ParentIdentity() {}

    ParentIdentity(UUID parentId, ParentDetails details) {
        this.parentId = parentId;
        say(details);
    }

    void say(ParentDetails details) {
        firstName = details.firstName().strip();
        familyName = details.familyName().strip();
        email = details.email() == null ? null : details.email().strip().toLowerCase(Locale.ROOT);
        mobile = MobileNumber.normal(details.mobile());
        interpreter = details.interpreter();
        accessNeeds = details.accessNeeds();
        wishes = details.wishes();
        isProtected = details.hasProtection();
    }

    /** Whether both are reached by the same e-mail or mobile. */
    boolean sharesContactWith(ParentIdentity other) {
        return email != null && email.equals(other.email) || mobile != null && mobile.equals(other.mobile);
    }

    UUID parentId() {
        return parentId;
    }

    boolean isProtected() {
        return isProtected;
    }

    Contact contact() {
        return new Contact(firstName, familyName, email, mobile, interpreter, accessNeeds, wishes, isProtected);
    }
}
