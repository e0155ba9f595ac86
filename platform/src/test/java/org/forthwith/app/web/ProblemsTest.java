package org.forthwith.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forthwith.access.Policy;
import org.forthwith.access.Route;
import org.forthwith.access.Rule;
import org.forthwith.access.Who;
import org.forthwith.access.store.PolicyFile;
import org.forthwith.desk.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

class ProblemsTest {

    private static final String PRIVATE = "Xenia Example, 07700 900123";
    private static final RunningPlatform PLATFORM =
            RunningPlatform.start(Map.of("forthwith.demo", true), policy(), new BrokenPages());

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger everything = (Logger) LoggerFactory.getLogger("ROOT");
    private final Visitor visitor = PLATFORM.visitor();

    @BeforeEach
    void listen() {
        log.start();
        everything.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        everything.detachAppender(log);
    }

    // [itest->req~fault-shows-a-number-only~1]
    @Test
    void a_fault_shows_a_number_and_the_log_knows_it_by_that_number_and_nobody_learns_more() {
        var answer = visitor.get("/broken/fault");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Something went wrong").doesNotContain(PRIVATE, "IllegalState", "at org.");
        var number = answer.body().replaceAll("(?s).*part-incident\">([^<]+)<.*", "$1");
        assertThat(number).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(logged())
                .contains("incident " + number, "GET /broken/fault", "IllegalStateException")
                .doesNotContain(PRIVATE);
    }

    @Test
    void a_program_gets_the_same_as_problem_details() {
        var answer = visitor.getAsProgram("/broken/fault");

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"/problems/fault\"", "\"status\":500", "\"incident\":\"")
                .doesNotContain(PRIVATE);
    }

    @Test
    void a_database_that_cannot_be_reached_is_no_fault_of_the_page_and_the_sender_should_come_again() {
        var answer = visitor.get("/broken/database");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body()).contains("Not available at the moment").doesNotContain(PRIVATE);
        assertThat(logged()).contains("DataAccessResourceFailureException").doesNotContain(PRIVATE);
    }

    @Test
    void a_page_that_breaks_while_it_is_drawn_leaves_no_half_of_itself() {
        var answer = visitor.get("/broken/template");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Something went wrong").containsOnlyOnce("<html");
    }

    @Test
    void a_badly_made_request_is_no_news_for_the_log() {
        var answer = visitor.getAsProgram("/broken/number?of=" + "seven");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/problems/unreadable-request").doesNotContain("seven");
        assertThat(logged()).doesNotContain("incident", "seven");
    }

    @Test
    void the_name_of_every_problem_leads_to_a_page_that_explains_it() {
        for (var problem : Problem.values()) {
            var page = visitor.get(problem.type().toString());
            assertThat(page.statusCode()).as(problem.slug()).isEqualTo(200);
        }
        assertThat(visitor.get("/problems/none").statusCode()).isEqualTo(404);
    }

    @Test
    void an_address_that_leads_nowhere_says_so_to_everybody_and_begins_no_session() {
        var answer = visitor.get("/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no such page");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(PLATFORM.signedIn("westyorkshire-assessor").get("/nowhere").body())
                .contains("There is no such page", "Sign out");
    }

    @Test
    void whoever_lacks_the_role_is_told_so_and_the_log_has_the_refusal_and_no_name() {
        var answer = PLATFORM.signedIn("westyorkshire-assessor").get("/broken/for-inspectors");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("You may not do this");
        assertThat(logged())
                .contains("refused GET /broken/for-inspectors to somebody who is [ASSESSOR]")
                .doesNotContain("westyorkshire-assessor");
    }

    private String logged() {
        return String.join(
                "\n", log.list.stream().map(ILoggingEvent::getFormattedMessage).toList());
    }

    private static Policy policy() {
        var open = Stream.of("fault", "database", "template", "number")
                .map(page -> new Rule(new Route("GET", "/broken/" + page), new Who.Anyone(), "A page of the tests."));
        var shut = new Rule(new Route("GET", "/broken/for-inspectors"), Who.read("INSPECTOR"), "A page of the tests.");
        return new Policy(Stream.of(PolicyFile.read().rules().stream(), open, Stream.of(shut))
                .flatMap(rules -> rules)
                .toList());
    }

    @Controller
    @SuppressWarnings("DoNotCallSuggester")
    static final class BrokenPages {

        @GetMapping("/broken/fault")
        ModelAndView fault() {
            throw new IllegalStateException(PRIVATE);
        }

        @GetMapping("/broken/database")
        ModelAndView database() {
            throw new DataAccessResourceFailureException(PRIVATE);
        }

        @GetMapping("/broken/template")
        ModelAndView template() {
            return new ModelAndView("landing").addObject("name", PRIVATE).addObject("lines", List.of("not a line"));
        }

        @GetMapping("/broken/number")
        ModelAndView number(@RequestParam int of) {
            throw new IllegalStateException("never reached with " + of);
        }

        @GetMapping("/broken/for-inspectors")
        ModelAndView inspectors() {
            throw new IllegalStateException("never reached by an assessor");
        }
    }
}
