package org.forthwith.risk.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Effect;
import org.forthwith.risk.Question;
import org.forthwith.risk.Rule;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** The rule set that comes with the platform, row by row. */
class DmnRulesTest {

    private static final DmnRules SHIPPED = DmnRules.shipped();

    private static byte[] file() {
        try (var file = Question.class.getResourceAsStream("open-response-priority-1.dmn")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<Question, Answer> everythingIs(Answer answer) {
        var answers = new EnumMap<Question, Answer>(Question.class);
        EnumSet.allOf(Question.class).forEach(question -> answers.put(question, answer));
        return answers;
    }

    /** Answers with which the row fires, and as little else as possible. */
    private static Map<Question, Answer> answersFor(Rule rule) {
        var answers = everythingIs(Answer.NO);
        rule.when()
                .forEach((question, wanted) ->
                        answers.put(question, EnumSet.copyOf(wanted).iterator().next()));
        return answers;
    }

    @Test
    void the_table_has_fifty_two_rows_for_the_twelve_clauses() {
        assertThat(SHIPPED.rules()).hasSize(52);
        assertThat(SHIPPED.rules().stream().collect(Collectors.groupingBy(Rule::number, Collectors.counting())))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("R-A", 1L),
                        Map.entry("R-B", 4L),
                        Map.entry("R-C", 5L),
                        Map.entry("R-D", 1L),
                        Map.entry("R-E", 1L),
                        Map.entry("R-F", 8L),
                        Map.entry("R-G", 2L),
                        Map.entry("R-H", 1L),
                        Map.entry("R-I", 1L),
                        Map.entry("R-J", 4L),
                        Map.entry("R-K", 23L),
                        Map.entry("R-L", 1L)));
    }

    @Test
    void every_row_fires_with_its_answers_and_with_no_other_value_of_any_of_them() {
        for (Rule rule : SHIPPED.rules()) {
            var answers = answersFor(rule);
            assertThat(SHIPPED.fired(answers)).as(rule.because()).contains(rule);
            rule.when().forEach((question, wanted) -> {
                for (Answer answer : Answer.values()) {
                    var changed = new EnumMap<>(answers);
                    changed.put(question, answer);
                    assertThat(SHIPPED.fired(changed).contains(rule))
                            .as("%s with %s %s", rule.because(), question, answer)
                            .isEqualTo(wanted.contains(answer));
                }
            });
        }
    }

    @Test
    void only_one_row_permits_low_and_it_wants_an_answer_to_every_graded_question() {
        var low = SHIPPED.rules().stream()
                .filter(rule -> rule.effect().equals(new Effect.AtLeast(Grade.LOW)))
                .toList();

        assertThat(low).singleElement().satisfies(rule -> {
            assertThat(rule.number()).isEqualTo("R-K");
            assertThat(rule.when()).hasSize(21).doesNotContainKey(Question.IDENTITY_CORROBORATION);
            assertThat(rule.when().values()).noneMatch(wanted -> wanted.contains(Answer.UNKNOWN));
        });
    }

    // [utest->req~risk-unasked-is-unknown~1]
    @Test
    void unknown_has_a_row_of_its_own_for_every_graded_question() {
        for (Question question : EnumSet.complementOf(EnumSet.of(Question.IDENTITY_CORROBORATION))) {
            assertThat(SHIPPED.rules())
                    .as("%s", question)
                    .anyMatch(rule -> rule.when().equals(Map.of(question, Set.of(Answer.UNKNOWN)))
                            && rule.effect().raises(Grade.LOW));
        }
    }

    // [utest->req~risk-unasked-is-unknown~1]
    @Test
    void an_answer_that_is_missing_altogether_fires_what_an_unknown_fires() {
        assertThat(SHIPPED.fired(Map.of())).isEqualTo(SHIPPED.fired(everythingIs(Answer.UNKNOWN)));
    }

    @Test
    void no_two_rows_are_the_same_rule_under_two_names() {
        assertThat(SHIPPED.rules()).extracting(Rule::when).doesNotHaveDuplicates();
    }

    @Test
    void every_row_says_on_what_it_rests() {
        assertThat(SHIPPED.rules()).extracting(Rule::provenance).allMatch(text -> text.length() > 10);
    }

    // [utest->req~risk-grade-explains-itself~1]
    @Test
    void a_rule_set_is_named_by_its_id_and_by_what_its_file_holds() {
        var changed = new String(file(), StandardCharsets.UTF_8).replace("Our own judgement", "Our judgement");

        assertThat(SHIPPED.name()).matches("open-response-priority-1@[0-9a-f]{12}");
        assertThat(RuleSetName.of("open-response-priority-1", file())).isEqualTo(SHIPPED.name());
        assertThat(RuleSetName.of("open-response-priority-1", changed.getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(SHIPPED.name());
        assertThat(RuleSetName.of("x", new byte[0])).isEqualTo("x@e3b0c44298fc");
    }

    @Test
    void the_file_is_dmn_1_5_by_the_letter_of_its_schema() throws SAXException, IOException {
        var schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        var dmn = Objects.requireNonNull(Question.class.getResource("/org/omg/spec/DMN/20230324/DMN15.xsd"));
        var validator =
                schemas.newSchema(new StreamSource(dmn.toExternalForm())).newValidator();

        validator.validate(new StreamSource(new ByteArrayInputStream(file())));
        assertThat(new String(file(), StandardCharsets.UTF_8)).contains("https://www.omg.org/spec/DMN/20230324/MODEL/");
    }

    @Test
    void the_file_says_what_it_is_and_what_it_is_not() {
        assertThat(new String(file(), StandardCharsets.UTF_8))
                .contains("Independent: not KIRAT")
                .contains("Not validated against outcomes")
                .contains("For human decision");
    }

    @Test
    void the_file_defines_every_question_in_the_words_that_people_see() {
        assertThat(new String(file(), StandardCharsets.UTF_8))
                .contains(EnumSet.allOf(Question.class).stream()
                        .map(question -> ">" + question.asks() + " " + question.means() + "<")
                        .toList());
    }

    @Test
    void many_threads_at_a_time_get_the_same_rows() throws InterruptedException, ExecutionException {
        var another = DmnRules.read("open-response-priority-1", file());
        var questions = SHIPPED.rules().stream().map(DmnRulesTest::answersFor).toList();
        var tasks = questions.stream()
                .map(answers -> (Callable<List<Rule>>) () -> another.fired(answers))
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var futures = threads.invokeAll(tasks);
            for (int i = 0; i < tasks.size(); i++) {
                assertThat(futures.get(i).get()).isEqualTo(SHIPPED.fired(questions.get(i)));
            }
        }
    }
}
