package org.forthwith.app.demo;

import static org.forthwith.app.demo.JsonText.NODES;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.forthwith.kernel.Answer;
import tools.jackson.databind.node.ObjectNode;

/** Writes a matter as a report made to the police directly, in the form {@code direct-report-1}: by a parent at a front desk, by a partner. */
final class DirectReport {

    private static final List<String> CONCERNS = List.of(
            "CONTACT_ONLINE", "CONTACT_ONLINE", "MATERIAL_SHARED", "MATERIAL_HELD", "PRESSURE_OR_THREAT", "OTHER");
    private static final List<String> ANSWERS =
            List.of("accepted", "accepted", "declined", "thinking-about-it", "could-not-ask");

    private final Matter matter;
    private final Dice dice;
    private final Handwriting handwriting;

    DirectReport(Matter matter, Dice dice, Handwriting handwriting) {
        this.matter = matter;
        this.dice = dice;
        this.handwriting = handwriting;
    }

    byte[] write() {
        boolean frontDesk = matter.sender().channel().equals("PUBLIC");
        ObjectNode report = NODES.objectNode()
                .put("format", "direct-report-1")
                .put("reference", matter.reference())
                .put("receivedVia", frontDesk ? "front-desk" : "online")
                .put("noticedAt", Clockface.local(matter.noticed()))
                .put("concern", dice.pick(CONCERNS));
        if (!frontDesk) {
            report.put("organisation", "Children's services");
        }
        if (matter.urgent()) {
            report.put("urgent", true);
        }
        report.set("suspect", suspect());
        report.putObject("reporter").put("relation", frontDesk ? "parent" : "professional");
        children(report);
        matter.place().ifPresent(place -> place(report, place));
        answers(report);
        care(report);
        return JsonText.bytes(report);
    }

    private ObjectNode suspect() {
        Account account = matter.account();
        ObjectNode suspect = NODES.objectNode();
        account.phone().ifPresent(national -> suspect.putArray("phones").add(handwriting.phone(national)));
        account.mail().ifPresent(mail -> suspect.putArray("emails").add(handwriting.name(mail)));
        suspect.putArray("usernames")
                .addObject()
                .put("name", "@" + account.userName())
                .put("platform", account.platform().name());
        matter.place()
                .filter(place -> dice.chance(0.3))
                .ifPresent(place ->
                        suspect.putArray("addresses").add(matter.suspect().street() + ", " + place.town()));
        return suspect;
    }

    private void children(ObjectNode report) {
        var children = report.putArray("children");
        for (Child child : matter.children()) {
            ObjectNode entry = children.addObject()
                    .put("age", child.age())
                    .put("livesWithSuspect", child.livesWithSuspect().name().toLowerCase(Locale.ROOT));
            matter.place().ifPresent(place -> entry.put("district", place.district()));
        }
    }

    private static void place(ObjectNode report, Place place) {
        report.putObject("place").put("district", place.district()).put("town", place.town());
    }

    private void answers(ObjectNode report) {
        ObjectNode answers = report.putObject("answers");
        new TreeMap<>(matter.suspect().answers()).forEach((question, answer) -> {
            if (answer == Answer.UNKNOWN) {
                answers.putNull(question);
            } else {
                answers.putObject(question).put("answer", answer.name()).put("evidence", "told by the reporter");
            }
        });
    }

    private void care(ObjectNode report) {
        report.put("deviceAdvice", "do-not-reset");
        if (!matter.children().isEmpty() || dice.chance(0.85)) {
            report.putObject("childSupport")
                    .put("offered", true)
                    .put("service", "child-support")
                    .put("answer", dice.pick(ANSWERS));
        }
    }
}
