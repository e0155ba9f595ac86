package org.forthwith.desk.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forthwith.allocation.AbsenceKind;
import org.forthwith.allocation.Skill;
import org.forthwith.casefile.Device;
import org.forthwith.casefile.Exhibits.What;
import org.forthwith.desk.WhyHere;
import org.forthwith.desk.problem.Problem;
import org.forthwith.desk.store.CaseList.Whose;
import org.forthwith.desk.store.LateList;
import org.forthwith.desk.store.NoticeList.Which;
import org.forthwith.event.CaseEvent.Answers;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.event.SafeguardingEvent.SupportAnswer;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.kernel.Role;
import org.forthwith.linking.Matter;
import org.forthwith.obligation.source.ClockTables;
import org.forthwith.obligation.telling.Road;
import org.forthwith.risk.Question;
import org.forthwith.risk.Trained.Training;
import org.forthwith.risk.Trigger;
import org.forthwith.risk.ruleset.Stage;
import org.forthwith.subject.NodeKind;
import org.forthwith.subject.RelationKind;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern ASKED = Pattern.compile("\"((?:[a-z-]+\\.)+[a-z-]+)\"");
    private static final Pattern CHOICES = Pattern.compile("choices\\(words, \"([^\"]+)\", ([^)]+)\\)");
    private static final Pattern MISSING = Pattern.compile("missing\\(mistakes, \"([^\"]+)\"");
    private static final int LONGEST_SENTENCE = 25;

    private final Words words = Words.english();

    // [utest->req~words-in-the-catalogue~1]
    @Test
    void every_text_that_a_page_asks_for_is_in_the_catalogue_and_none_is_left_over() throws IOException {
        var built = Stream.of(
                        Arrays.stream(Problem.values())
                                .flatMap(problem -> Stream.of(
                                        "problem." + problem.slug() + ".title",
                                        "problem." + problem.slug() + ".detail")),
                        Arrays.stream(WhyHere.values()).map(why -> "sign-in.why." + why.slug()),
                        named("role.", Role.values()),
                        named("grade.", Grade.values()),
                        named("answer.", Answer.values()),
                        named("kind.", IdentifierKind.values()),
                        named("person.", PersonRole.values()),
                        named("strength.", Strength.values()),
                        named("matter.step.", Matter.Agreed.values()),
                        named("support.", SupportAnswer.values()),
                        named("restriction.", Answers.values()),
                        named("case.restricted.", Answers.values()),
                        named("node.", NodeKind.values()),
                        named("relation.", RelationKind.values()),
                        Arrays.stream(Trigger.values())
                                .filter(Trigger::toldByPeople)
                                .map(trigger -> "trigger." + trigger.name()),
                        named("child.lives.", Answer.values()),
                        named("topic.", Question.Topic.values()),
                        named("rules.stage.", Stage.values()),
                        named("sweep.training.", Training.values()),
                        Stream.of("proof", "trial", "signature", "activation", "retirement")
                                .map(act -> "rules.do." + act),
                        Stream.of("no-period", "busy", "no-such-rules", "unreadable")
                                .map(why -> "replay.not." + why),
                        named("notices.road.", Road.values()),
                        named("notices.show.", Which.values()),
                        named("breaches.which.", LateList.Which.values()),
                        named("queue.whose.", Whose.values()),
                        named("queue.title.", Whose.values()),
                        named("queue.lead.", Whose.values()),
                        named("queue.empty.", Whose.values()),
                        named("skill.", Skill.values()),
                        named("device.stage.", Device.Stage.values()),
                        named("device.said.", What.values()),
                        named("absence.", AbsenceKind.values()),
                        clocks(),
                        guidedForm())
                .flatMap(keys -> keys)
                .toList();
        var asked = new TreeSet<>(built);
        asked.addAll(askedFor());

        assertThat(words.keys()).containsAll(built).isSubsetOf(asked);
    }

    private static Stream<String> named(String room, Enum<?>... values) {
        return Arrays.stream(values).map(value -> room + value.name());
    }

    /** What to do about each clock that something starts, and about a case of which no clock is named. */
    private static Stream<String> clocks() {
        return Stream.concat(
                Stream.of("clock..do"),
                ClockTables.read().at(LocalDate.of(2026, 1, 1)).stream()
                        .filter(clock -> !clock.startedBy().isEmpty())
                        .map(clock -> "clock." + clock.id() + ".do"));
    }

    /** The answers between which the guided form lets people choose, and what it says when none was chosen. */
    private static Stream<String> guidedForm() throws IOException {
        var choices = CHOICES.matcher(Files.readString(Path.of("src/main/jte/report.jte")));
        var missing =
                MISSING.matcher(Files.readString(Path.of("src/main/java/org/forthwith/desk/intake/ReportForm.java")));
        return Stream.concat(
                choices.results()
                        .flatMap(choice -> Arrays.stream(choice.group(2).split(", "))
                                .map(value -> "report." + choice.group(1) + "." + value.replace("\"", ""))),
                missing.results().map(field -> "report." + field.group(1) + ".missing"));
    }

    @Test
    void a_page_that_asks_for_a_text_which_is_not_there_fails() {
        assertThatThrownBy(() -> words.say("no.such.text")).hasMessageContaining("no.such.text");
    }

    @Test
    void no_sentence_is_longer_than_a_tired_reader_can_hold() {
        for (var key : words.keys()) {
            for (var sentence : words.say(key, 1, 2).split("[.:!?] ", -1)) {
                assertThat(sentence.split(" ", -1).length)
                        .as(key + ": " + sentence)
                        .isLessThanOrEqualTo(LONGEST_SENTENCE);
            }
        }
    }

    @Test
    void times_are_said_as_the_clocks_of_the_united_kingdom_show_them() {
        assertThat(words.at(Instant.parse("2026-06-04T08:32:00Z"))).isEqualTo("4 June 2026 at 9:32am");
        assertThat(words.at(Instant.parse("2026-12-07T00:05:00Z"))).isEqualTo("7 December 2026 at 12:05am");
        assertThat(words.at(Instant.parse("2026-12-07T12:00:00Z"))).isEqualTo("7 December 2026 at 12:00pm");
    }

    @Test
    void what_somebody_is_called_stands_in_a_text_as_it_is() {
        assertThat(words.say("landing.title", "{0} O'Neill")).isEqualTo("You are signed in as {0} O'Neill");
    }

    private static Set<String> askedFor() throws IOException {
        var asked = new TreeSet<String>();
        for (var folder : new String[] {"src/main/jte", "src/main/java"}) {
            try (var files = Files.walk(Path.of(folder))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    ASKED.matcher(Files.readString(file)).results().forEach(match -> asked.add(match.group(1)));
                }
            }
        }
        return asked;
    }
}
