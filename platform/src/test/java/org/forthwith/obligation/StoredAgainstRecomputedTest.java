package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.forthwith.calendar.BankHoliday;
import org.forthwith.calendar.BankHolidays;
import org.forthwith.calendar.Calendars;
import org.forthwith.calendar.SlowCalendar;
import org.forthwith.calendar.SlowCalendar.DayOff;
import org.forthwith.calendar.source.BankHolidayTable;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.kernel.ForceCode;
import org.forthwith.obligation.source.ClockTables;
import org.forthwith.reference.Forces;
import org.forthwith.reference.Jurisdiction;
import org.junit.jupiter.api.Test;

/**
 * What is stored between two events, beside the whole story heard anew and beside arithmetic that was told apart: random cases in the three
 * calendars over sixteen years, with holidays announced on the way, both changes of the clocks, and a recording clock that goes back an hour. The
 * build looks at some tens of thousands of case-days; {@code -Dforthwith.calendar.casedays=10000000} at as many as are named.
 */
class StoredAgainstRecomputedTest {

    private static final long CASE_DAYS = Long.getLong("forthwith.calendar.casedays", 40_000);
    private static final long SEED = 4_2026;
    private static final int EVENTS = 150;
    private static final int AT_ONCE = 60;

    private static final Map<String, ForceCode> FORCES =
            Map.of("EW", new ForceCode("52"), "SCT", new ForceCode("99"), "NI", new ForceCode("98"));
    private static final List<String> CODES = List.of("EW", "SCT", "NI");

    private final SlowCalendar slow = new SlowCalendar();
    private final Timetable timetable = new Timetable(ClockTables.read(), calendars());

    // [utest->req~due-times-are-a-function-of-the-story~1]
    // [utest->req~an-announced-holiday-moves-only-what-it-should~1]
    @Test
    void what_is_stored_is_what_the_story_says_and_what_other_arithmetic_says() {
        System.out.println("seed " + SEED + ", case-days " + CASE_DAYS);
        var days = new AtomicLong();
        var moved = new AtomicLong();
        for (long seed = SEED; days.get() < CASE_DAYS; seed += AT_ONCE) {
            LongStream.range(seed, seed + AT_ONCE)
                    .parallel()
                    .mapToObj(this::told)
                    .forEach(told -> {
                        days.addAndGet(told.caseDays());
                        moved.addAndGet(told.moved());
                    });
        }
        System.out.println("0 differences over " + days + " case-days; " + moved + " duties moved by an announcement");
        assertThat(moved.get()).isPositive();
    }

    private StoredCase told(long seed) {
        String code = CODES.get((int) (seed % CODES.size()));
        Instant start = Instant.parse("2015-01-05T00:00:00Z").plusSeconds(new Random(seed).nextLong(430_000_000L));
        ForceCode force = Objects.requireNonNull(FORCES.get(code));
        var told = new StoredCase(timetable, slow, code, seed);
        RandomStory.tell(seed, EVENTS, start, force).recorded.stream()
                .filter(entry -> !(entry.event() instanceof RungReached))
                .forEach(told::hear);
        told.end();
        return told;
    }

    /** The tables that come with the product, and for each jurisdiction a day off every four weeks or so, announced up to two weeks before. */
    private Calendars calendars() {
        var random = new Random(SEED);
        var all = new EnumMap<Jurisdiction, BankHolidays>(Jurisdiction.class);
        BankHolidayTable.read().forEach((jurisdiction, holidays) -> {
            SortedMap<LocalDate, BankHoliday> days = new TreeMap<>(holidays.days());
            LocalDate day = LocalDate.of(2015, 1, 1);
            while (day.getYear() < 2031) {
                day = day.plusDays(20 + random.nextInt(16));
                LocalDate announced = day.minusDays(1 + random.nextInt(14));
                if (days.putIfAbsent(day, new BankHoliday(day, "Invented", announced)) == null) {
                    slow.add(code(jurisdiction), new DayOff(day, announced));
                }
            }
            all.put(jurisdiction, new BankHolidays(jurisdiction, days));
        });
        return new Calendars(all, Forces.load());
    }

    private static String code(Jurisdiction jurisdiction) {
        return switch (jurisdiction) {
            case ENGLAND_AND_WALES -> "EW";
            case SCOTLAND -> "SCT";
            case NORTHERN_IRELAND -> "NI";
        };
    }
}
