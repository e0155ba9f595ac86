package org.forthwith.e2e;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.e2e.Visits.Visit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page behind every door, in every state, on a telephone and on a desk, with and without JavaScript. */
@ExtendWith(Stage.class)
class EveryPageTest {

    private static final Path SHIPPED = Path.of("../platform/src/main/resources/org/forthwith");
    private static final List<Integer> WIDTHS = List.of(1280, 768, 320);
    /** Looking for barriers takes seconds: the first state of each page is looked at on both, the others on a desk, and each must fit everywhere. */
    private static final List<Integer> ON_DESK_AND_TELEPHONE = List.of(1280, 320);

    private static final List<Integer> ON_DESK = List.of(1280);
    /** Pages that differ from the first of them in two sentences. */
    private static final String ONLY_OTHER_WORDS = "/problems/{type}";

    /** Doors that programs, calendars, browsers by themselves, or the identity provider use: nobody reads what is behind them. */
    private static final List<String> NOT_PAGES = List.of(
            "/api/",
            "/actuator/",
            "/assets/",
            "/due.ics",
            "/ispws/",
            "/oauth2/",
            "/.well-known/",
            "/sign-in/with/",
            "/sign-in/back");

    private static List<Visit> visits = List.of();

    @BeforeAll
    static void casework_in_every_state(Stage.Set set) throws IOException {
        visits = Visits.of(Casework.done(set), problems());
    }

    @Test
    void every_door_with_a_page_behind_it_is_visited() throws IOException {
        assertThat(visits.stream().map(Visit::route).collect(Collectors.toSet()))
                .containsAll(pages());
    }

    // [stest->req~no-known-barrier~1]
    @Test
    void no_page_has_a_barrier_is_wider_than_the_screen_or_hides_where_the_keyboard_is(Stage.Set set) {
        Set<String> known = new HashSet<>();
        everyVisit(set, true, (desk, visit) -> {
            var closely = known.add(visit.route()) ? ON_DESK_AND_TELEPHONE : again(visit);
            if (!closely.isEmpty()) {
                Look.byKeyboard(desk.page(), visit.name());
            }
            for (var width : WIDTHS) {
                desk.page().setViewportSize(width, 900);
                if (closely.contains(width)) {
                    Look.at(desk.page(), visit.name());
                } else {
                    Look.fits(desk.page(), visit.name());
                }
            }
            desk.page().setViewportSize(WIDTHS.getFirst(), 900);
        });
    }

    // [stest->req~works-without-javascript~1]
    @Test
    void every_page_can_be_read_without_javascript(Stage.Set set) {
        everyVisit(set, false, (desk, visit) -> {
            for (var width : ON_DESK_AND_TELEPHONE) {
                desk.page().setViewportSize(width, 900);
                Look.fits(desk.page(), visit.name());
            }
            desk.page().setViewportSize(WIDTHS.getFirst(), 900);
        });
    }

    private static List<Integer> again(Visit visit) {
        return visit.route().equals(ONLY_OTHER_WORDS) ? List.of() : ON_DESK;
    }

    private interface Looking {
        void at(Desk desk, Visit visit);
    }

    private static void everyVisit(Stage.Set set, boolean javaScript, Looking looking) {
        var byPerson = visits.stream().collect(groupingBy(Visit::person, LinkedHashMap::new, Collectors.toList()));
        byPerson.forEach((person, theirs) -> {
            try (var desk = Desk.of(set, person, WIDTHS.getFirst(), javaScript)) {
                for (var visit : theirs) {
                    visit.way().accept(desk);
                    looking.at(desk, visit);
                }
            }
        });
    }

    private static List<String> pages() throws IOException {
        return Files.readAllLines(SHIPPED.resolve("access/policy.csv")).stream()
                .filter(line -> line.startsWith("GET,"))
                .map(line -> line.split(",", 3)[1])
                .filter(path -> NOT_PAGES.stream().noneMatch(path::startsWith))
                .toList();
    }

    private static List<String> problems() throws IOException {
        try (Stream<String> texts = Files.lines(SHIPPED.resolve("desk/messages_en.properties"))) {
            var title = Pattern.compile("problem\\.([a-z-]+)\\.title *=.*");
            return texts.map(title::matcher)
                    .filter(found -> found.matches())
                    .map(found -> found.group(1))
                    .toList();
        }
    }
}
