package org.forthwith.risk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.forthwith.event.Event;
import org.forthwith.event.RuleSetEvent.RuleSetActivated;
import org.forthwith.event.RuleSetEvent.RuleSetDrafted;
import org.forthwith.event.RuleSetEvent.RuleSetProved;
import org.forthwith.event.RuleSetEvent.RuleSetRetired;
import org.forthwith.event.RuleSetEvent.RuleSetSigned;
import org.forthwith.event.RuleSetEvent.RuleSetSwept;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;
import org.forthwith.risk.StoryOfARecord;
import org.forthwith.risk.ruleset.SweepReport;
import org.forthwith.risk.ruleset.SweepReport.Raised;
import org.forthwith.risk.ruleset.Turn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is kept of a rule set, table by table, and what the lists make of it. */
class RuleSetModelTest {

    /** Two rule sets never begin at the same instant, so each test has days of its own. */
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final Instant start = StoryOfARecord.START.plus(Duration.ofDays(DAYS.addAndGet(10)));
    private final RuleSetModel model = new RuleSetModel(OneDatabase.JDBC);
    private final RuleSetLists lists = new RuleSetLists(OneDatabase.JDBC);
    private final UUID id = UUID.randomUUID();
    private final String name = "rules@" + id;
    private final List<Recorded> entries = new ArrayList<>();

    RuleSetModelTest() {
        happens(new RuleSetDrafted(id, start, "Our rules", name, "<definitions/>"), "anna");
    }

    private RuleSetModelTest happens(Event event, String by) {
        int sequence = entries.size() + 1;
        entries.add(
                new Recorded(sequence, sequence, new ForceCode("91"), event, event.at(), by, true, "RULE_OWNER", null));
        return this;
    }

    private RuleSetModelTest signed() {
        return happens(new RuleSetProved(id, day(1), name, true, List.of()), "anna")
                .happens(new RuleSetSigned(id, day(2), name), "boris")
                .happens(new RuleSetSigned(id, day(3), name), "anna");
    }

    private RuleSetModelTest swept(Instant at, String force, int raised, String... lapsed) {
        return happens(new RuleSetSwept(id, at, force, raised, 2, 3, List.of(lapsed)), "platform");
    }

    private Instant day(int day) {
        return start.plus(Duration.ofDays(day));
    }

    private void heard() {
        OneDatabase.hears(model, new Story(id, entries, 0));
    }

    private List<List<@Nullable Object>> rows(String columns, String table) {
        return OneDatabase.rows("select " + columns + " from " + table + " where rule_set_id = ? order by 1, 2", id);
    }

    private static List<@Nullable Object> row(@Nullable Object... columns) {
        return Arrays.asList(columns);
    }

    @Test
    void a_draft_is_one_row_until_it_is_retired_and_then_says_since_when() {
        heard();
        assertThat(rows("force_code, name, title, author, drafted_at, retired_at", "rule_set"))
                .containsExactly(row("91", name, "Our rules", "anna", start, null));
        assertThat(rows("name, holds", "rule_set_proof")).isEmpty();

        happens(new RuleSetRetired(id, day(1), "not needed"), "boris").heard();
        assertThat(rows("force_code, name, title, author, drafted_at, retired_at", "rule_set"))
                .containsExactly(row("91", name, "Our rules", "anna", start, day(1)));
    }

    @Test
    void a_refuted_proof_gives_way_to_one_that_holds() {
        happens(new RuleSetProved(id, day(1), name, false, List.of()), "anna").heard();
        assertThat(rows("name, holds, force_code, proved_at", "rule_set_proof"))
                .containsExactly(row(name, false, "91", day(1)));

        happens(new RuleSetProved(id, day(2), name, true, List.of()), "anna").heard();
        assertThat(rows("name, holds, force_code, proved_at", "rule_set_proof"))
                .containsExactly(row(name, true, "91", day(2)));
    }

    @Test
    void an_activation_names_both_signers_and_when_the_cases_had_been_graded_by_it() {
        signed().happens(new RuleSetActivated(id, day(3), name, day(4)), "anna").heard();
        assertThat(rows("signer, name, signed_at, force_code, holds", "rule_set_signature"))
                .containsExactly(row("anna", name, day(3), "91", true), row("boris", name, day(2), "91", true));
        assertThat(rows("from_at, swept_at, first_signer, second_signer, name, force_code", "rule_set_activation"))
                .containsExactly(row(day(4), null, "anna", "boris", name, "91"));

        swept(day(4), "13", 1).swept(day(5), "13", 1).heard();
        happens(new RuleSetActivated(id, day(5), name, day(6)), "anna").heard();
        assertThat(rows("from_at, swept_at", "rule_set_activation"))
                .containsExactly(row(day(4), day(4)), row(day(6), null));
    }

    // [itest->req~the-database-refuses-too~1]
    @Test
    void an_activation_of_what_nobody_signed_names_nobody_and_is_refused() {
        happens(new RuleSetProved(id, day(1), name, true, List.of()), "anna");
        happens(new RuleSetActivated(id, day(3), name, day(4)), "anna");

        assertThat(model.hear(List.of(new Story(id, entries, 0))))
                .last()
                .satisfies(change -> assertThat(change.values().subList(3, 5)).containsExactly(null, null));
        assertThatThrownBy(this::heard).rootCause().hasMessageContaining("first_signer");
        assertThat(rows("name, title", "rule_set")).isEmpty();
    }

    @Test
    void a_story_that_is_not_a_rule_sets_writes_nothing() {
        assertThat(model.hear(List.of(StoryOfARecord.ofItsOwn().opened("FW-1").whole())))
                .isEmpty();
    }

    @Test
    void the_last_sweep_of_a_force_is_reported_with_who_had_graded_untrained() {
        String force = "52";
        swept(day(4), force, 7)
                .swept(day(5), force, 1, "anna, training has lapsed: 1", "boris, not on record: 2")
                .heard();
        SweepReport last = new SweepReport(
                id, day(5), 1, 2, 3, List.of("anna, training has lapsed: 1", "boris, not on record: 2"));

        assertThat(reported(force, null)).containsExactly(last);
        assertThat(reported(force, id)).containsExactly(last);
        assertThat(reported(force, UUID.randomUUID())).isEmpty();
        assertThat(reported("44", null)).isEmpty();
    }

    @Test
    void a_sweep_in_which_everybody_was_trained_names_nobody() {
        swept(day(4), "52", 7).heard();

        assertThat(reported("52", null)).containsExactly(new SweepReport(id, day(4), 7, 2, 3, List.of()));
    }

    private List<SweepReport> reported(String force, @Nullable UUID ruleSet) {
        return OneDatabase.look(() -> lists.last(force, ruleSet)).stream().toList();
    }

    @Test
    void the_newest_draft_comes_first_and_each_is_found_by_its_name() {
        heard();
        UUID newer = UUID.randomUUID();
        var drafted = new RuleSetDrafted(newer, day(1), "Others", "rules@" + newer, "<definitions/>");
        OneDatabase.hears(
                model,
                new Story(
                        newer,
                        List.of(new Recorded(
                                1, 1, new ForceCode("91"), drafted, day(1), "boris", true, "RULE_OWNER", null)),
                        0));

        assertThat(OneDatabase.look(lists::newestFirst)).containsSubsequence(newer, id);
        assertThat(OneDatabase.look(() -> lists.named(name))).contains(id);
        assertThat(OneDatabase.look(() -> lists.named("rules@nobody"))).isEmpty();
    }

    @Test
    void cases_that_were_raised_come_first_and_the_lowest_of_them_at_the_top() {
        SweptCaseModel cases = new SweptCaseModel(OneDatabase.JDBC);
        StoryOfARecord milder = StoryOfARecord.ofItsOwn().opened("FW-1").proposed(Grade.HIGH, "old");
        StoryOfARecord decided = StoryOfARecord.ofItsOwn().opened("FW-2").proposed(Grade.MEDIUM, "old");
        decided.asked(Grade.MEDIUM, Grade.LOW, "anna", "ab12").confirmed(Grade.LOW, "boris");
        StoryOfARecord first = StoryOfARecord.ofItsOwn().opened("FW-3");
        for (StoryOfARecord story : List.of(milder, decided, first)) {
            story.proposed(Grade.MEDIUM, name).looked(Turn.TRIGGER, name);
        }
        OneDatabase.hears(cases, milder.whole(), decided.whole(), first.whole());

        assertThat(OneDatabase.look(() -> lists.cases(name, "50")))
                .containsExactly(
                        new Raised("FW-2", Grade.LOW, Grade.MEDIUM, true, "anna", "boris", StoryOfARecord.hour(4)),
                        new Raised("FW-3", null, Grade.MEDIUM, true, null, null, null),
                        new Raised("FW-1", Grade.HIGH, Grade.MEDIUM, false, null, null, null));
        assertThat(OneDatabase.look(() -> lists.cases(name, "13"))).isEmpty();
        assertThat(OneDatabase.look(() -> lists.cases("rules@nobody", "50"))).isEmpty();
    }

    @Test
    void a_rule_set_is_forgotten_with_everything_that_rests_on_it() {
        signed().happens(new RuleSetActivated(id, day(3), name, day(4)), "anna").swept(day(4), "13", 1);
        heard();
        for (String table : model.tables()) {
            assertThat(rows("force_code, rule_set_id", table)).as(table).isNotEmpty();
        }
        OneDatabase.forgets(model, id);

        for (String table : model.tables()) {
            assertThat(rows("force_code, rule_set_id", table)).as(table).isEmpty();
        }
        assertThat(model.tables())
                .containsExactly(
                        "rule_set", "rule_set_proof", "rule_set_signature", "rule_set_activation", "rule_set_sweep");
    }
}
