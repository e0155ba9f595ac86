package org.forthwith.app.cli;

import org.forthwith.referral.Channel;
import org.forthwith.referral.Readers;
import org.forthwith.referral.Reading;

/** By which road a document most likely came, told by its format. */
final class Road {

    private Road() {}

    static Channel of(Readers readers, byte[] document) {
        return readers.read(document, Channel.NCMEC) instanceof Reading.Understood read
                ? ofFormat(read.report().format())
                : Channel.NCMEC;
    }

    private static Channel ofFormat(String format) {
        if (format.startsWith("uk-industry")) {
            return Channel.OSA_NCA;
        }
        if (format.startsWith("agency-packages")) {
            return Channel.NCA_PACKAGE;
        }
        return format.startsWith("direct-report") ? Channel.PARTNER : Channel.NCMEC;
    }
}
