package org.forthwith.referral.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.referral.source.FreeText.Found;

/** What one word of running text is: an address of some sort, a name with an @, several of them joined by commas, or nothing. */
final class FreeTextWord {

    private static final Pattern WEB = Pattern.compile("(?i)https?://.{1,2000}+|^www\\..{1,2000}+");
    private static final Pattern PIECE = Pattern.compile("[^,;|=(){}']++");
    private static final Pattern LABEL = Pattern.compile("(?i)(?:[a-z][a-z_-]{1,20}+:){1,3}");
    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}+@[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+){1,9}");
    private static final Pattern NAME = Pattern.compile("@[\\p{L}\\p{N}_.]{2,40}+");

    /** No address of any sort but one on the web is longer. */
    private static final int LONGEST = 320;

    private FreeTextWord() {}

    static List<Found> identifiers(String word, int at) {
        Matcher web = WEB.matcher(word);
        if (web.find()) {
            String address = without(".,;:!?)]}'*", web.group());
            return List.of(new Found(IdentifierKind.URL, address, null, at + web.start()));
        }
        List<Found> all = new ArrayList<>();
        Matcher pieces = PIECE.matcher(word);
        while (pieces.find()) {
            piece(without(".:!?*", pieces.group()), at + pieces.start(), all);
        }
        return all;
    }

    private static void piece(String piece, int at, List<Found> into) {
        if (piece.length() > LONGEST) {
            return;
        }
        var ip = IpLiteral.in(piece);
        if (ip.isPresent()) {
            String address = ip.get().address();
            into.add(new Found(IdentifierKind.IP_ADDRESS, address, ip.get().port(), at + piece.indexOf(address)));
            return;
        }
        Matcher label = LABEL.matcher(piece);
        if (piece.startsWith("[")) {
            piece(without("]", piece.substring(1)), at + 1, into);
        } else if (label.lookingAt()) {
            piece(piece.substring(label.end()), at + label.end(), into);
        } else if (MAIL.matcher(piece).matches()) {
            into.add(new Found(IdentifierKind.EMAIL, piece, null, at));
        } else if (NAME.matcher(piece).matches()) {
            into.add(new Found(IdentifierKind.USERNAME, piece, null, at));
        }
    }

    /** Without the full stop and the brackets that belong to the sentence. */
    private static String without(String tail, String word) {
        int end = word.length();
        while (end > 0 && tail.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }
}
