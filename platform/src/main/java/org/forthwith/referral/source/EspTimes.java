package org.forthwith.referral.source;

import java.time.Instant;
import java.util.Set;

/** Times in a platform's report: they should lie in the past and say their zone; ports should be ports. Odd ones are named, none is changed. */
final class EspTimes {

    private static final Set<String> TIMES = Set.of(
            "incidentDateTime",
            "dateTime",
            "dateOfBirth",
            "uploadedToEspTimestamp",
            "verificationDate",
            "disabledDate",
            "userNotifiedDate",
            "reenabledDate",
            "timestamp");

    private final Instant now;
    private final Remarks remarks;

    private EspTimes(Instant now, Remarks remarks) {
        this.now = now;
        this.remarks = remarks;
    }

    static void check(Element root, Instant now, Remarks remarks) {
        new EspTimes(now, remarks).element(root);
    }

    private void element(Element element) {
        if (TIMES.contains(element.name)) {
            time(element, element.name, element.text().strip());
        } else if (element.name.equals("port")) {
            port(element);
        }
        element.attributes().forEach((name, value) -> {
            if (TIMES.contains(name)) {
                time(element, name, value.strip());
            }
        });
        element.children().forEach(this::element);
    }

    private void time(Element element, String name, String written) {
        if (XmlTime.isAfter(written, now)) {
            remarks.warn("line " + element.line + ": " + name + " lies in the future: " + Words.brief(written));
        } else if (XmlTime.isDateTime(written) && !XmlTime.hasZone(written)) {
            remarks.warn("line " + element.line + ": " + name + " does not say its zone: " + Words.brief(written));
        }
    }

    private void port(Element element) {
        if (!element.text().strip().matches("0{0,9}[1-9][0-9]{0,4}")
                || Integer.parseInt(element.text().strip()) > 65_535) {
            remarks.warn("line " + element.line + ": " + Words.brief(element.text()) + " is not a port");
        }
    }
}
