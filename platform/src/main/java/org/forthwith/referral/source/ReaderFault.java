package org.forthwith.referral.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.forthwith.event.ReferralEvent.Flaw;
import org.forthwith.referral.Original;
import org.forthwith.referral.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A document at which a reader itself fails. It is kept like any other that cannot be read; the log says where, never what stood there. */
final class ReaderFault {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderFault.class);

    private static final int NUMBER_LENGTH = 8;
    private static final int PLACES = 12;

    private ReaderFault() {}

    // [impl->req~a-fault-of-a-reader-loses-nothing~1]
    static Reading.Broken keep(byte[] document, Throwable fault) {
        String incident =
                new Original(document).digest().substring(0, NUMBER_LENGTH).toUpperCase(Locale.ROOT);
        LOG.error("incident {} while a document was read: {}", incident, places(fault));
        return new Reading.Broken(List.of(new Flaw(
                0, 0, "a reader failed at this document, which is a fault of the platform; incident " + incident)));
    }

    private static String places(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .limit(PLACES)
                .map(place -> "\n    at " + place)
                .collect(Collectors.joining("", fault.getClass().getName(), ""));
    }
}
