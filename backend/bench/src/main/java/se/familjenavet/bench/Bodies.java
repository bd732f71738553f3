package se.familjenavet.bench;

import java.util.UUID;
import se.familjenavet.bench.Tickets.Ticket;

/** What is sent to the product. */
final class Bodies {
    /** Where the coordinator works who is asked for. */
    private static final String FIRST = "huskvarna";

    private Bodies() {}

    static String answers(Ticket ticket) {
        return """
            {"place":"%s","secret":"%s","key":"%s","answers":{"more-secure":4,"strengthened":[1,3],"gender":1}}
            """.formatted(ticket.place(), ticket.secret(), UUID.randomUUID());
    }

    static String signUp(String group, Operation operation) {
        return """
            {"group":"%s","childMonth":"2027-03","firstName":"Alva","familyName":"Almlöf","email":"%s@familj.example",
             "language":"sv","informationVersion":"2026-11"}
            """.formatted(group, operation);
    }

    static String newCentre(String municipality, int number) {
        return """
            {"municipality":"%s","name":"Mätcentral %d","slug":"%s","validFrom":"2019-08-01","planned":false,
             "sizeClass":"LARGE","address":{"street":"Storgatan 1","postalCode":"574 31","city":"Demostad"},
             "contact":{"function":"Receptionen","email":"reception%d@demo.example"},
             "openingHours":[{"weekday":"MONDAY","opens":"08:00","closes":"16:30"}],"languages":["sv","ar"],
             "services":[
               {"service":"CHILD_HEALTH_CARE","principal":"REGION","from":"2019-08-01","samePremises":true},
               {"service":"OPEN_PRESCHOOL","principal":"MUNICIPALITY","from":"2019-08-01","samePremises":true}],
             "participation":{"from":"2020-01-01"},
             "rollOut":[{"stage":"PREPARING","since":"2019-09-01"},{"stage":"OFFERING","since":"2020-09-01"}]}
            """.formatted(municipality, number, number == 0 ? FIRST : "matcentral-" + number, number);
    }
}
