package org.forthwith.obligation.telling;

import java.net.URI;
import java.util.List;

/**
 * What a notice says: a reference, that something is due, and where to look. Nothing personal, no grade, and not what is due.
 *
 * @param house the address under which people reach the platform
 */
public record Wording(URI house) {

    public Letter letter(Waiting notice) {
        Notice.About about = notice.about();
        Says alert = notice.alert();
        if (alert != null) {
            return alert(alert);
        }
        return about == null ? digest(notice.counts()) : rung(about.reference(), about.percent());
    }

    // [impl->req~a-restricted-case-is-never-late-in-silence~1]
    Letter alert(Says says) {
        return switch (says.kind()) {
            case ASKED -> {
                String subject = says.reference() + ": somebody has asked for what it knows";
                yield new Letter(subject, subject + ". " + link("/cases/" + says.reference()));
            }
            case LATE -> {
                String subject = "Something is late in a restricted case";
                yield new Letter(subject, subject + ". Ring " + says.ring() + ". " + link("/notices"));
            }
        };
    }

    /** @param counts overdue, due within a day, with nobody to answer for them */
    // [impl->req~a-digest-is-counts-and-a-link~1]
    public Letter digest(List<Integer> counts) {
        String text = counts.get(0) + " overdue, " + counts.get(1) + " due within a day, " + counts.get(2)
                + " with nobody to answer for them. ";
        return new Letter("Your morning list", text + link("/briefing"));
    }

    /** @param percent how much of the time allowed had gone */
    // [impl->req~a-notice-is-a-reference-and-a-link~1]
    public Letter rung(String reference, int percent) {
        String subject = reference + ": something is " + standing(percent);
        return new Letter(subject, subject + ". " + link("/cases/" + reference));
    }

    public URI link(String path) {
        return house.resolve(path);
    }

    private static String standing(int percent) {
        if (percent < 100) {
            return "due";
        }
        return percent < 200 ? "overdue" : "overdue twice over";
    }

    /** What stands on the envelope, and what is in it. */
    public record Letter(String subject, String text) {}
}
