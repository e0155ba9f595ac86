package org.forthwith.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The same arithmetic once more, told apart from the product and asking nothing of it: days are looked at one by one, and midnight is found by
 * walking. Limits come in words, holidays from the lines of the table.
 */
public final class SlowCalendar {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final long QUARTER = 15 * 60L;

    /** A day off, and since when people have known: the first day of all when they always have. */
    public record DayOff(LocalDate day, LocalDate known) {}

    private final Map<String, Map<LocalDate, DayOff>> daysOff = new HashMap<>();

    /** From the table that comes with the product, read as plain lines. */
    public SlowCalendar() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        SlowCalendar.class.getResourceAsStream("/org/forthwith/reference/bank-holidays.csv")),
                StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(this::read);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void read(String line) {
        List<String> fields = List.of(line.split(",", -1));
        LocalDate known = fields.get(3).isEmpty() ? LocalDate.MIN : LocalDate.parse(fields.get(3));
        Pattern.compile(" ")
                .splitAsStream(fields.get(2))
                .forEach(code -> add(code, new DayOff(LocalDate.parse(fields.getFirst()), known)));
    }

    /** One more day off in a jurisdiction: EW, SCT or NI. */
    public void add(String code, DayOff dayOff) {
        daysOff.computeIfAbsent(code, other -> new HashMap<>()).put(dayOff.day(), dayOff);
    }

    public List<DayOff> daysOff(String code) {
        return List.copyOf(daysOff.getOrDefault(code, Map.of()).values());
    }

    /** By when it is due, in the jurisdiction as people knew its calendar on that day. */
    public Instant due(Instant start, String limit, String code, LocalDate knownOn) {
        int space = limit.indexOf(' ');
        if (limit.equals("same day")) {
            return endOfDay(start);
        }
        int count = Integer.parseInt(limit.substring(0, space));
        int before = limit.indexOf("before the end of ");
        if (before >= 0) {
            String months = limit.substring(before + "before the end of ".length());
            LocalDate last = lastOfMonths(
                    start.atZone(LONDON).toLocalDate(), Integer.parseInt(months.substring(0, months.indexOf(' '))));
            return endOf(LocalDate.ofEpochDay(last.toEpochDay() - count));
        }
        return switch (limit.substring(space + 1)) {
            case "hour", "hours" -> later(start, 3600L * count);
            case "day", "days" -> later(start, 86400L * count);
            case "working day", "working days" ->
                endOf(workingDay(start.atZone(LONDON).toLocalDate(), count, code, knownOn));
            case "month from the date", "months from the date" ->
                endOf(sameNumber(start.atZone(LONDON).toLocalDate(), count));
            case "month", "months" -> endOf(lastOfMonths(start.atZone(LONDON).toLocalDate(), count));
            default -> throw new IllegalArgumentException(limit);
        };
    }

    private static Instant later(Instant start, long seconds) {
        return Instant.ofEpochSecond(start.getEpochSecond() + seconds, start.getNano());
    }

    /** The clocks of London change by whole quarters of an hour, so every midnight is at the beginning of one. */
    private static Instant endOfDay(Instant start) {
        int today = start.atZone(LONDON).getDayOfMonth();
        long at = start.getEpochSecond() / QUARTER * QUARTER;
        while (Instant.ofEpochSecond(at).atZone(LONDON).getDayOfMonth() == today) {
            at += QUARTER;
        }
        return Instant.ofEpochSecond(at);
    }

    private static Instant endOf(LocalDate day) {
        return ZonedDateTime.of(day.plusDays(1), LocalTime.MIDNIGHT, LONDON).toInstant();
    }

    private LocalDate workingDay(LocalDate start, int count, String code, LocalDate knownOn) {
        return start.plusDays(1)
                .datesUntil(start.plusDays(20L + 3L * count))
                .filter(day -> Math.floorMod(day.toEpochDay() + 3, 7) < 5)
                .filter(day -> !off(code, day, knownOn))
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }

    private boolean off(String code, LocalDate day, LocalDate knownOn) {
        DayOff off = daysOff.getOrDefault(code, Map.of()).get(day);
        return off != null && !off.known().isAfter(knownOn);
    }

    /** The day with the same number, but never beyond the end of its month. */
    private static LocalDate sameNumber(LocalDate from, int months) {
        YearMonth month = later(from, months);
        return month.atDay(Math.min(from.getDayOfMonth(), month.lengthOfMonth()));
    }

    private static YearMonth later(LocalDate from, int months) {
        int number = from.getYear() * 12 + from.getMonthValue() - 1 + months;
        return YearMonth.of(number / 12, number % 12 + 1);
    }

    /** The day before the one with the same number, but never beyond the end of its month. */
    private static LocalDate lastOfMonths(LocalDate first, int months) {
        YearMonth month = later(first, months);
        int last = Math.min(first.getDayOfMonth() - 1, month.lengthOfMonth());
        return last == 0 ? LocalDate.ofEpochDay(month.atDay(1).toEpochDay() - 1) : month.atDay(last);
    }
}
