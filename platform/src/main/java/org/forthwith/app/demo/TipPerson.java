package org.forthwith.app.demo;

import static org.forthwith.app.demo.JsonText.NODES;

import org.forthwith.app.demo.Account.Visit;
import org.forthwith.kernel.Answer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a person of a tip. What nobody asked is null in one tip and absent in the next; neither means no. */
final class TipPerson {

    private final Dice dice;
    private final Handwriting handwriting;

    TipPerson(Dice dice, Handwriting handwriting) {
        this.dice = dice;
        this.handwriting = handwriting;
    }

    ObjectNode suspect(Matter matter) {
        Suspect suspect = matter.suspect();
        ObjectNode person = person(suspect.account());
        suspect.age().ifPresent(age -> person.put("approximateAge", age));
        matter.place().ifPresent(place -> person.set("addresses", addresses(suspect.street(), place)));
        answer(person, "accessToChildren", suspect.answer("REGULAR_CHILD_ACCESS"));
        answer(person, "convictedSexOffender", suspect.answer("RSO_OR_SUBJECT_TO_ORDER"));
        answer(person, "accessToChildVictim", matter.children().isEmpty() ? Answer.UNKNOWN : Answer.YES);
        answer(person, "accessToFirearms", Answer.UNKNOWN);
        if (suspect.answer("RESIDENT_CHILD") == Answer.YES) {
            person.put("relationshipToChildVictim", "Family");
        }
        person.put("vehicleTagNumber", "N/A");
        return person;
    }

    ObjectNode person(Account account) {
        ObjectNode person = NODES.objectNode();
        person.putNull("firstName");
        person.putNull("lastName");
        person.put("espService", account.platform().name());
        person.put("espUserId", account.id());
        person.putObject("screenName").put("value", handwriting.name(account.userName()));
        contact(person, "emails", account.mail().map(handwriting::name).orElse(""));
        contact(person, "phones", account.phone().map(handwriting::phone).orElse(""));
        person.putObject("sourceInformation").set("sourceCaptures", captures(account));
        person.putNull("languages");
        return person;
    }

    String remark(Account account) {
        return handwriting.remark(account);
    }

    private void contact(ObjectNode person, String name, String value) {
        if (!value.isEmpty()) {
            person.putObject(name)
                    .putArray(name)
                    .addObject()
                    .put("value", value)
                    .put("verified", dice.chance(0.5));
        } else if (dice.chance(0.4)) {
            person.putNull(name);
        } else if (dice.chance(0.5)) {
            person.putObject(name).putArray(name);
        }
    }

    private ArrayNode captures(Account account) {
        ArrayNode captures = NODES.arrayNode();
        for (Visit visit : account.visits()) {
            captures.addObject()
                    .put("captureType", "IP Address")
                    .put("value", handwriting.address(visit))
                    .put("dateTime", visit.time())
                    .put("port", visit.port())
                    .put("eventName", visit.what());
        }
        captures.addObject().put("captureType", "Profile URL").put("value", account.profile());
        return captures;
    }

    private static ObjectNode addresses(String street, Place place) {
        ObjectNode addresses = NODES.objectNode();
        addresses
                .putArray("addresses")
                .addObject()
                .put("street1", street)
                .put("city", place.town())
                .put("country", "GB");
        return addresses;
    }

    private void answer(ObjectNode person, String name, Answer answer) {
        switch (answer) {
            case YES -> person.put(name, dice.chance(0.5) ? "Yes" : "true");
            case NO -> person.put(name, dice.chance(0.5) ? "No" : "false");
            case UNKNOWN -> unasked(person, name);
        }
    }

    private void unasked(ObjectNode person, String name) {
        if (dice.chance(0.6)) {
            person.putNull(name);
        } else if (dice.chance(0.2)) {
            person.put(name, "Unknown");
        }
    }
}
