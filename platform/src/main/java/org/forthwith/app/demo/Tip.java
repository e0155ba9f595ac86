package org.forthwith.app.demo;

import static org.forthwith.app.demo.JsonText.NODES;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a matter as a tip for law enforcement, in the shape that investigators' tools agree on, with its quirks: a byte-order mark, lists
 * that are null, absent or wrapped, identifiers in running text. Source: formats notes 1.5.
 */
final class Tip {

    private final Matter matter;
    private final Dice dice;
    private final TipPerson people;

    Tip(Matter matter, Dice dice, Handwriting handwriting) {
        this.matter = matter;
        this.dice = dice;
        this.people = new TipPerson(dice, handwriting);
    }

    byte[] write() {
        ObjectNode root = NODES.objectNode();
        root.put("reportId", matter.reference());
        root.put("dateReceived", Clockface.utc(matter.noticed()));
        root.set("reportedInformation", information());
        return dice.chance(0.3) ? JsonText.marked(root) : JsonText.bytes(root);
    }

    private ObjectNode information() {
        ObjectNode information = NODES.objectNode();
        information.set(
                "reportingEsp",
                NODES.objectNode().put("espName", matter.platform().name()).putNull("lastName"));
        information.set("incidentSummary", summary());
        ObjectNode reported = NODES.objectNode();
        reported.putArray("reportedPersons").add(people.suspect(matter));
        information.set("reportedPeople", reported);
        recipients(information);
        files(information);
        remark(information);
        if (dice.chance(0.05)) {
            information.put("batchReference", dice.hex(8));
        }
        return information;
    }

    private ObjectNode summary() {
        return NODES.objectNode()
                .put("incidentType", "Child Pornography (possession, manufacture, and distribution)")
                .put("incidentDateTime", Clockface.utc(matter.noticed()))
                .putNull("incidentDateTimeDescription");
    }

    /** Nobody else is written in three ways. */
    private void recipients(ObjectNode information) {
        List<Account> others = matter.others();
        if (others.isEmpty() && dice.chance(0.4)) {
            information.putNull("intendedRecipients");
        } else if (!others.isEmpty() || dice.chance(0.5)) {
            var list = information.putObject("intendedRecipients").putArray("intendedRecipients");
            others.forEach(other -> list.add(people.person(other)));
        }
    }

    private void files(ObjectNode information) {
        var list = information.putObject("uploadedFiles").putArray("uploadedFiles");
        for (SeenFile file : matter.files()) {
            ObjectNode entry = list.addObject();
            entry.put("filename", file.name());
            entry.put("submittalId", dice.hex(16));
            entry.put("verificationHash", file.md5());
            entry.put("industryClassification", file.classification());
            entry.put("viewedByEsp", dice.chance(0.3) ? null : Boolean.valueOf(file.viewed()));
            entry.putObject("espMetadata")
                    .putArray("metadatas")
                    .addObject()
                    .put("name", "sha1")
                    .put("value", file.sha1());
            entry.putNull("sourceInformation");
        }
    }

    private void remark(ObjectNode information) {
        String text =
                people.remark(matter.account()) + (matter.children().isEmpty() ? "" : " A child may be in reach.");
        information.putArray("additionalInformations").addObject().put("value", text);
    }
}
