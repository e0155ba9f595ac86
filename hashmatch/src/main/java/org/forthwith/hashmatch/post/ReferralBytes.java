package org.forthwith.hashmatch.post;

import java.io.IOException;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.referral.Account;
import org.forthwith.hashmatch.referral.Capture;
import org.forthwith.hashmatch.referral.Detection;
import org.forthwith.hashmatch.referral.Filing;
import org.forthwith.hashmatch.referral.IncidentType;
import org.forthwith.hashmatch.referral.Referral;
import org.forthwith.hashmatch.referral.Reporter;
import org.forthwith.hashmatch.referral.Seen;
import org.forthwith.hashmatch.referral.Withdrawn;

/** A referral as bytes and back. */
final class ReferralBytes {

    private ReferralBytes() {}

    static void write(Referral referral, Out out) throws IOException {
        write(referral.reporter(), out);
        write(referral.filing(), out);
        write(referral.detection(), out);
    }

    static Referral referral(In in) throws IOException {
        return new Referral(reporter(in), filing(in), detection(in));
    }

    private static void write(Reporter by, Out out) throws IOException {
        out.text(by.provider());
        out.text(by.platform());
        out.text(by.firstName());
        out.text(by.lastName());
        out.text(by.email());
        out.text(by.phone());
    }

    private static Reporter reporter(In in) throws IOException {
        return new Reporter(in.text(), in.text(), in.text(), in.text(), in.text(), in.text());
    }

    private static void write(Filing filing, Out out) throws IOException {
        out.name(filing.incident());
        out.text(filing.escalation());
        out.text(filing.priority());
        out.truth(filing.complete());
    }

    private static Filing filing(In in) throws IOException {
        return new Filing(in.name(IncidentType.class), in.text(), in.text(), in.truth());
    }

    private static void write(Detection detection, Out out) throws IOException {
        out.text(detection.upload());
        out.instant(detection.at());
        out.all(detection.matches(), match -> MatchBytes.write(match, out));
        write(detection.account(), out);
        out.name(detection.seen());
    }

    private static Detection detection(In in) throws IOException {
        return new Detection(
                in.text(), in.instant(), in.all(() -> MatchBytes.match(in)), account(in), in.name(Seen.class));
    }

    private static void write(Account account, Out out) throws IOException {
        out.text(account.id());
        out.texts(account.userNames());
        out.texts(account.emails());
        out.texts(account.phones());
        out.all(account.captures(), capture -> write(capture, out));
    }

    private static Account account(In in) throws IOException {
        return new Account(in.text(), in.texts(), in.texts(), in.texts(), in.all(() -> capture(in)));
    }

    private static void write(Capture capture, Out out) throws IOException {
        out.text(capture.address());
        out.optional(capture.port(), out::number);
        out.optional(capture.at(), out::instant);
        out.name(capture.event());
    }

    private static Capture capture(In in) throws IOException {
        return new Capture(in.text(), in.optional(in::number), in.optional(in::instant), in.name(Capture.Event.class));
    }

    static void write(Withdrawn withdrawn, Out out) throws IOException {
        MatchBytes.write(withdrawn.entry(), out);
        out.instant(withdrawn.at());
    }

    static Withdrawn withdrawn(In in) throws IOException {
        EntryKey entry = MatchBytes.key(in);
        return new Withdrawn(entry, in.instant());
    }
}
