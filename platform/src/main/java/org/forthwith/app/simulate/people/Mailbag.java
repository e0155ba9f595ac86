package org.forthwith.app.simulate.people;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Readers;
import org.forthwith.referral.Reading;
import org.forthwith.referral.Report;

/**
 * The reports that are on their way. What is handed in is the number of a report, and reading it gives the report as the readers of formats
 * would: the formats are tested elsewhere, and reading 100,000 documents would cost more time than a year of work on them.
 */
public final class Mailbag implements Readers {

    private final Map<String, Report> reports = new HashMap<>();

    /** Puts a report in, and gives the document by which it goes. */
    byte[] put(String number, Report report) {
        reports.put(number, report);
        return number.getBytes(StandardCharsets.UTF_8);
    }

    /** It has arrived and will not be sent again. */
    void arrived(String number) {
        reports.remove(number);
    }

    @Override
    public Reading read(byte[] bytes, Channel channel) {
        Report report = reports.get(text(bytes));
        return report == null ? new Reading.NotAReport("no report of this simulation") : new Reading.Understood(report);
    }

    @Override
    public List<Part> parts(byte[] bytes) {
        return List.of(new Part(bytes, ""));
    }

    @Override
    public String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }

    @Override
    public byte[] bytes(String mended, byte[] document) {
        return mended.getBytes(StandardCharsets.UTF_8);
    }
}
