package org.forthwith.app.demo;

import org.forthwith.app.demo.Account.Visit;

/** Writes a matter as a platform's report in the CyberTipline protocol. Source: formats notes 1.2. */
final class PlatformReport {

    /** Two of the eight fixed values of the protocol, as codes: what happened is no business of an invented world. */
    private static final String USUAL = "Child Pornography (possession, manufacture, and distribution)";

    private static final String TO_A_CHILD = "Online Enticement of Children for Sexual Acts";

    private final Dice dice;
    private final Handwriting handwriting;
    private final Matter matter;
    private final Xml xml = new Xml();

    PlatformReport(Matter matter, Dice dice, Handwriting handwriting) {
        this.matter = matter;
        this.dice = dice;
        this.handwriting = handwriting;
    }

    byte[] write() {
        return xml.within("report", () -> {
                    summary();
                    incident();
                    reporter();
                    xml.within("personOrUserReported", this::suspect);
                    matter.others().forEach(other -> xml.within("intendedRecipient", () -> recipient(other)));
                    matter.children().forEach(child -> xml.within("victim", () -> victim(child)));
                    xml.value("additionalInfo", "Reference of the platform: " + matter.reference());
                })
                .bytes();
    }

    private void summary() {
        xml.within("incidentSummary", () -> {
            xml.value("incidentType", matter.children().isEmpty() || dice.chance(0.5) ? USUAL : TO_A_CHILD);
            xml.value("platform", matter.platform().name());
            if (matter.urgent()) {
                xml.value("escalateToHighPriority", "Marked as urgent by the platform's review team.");
            }
            flags();
            xml.value(
                    "incidentDateTime",
                    dice.chance(0.7) ? Clockface.utc(matter.noticed()) : Clockface.local(matter.noticed()));
        });
    }

    /** Among them one that is newer than the schema of November 2025, as senders have them. */
    private void flags() {
        boolean underAge = matter.suspect().underAge();
        boolean newer = dice.chance(0.05);
        if (underAge || newer) {
            xml.within("reportAnnotations", () -> {
                if (underAge) {
                    xml.value("minorToMinorInteraction", true);
                }
                if (newer) {
                    xml.flag("informational");
                }
            });
        }
    }

    private void incident() {
        xml.within(
                "internetDetails",
                () -> xml.within("chatImIncident", () -> {
                    xml.value("chatClient", matter.platform().name());
                    xml.value("additionalInfo", handwriting.remark(matter.account()));
                }));
    }

    private void reporter() {
        xml.within(
                "reporter",
                () -> xml.within("reportingPerson", () -> {
                    xml.value("firstName", "Trust");
                    xml.value("lastName", "Desk");
                    xml.value("email", "abuse@" + matter.platform().domain());
                }));
    }

    private void suspect() {
        Account account = matter.account();
        xml.within("personOrUserReportedPerson", () -> {
            account.phone().ifPresent(this::phone);
            account.mail().ifPresent(mail -> xml.value("email", handwriting.name(mail), verified()));
            matter.suspect().age().ifPresent(age -> xml.value("age", age));
        });
        account(account);
        xml.within("estimatedLocation", this::location);
        if (dice.chance(0.4)) {
            xml.value("additionalInfo", handwriting.remark(account));
        }
    }

    private void account(Account account) {
        xml.value("espIdentifier", account.id());
        xml.value("screenName", handwriting.name(account.userName()));
        xml.value("displayName", account.userName().replaceAll("[^a-z]", " ").strip());
        xml.value("profileUrl", account.profile());
        account.visits().forEach(this::visit);
        account.device()
                .ifPresent(number -> xml.within("deviceId", () -> {
                    xml.value("idType", "IMEI");
                    xml.value("idValue", number);
                }));
    }

    private void recipient(Account other) {
        other.mail()
                .ifPresent(mail ->
                        xml.within("intendedRecipientPerson", () -> xml.value("email", handwriting.name(mail))));
        account(other);
    }

    private void victim(Child child) {
        xml.within("victimPerson", () -> xml.value("age", child.age()));
    }

    private void phone(String national) {
        String attributes = " type=\"Mobile\"" + verified();
        if (dice.chance(0.4)) {
            xml.value("phone", national, attributes + " countryCallingCode=\"+44\"");
        } else {
            xml.value("phone", handwriting.phone(national), attributes);
        }
    }

    private void visit(Visit visit) {
        xml.within("ipCaptureEvent", () -> {
            xml.value("ipAddress", handwriting.address(visit));
            xml.value("eventName", visit.what());
            xml.value("dateTime", Clockface.utc(visit.at()));
            if (visit.port() != null) {
                xml.value("port", visit.port());
            }
        });
    }

    private void location() {
        matter.place()
                .ifPresentOrElse(
                        place -> xml.value("city", place.town()).value("countryCode", "GB"),
                        () -> xml.value("countryCode", "US"));
    }

    private String verified() {
        return dice.chance(0.5) ? " verified=\"true\"" : "";
    }
}
