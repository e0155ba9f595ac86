package org.forthwith.subject.canonical;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.forthwith.subject.Described;
import org.forthwith.subject.Form;

/**
 * A person in one line, its parts between commas and in any order: {@code Sample, Alex, born 2 January 1990, AB1 2CD}. Of two names the surname comes
 * first; of one, it is the last word. Days stand before months, as people in the United Kingdom write them.
 */
final class PersonDescription {

    /** Already in the form in which it is compared. */
    private static final Pattern CANONICAL = Pattern.compile(
            "[\\p{L}\\p{M}'\u2019.\\- ]*\\|[\\p{L}\\p{M}'\u2019.\\- ]*\\|(?:[0-9]{4}(?:-[0-9]{2}-[0-9]{2})?)?\\|[A-Z0-9]{0,7}");

    private static final Pattern PARTS = Pattern.compile("[,;]");
    private static final Pattern BORN =
            Pattern.compile("(?i)^(?:born|date of birth|d\\.?o\\.?b\\.?|b\\.)(?: on| in)?[: ]+");
    private static final Pattern POSTCODE = Pattern.compile("(?i)[a-z]{1,2}[0-9][0-9a-z]? ?[0-9][a-z]{2}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})");
    private static final Pattern NAME = Pattern.compile("(?=[^\\p{L}]{0,9}\\p{L})[\\p{L}\\p{M}'\u2019.\\- ]++");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern IN_WORDS =
            Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\\.? ([0-9]{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** In characters; a longer line is a text and no description. */
    private static final int LONGEST = 200;

    private final List<String> names = new ArrayList<>();
    private String born = "";
    private String postcode = "";
    private boolean unreadable;

    private PersonDescription() {}

    static Form form(String text) {
        if (text.length() > LONGEST) {
            return Form.UNREADABLE;
        }
        if (CANONICAL.matcher(text).matches()) {
            return Described.read(text).tells() ? Form.exactly(text) : Form.UNREADABLE;
        }
        PersonDescription description = new PersonDescription();
        PARTS.splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(description::part);
        return description.form();
    }

    private void part(String part) {
        Optional<String> day = born(BORN.matcher(part).replaceFirst(""));
        if (day.isPresent()) {
            unreadable |= !born.isEmpty();
            born = day.get();
        } else if (POSTCODE.matcher(part).matches()) {
            unreadable |= !postcode.isEmpty();
            postcode = part.replace(" ", "").toUpperCase(Locale.ROOT);
        } else if (NAME.matcher(part).matches()) {
            names.add(SPACES.matcher(PlainText.folded(part)).replaceAll(" ").strip());
        } else {
            unreadable = true;
        }
    }

    private Form form() {
        if (unreadable || names.isEmpty() || names.size() > 2) {
            return Form.UNREADABLE;
        }
        String first = names.getFirst();
        int last = first.lastIndexOf(' ');
        Described described = names.size() == 2
                ? new Described(first, names.get(1), born, postcode)
                : new Described(first.substring(last + 1), last < 0 ? "" : first.substring(0, last), born, postcode);
        return described.tells() ? Form.exactly(described.canonical()) : Form.UNREADABLE;
    }

    private static Optional<String> born(String text) {
        if (YEAR.matcher(text).matches()) {
            return Optional.of(text);
        }
        try {
            return day(text);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<String> day(String text) {
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return Optional.of(date(numbers.group(3), number(numbers.group(2)), numbers.group(1)));
        }
        var words = IN_WORDS.matcher(text);
        if (words.matches()) {
            int month = MONTHS.indexOf(words.group(2).substring(0, 3).toLowerCase(Locale.ROOT));
            return Optional.of(date(words.group(3), month + 1, words.group(1)));
        }
        return text.matches("[0-9]{4}-.*")
                ? Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length())))
                        .toString())
                : Optional.empty();
    }

    private static String date(String year, int month, String day) {
        return LocalDate.of(number(year), month, number(day)).toString();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
