package org.forthwith.linkage.spec;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forthwith.linkage.level.Kind;

/** What columns of records of people are called, in whole words: a statement has no state, and an update no date. */
final class ColumnName {

    /** In this order, because the words of one may stand in another: a company has a name, and a network an address. */
    private static final List<Called> CALLED = List.of(
            anywhere(Kind.CODE, "(ip|mac)( ?addr(ess(es)?)?)?"),
            anywhere(Kind.EMAIL, "e ?mails?|mails?|(e ?)?mail ?(box|address|id)(es|s)?"),
            anywhere(Kind.PHONE, "((tele|cell|mobile|home|work) ?)?phones?(no|number)?s?|tels?|mobiles?|cells?"),
            anywhere(Kind.PHONE, "msisdns?|fax(es)?|landlines?|whats ?apps?"),
            anywhere(Kind.POSTCODE, "(post|postal|zip|pin|eir) ?codes?|zips?|plz"),
            atTheEnd(Kind.POSTCODE, "postal"),
            anywhere(Kind.USERNAME, "(user|screen|nick|account|login) ?names?|log ?ins?|handles?|gamer ?tags?"),
            atTheEnd(Kind.USERNAME, "users?"),
            anywhere(Kind.TEXT, "(birth ?)?places?|cit(y|ies)|(home ?)?towns?|villages?|suburbs?|localit(y|ies)"),
            anywhere(Kind.TEXT, "occupations?|jobs?|professions?|employers?|compan(y|ies)|schools?|organi[sz]ations?"),
            anywhere(Kind.NAME, "(full|whole|complete|display) ?names?"),
            anywhere(Kind.NAME, "(first|given|fore)( ?names?)? (and )?(last|family|sur) ?names?"),
            anywhere(Kind.FORENAME, "(first|given|fore|christian|middle)( \\S+)? ?(names?|nm)|f ?names?"),
            anywhere(Kind.SURNAME, "(last|family|sur|second|maiden|birth)( \\S+)? ?(names?|nm)|l ?names?"),
            anywhere(Kind.DATE, "d ?o ?b|y ?o ?b|b ?day|birth ?(date|day|year|dt)s?|year of birth|born|dates?"),
            atTheEnd(Kind.DATE, "births?"),
            anywhere(Kind.ADDRESS, "addr(ess(es)?)?|streets?|roads?|lanes?|avenues?|residences?"),
            anywhere(Kind.CODE, "passports?|ssn|soc sec|social security|nino|national (insurance|id)|nhs|tax id"),
            anywhere(Kind.CODE, "licen[cs]es?|accounts?|ibans?|imeis?|imsis?|serials?|identifiers?|vin|plates?"),
            anywhere(Kind.CATEGORY, "genders?|sex|countr(y|ies)|nationalit(y|ies)|citizenships?|states?|titles?"),
            anywhere(Kind.NAME, "alias(es)?|aka|a k a|also known as"),
            atTheEnd(Kind.NAME, "names?|captions?"));

    private ColumnName() {}

    private record Called(Kind kind, Pattern words) {}

    private static Called anywhere(Kind kind, String words) {
        return new Called(kind, Pattern.compile("(.* )?(" + words + ")( .*)?"));
    }

    private static Called atTheEnd(Kind kind, String words) {
        return new Called(kind, Pattern.compile("(.* )?(" + words + ")"));
    }

    /** The kinds that columns of such a name are of, the likeliest first. */
    static Stream<Kind> kinds(String name) {
        String words = words(name);
        return CALLED.stream()
                .filter(each -> each.words().matcher(words).matches())
                .map(Called::kind);
    }

    /** Small, with one space between words, however they are joined: by signs, by a capital letter, or by a digit. */
    static String words(String name) {
        return name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                .replaceAll("(\\p{Lu})(\\p{Lu}\\p{Ll})", "$1 $2")
                .replaceAll("(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
