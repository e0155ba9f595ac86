package org.forthwith.hashmatch.referral;

import java.util.stream.Collectors;
import org.forthwith.hashmatch.match.Match;

/** Says in words which hashes were matched where. Codes of lists are passed on and never explained. */
final class Statement {

    private Statement() {}

    static String of(Referral referral) {
        return "Referral " + referral.id()
                + ". Found by comparing hashes with lists of known hashes; this program has not seen the file.\n"
                + "Upload: " + referral.detection().upload() + "\n"
                + referral.detection().matches().stream()
                        .map(Statement::line)
                        .distinct()
                        .collect(Collectors.joining("\n"));
    }

    static String withdrawn(Referral referral, Withdrawn withdrawn, long standing) {
        return "Correction to referral " + referral.id() + ". The list \""
                + withdrawn.entry().list()
                + "\" withdrew its entry \"" + withdrawn.entry().key() + "\" at " + withdrawn.at()
                + ": what matched it is no longer known to that list.\n"
                + (standing == 0
                        ? "No other match of that referral stands."
                        : "Matches of that referral with other entries that stand: " + standing + ".");
    }

    private static String line(Match match) {
        return match.asked().algorithm().written() + " " + match.asked().hex() + ", list \""
                + match.entry().key().list() + "\", entry \""
                + match.entry().key().key() + "\""
                + said("version", match.entry().version())
                + said("code", match.entry().code())
                + ", bits apart: " + match.distance();
    }

    private static String said(String what, String text) {
        return text.isEmpty() ? "" : ", " + what + " \"" + text + "\"";
    }
}
