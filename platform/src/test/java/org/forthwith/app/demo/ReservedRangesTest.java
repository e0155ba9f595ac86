package org.forthwith.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Looks at every byte for anything that could be somebody's. */
class ReservedRangesTest {

    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]+@([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)");
    private static final Pattern LINK = Pattern.compile("https?://([^/\"<\\s]+)");
    private static final Pattern OLD_ADDRESS =
            Pattern.compile("(?<![\\w.])\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}(?![\\w.])");
    private static final Pattern NEW_ADDRESS =
            Pattern.compile("(?<![\\w:.-])[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{0,4}){4,}(?![\\w:])");
    /** A plus or a nought, then nine digits or more, however they are grouped. No telephone number has sixteen digits; an id of a document may happen to. */
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\w.+:-])(?![0-9]{16})(?:\\+|0)[0-9 ()]{8,18}[0-9](?![\\w.:-])");
    /** Beside a calling code the number stands without its nought. */
    private static final Pattern BESIDE_A_CODE = Pattern.compile("countryCallingCode=\"\\+44\">([^<]+)<");

    private static final Pattern DRAMA =
            Pattern.compile("(?:7700900|1632960|1(?:1[3-8]|[2-6]1)4960|1914980|2079460|2896496|2920180|3069990)\\d{3}");
    private static final Pattern RESERVED_DOMAIN =
            Pattern.compile("(?:[a-z-]+\\.)?example\\.(?:org|com|net)", Pattern.CASE_INSENSITIVE);

    private static final List<Incoming> DOCUMENTS = Years.documents(Years.moments(3000));
    private static final List<Act> ACTS = Years.acts(Years.moments(500));

    // [utest->req~demo-reserved-ranges-only~1]
    @Test
    void every_mail_address_and_link_lies_in_a_domain_that_is_set_aside() {
        assertThat(found(MAIL, 1))
                .isNotEmpty()
                .allMatch(domain -> RESERVED_DOMAIN.matcher(domain).matches());
        assertThat(found(LINK, 1))
                .isNotEmpty()
                .allMatch(domain -> RESERVED_DOMAIN.matcher(domain).matches());
    }

    // [utest->req~demo-reserved-ranges-only~1]
    @Test
    void every_internet_address_lies_in_a_range_for_documentation() {
        assertThat(found(OLD_ADDRESS, 0))
                .isNotEmpty()
                .allMatch(address -> address.matches("(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.\\d+"));
        assertThat(found(NEW_ADDRESS, 0))
                .isNotEmpty()
                .allMatch(address -> address.toLowerCase(Locale.ROOT).startsWith("2001:db8:"));
    }

    // [utest->req~demo-reserved-ranges-only~1]
    @Test
    void every_telephone_number_is_set_aside_for_drama() {
        assertThat(found(PHONE, 0))
                .isNotEmpty()
                .allMatch(number ->
                        testDevice(number) || DRAMA.matcher(national(number)).matches());
        assertThat(found(BESIDE_A_CODE, 1))
                .isNotEmpty()
                .allMatch(number -> DRAMA.matcher(national(number)).matches());
    }

    // [utest->req~demo-no-imagery~1]
    @Test
    void no_document_is_or_carries_a_picture() {
        for (Incoming document : DOCUMENTS) {
            String head = new String(document.bytes(), 0, 12, StandardCharsets.ISO_8859_1);
            assertThat(head).as(document.fileName()).matches("(?s)(?:ï»¿)?(?:<\\?xml|\\{\r?\n|reference,).*");
            assertThat(Years.text(document)).as(document.fileName()).doesNotContain("data:", "base64", "\u0000");
        }
    }

    @Test
    void acts_hold_only_what_their_kinds_call_for() {
        assertThat(ACTS).extracting(Act::kind).contains(Act.Kind.values());
        assertThat(ACTS).allSatisfy(act -> assertThat(act.about()).isNotBlank());
    }

    /** Test device numbers begin with two noughts as well, and have fifteen digits. */
    private static boolean testDevice(String number) {
        return number.matches("00449900\\d{7}");
    }

    private static String national(String number) {
        return number.replaceAll("[^0-9+]", "")
                .replaceFirst("^(\\+44|0044)0?", "")
                .replaceFirst("^0", "");
    }

    private Set<String> found(Pattern pattern, int group) {
        Set<String> found = new TreeSet<>();
        for (Incoming document : DOCUMENTS) {
            if (!Years.damaged(document)) {
                pattern.matcher(Years.text(document))
                        .results()
                        .map((MatchResult one) -> one.group(group))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
