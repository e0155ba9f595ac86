package org.forthwith.app.demo;

import static org.forthwith.app.demo.JsonText.NODES;

import java.util.List;
import org.forthwith.app.demo.Account.Visit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a matter as a platform's report under the Online Safety Act 2023, section 66, in the form {@code uk-industry-2026-1}; and its follow-up. */
final class IndustryReport {

    private final Matter matter;
    private final Dice dice;
    private final Handwriting handwriting;

    IndustryReport(Matter matter, Dice dice, Handwriting handwriting) {
        this.matter = matter;
        this.dice = dice;
        this.handwriting = handwriting;
    }

    byte[] write() {
        return JsonText.bytes(report(matter.reference()));
    }

    /** What became known later, with the number of the first report. */
    byte[] writeFollowUp(String reference) {
        return JsonText.bytes(report(reference).put("followUpTo", matter.reference()));
    }

    private ObjectNode report(String reference) {
        ObjectNode report = NODES.objectNode()
                .put("format", "uk-industry-2026-1")
                .put("reportId", reference)
                .put("provider", matter.platform().name() + " Limited")
                .put("platform", matter.platform().name())
                .put("detectedAt", Clockface.local(matter.noticed()));
        report.putObject("authorisedPerson")
                .put("name", "Online safety desk")
                .put("email", "lawenforcement@" + matter.platform().domain());
        if (matter.urgent() || dice.chance(0.1)) {
            report.put("priority", matter.urgent() ? "immediate" : "routine");
        }
        report.set("content", content());
        report.set("users", users());
        if (dice.chance(0.05)) {
            report.put("registeringParty", matter.platform().slug() + "-" + dice.below(9));
        }
        return report.put("completenessDeclared", dice.chance(0.92));
    }

    private ArrayNode content() {
        ArrayNode content = NODES.arrayNode();
        for (SeenFile file : matter.files()) {
            content.addObject().put("hashAlg", "SHA1").put("hash", file.sha1()).put("viewedByHuman", file.viewed());
        }
        return content;
    }

    private ArrayNode users() {
        ArrayNode users = NODES.arrayNode();
        ObjectNode subject = user(matter.account()).put("role", "subject");
        matter.suspect().age().ifPresent(age -> subject.put("age", age));
        subject.set("location", location());
        ArrayNode connections = subject.putArray("connections");
        matter.others()
                .forEach(other -> connections
                        .addObject()
                        .put("accountId", other.id())
                        .put("username", other.userName())
                        .put("kind", "contact"));
        users.add(subject);
        matter.children()
                .forEach(child -> users.addObject().put("role", "victim").put("age", child.age()));
        return users;
    }

    private ObjectNode location() {
        return matter.place()
                .map(place -> NODES.objectNode()
                        .put("district", place.district())
                        .put("town", place.town())
                        .put("country", "GB"))
                .orElseGet(() -> NODES.objectNode().put("country", "US"));
    }

    private ObjectNode user(Account account) {
        ObjectNode user = NODES.objectNode().put("accountId", account.id());
        user.putArray("username").add(handwriting.name(account.userName()));
        list(user, "email", account.mail().map(handwriting::name).stream().toList());
        list(user, "phone", account.phone().map(handwriting::phone).stream().toList());
        account.device()
                .ifPresent(number ->
                        user.putArray("device").addObject().put("type", "IMEI").put("value", number));
        ArrayNode addresses = user.putArray("ip");
        account.visits().forEach(visit -> addresses.add(visit(visit)));
        return user;
    }

    private ObjectNode visit(Visit visit) {
        return NODES.objectNode()
                .put("addr", handwriting.address(visit))
                .put("port", visit.port())
                .put("at", visit.time())
                .put("event", visit.what());
    }

    /** An empty list stands there, or does not. */
    private void list(ObjectNode user, String name, List<String> values) {
        if (!values.isEmpty() || dice.chance(0.5)) {
            ArrayNode list = user.putArray(name);
            values.forEach(list::add);
        }
    }
}
