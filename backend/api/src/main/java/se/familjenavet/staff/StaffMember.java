package se.familjenavet.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import se.familjenavet.problem.Faults;

/** Someone who works in centres (medarbetare). Has no place of its own: its places follow its grants. */
@Entity
class StaffMember {
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private Profession profession;

    private UUID joinedInto;

    @ElementCollection
    @CollectionTable(name = "staff_training", joinColumns = @JoinColumn(name = "staff_member_id"))
    private List<Training> trainings = new ArrayList<>();

    @Version
    private long version;

    protected StaffMember() {}

    StaffMember(StaffChanges wanted) {
        change(wanted);
    }

    void change(StaffChanges changes) {
        name = changes.name().strip();
        profession = changes.profession();
    }

    /** Replaces what the staff member has learnt. */
    void learn(List<Training> wanted, LocalDate today) {
        check(wanted, today);
        replaceTrainings(wanted);
    }

    /** Goes on as one who has signed in, who takes over what was written of this one before. */
    void joinInto(StaffMember signedIn) {
        signedIn.takeOver(this);
        replaceTrainings(List.of());
        joinedInto = signedIn.id;
    }

    private void takeOver(StaffMember planned) {
        profession = profession == null ? planned.profession : profession;
        planned.trainings.stream().filter(one -> !trainings.contains(one)).forEach(trainings::add);
    }

    private void replaceTrainings(List<Training> wanted) {
        if (trainings.size() != wanted.size() || !trainings.containsAll(wanted)) {
            trainings.clear();
            trainings.addAll(wanted);
        }
    }

    private static void check(List<Training> wanted, LocalDate today) {
        Faults faults = new Faults();
        for (int i = 0; i < wanted.size(); i++) {
            LocalDate day = wanted.get(i).completedOn();
            faults.unless(
                    !day.isAfter(today) && !day.isBefore(EARLIEST), "/trainings/" + i + "/completedOn", "training-day");
        }
        faults.unless(new HashSet<>(wanted).size() == wanted.size(), "/trainings", "repeated")
                .end();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Profession profession() {
        return profession;
    }

    UUID joinedInto() {
        return joinedInto;
    }

    /** Oldest first. */
    List<Training> trainings() {
        return trainings.stream().sorted(Training.IN_ORDER).toList();
    }

    long version() {
        return version;
    }
}
