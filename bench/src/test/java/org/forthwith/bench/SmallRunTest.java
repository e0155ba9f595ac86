package org.forthwith.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A job is measured now and then, and the platform changes every day: so each is run in the small, with nothing measured. */
class SmallRunTest {

    private static final int DONE = 0;

    private final StringWriter told = new StringWriter();

    private int runs(String... arguments) {
        var writer = new PrintWriter(told);
        return Bench.line().setOut(writer).setErr(writer).execute(arguments);
    }

    /** It stops where the rules differ from themselves, and where the ledger refuses the past that it is given. */
    @Test
    void a_replay_of_the_rules_by_which_a_small_past_was_graded_comes_to_its_end() {
        assertThat(runs("replay", "--cases", "1000", "--runs", "1"))
                .as(told.toString())
                .isEqualTo(DONE);
        assertThat(told.toString()).contains("for 1,000 cases", "ratio");
    }

    @Test
    void a_few_gradings_come_to_their_end() {
        assertThat(runs("grading", "--cases", "200", "--rounds", "1"))
                .as(told.toString())
                .isEqualTo(DONE);
        assertThat(told.toString()).contains("each with its explanation", "ratio");
    }

    /** Where the two lie apart, the run says why; without a reason that it knows it would say so. */
    @Test
    void a_few_due_times_beside_those_of_taskana_come_to_their_end() {
        assertThat(runs("clocks", "--starts", "500", "--rounds", "1"))
                .as(told.toString())
                .isEqualTo(DONE);
        assertThat(told.toString())
                .contains("500 starts over ten years, each with a limit in working days", "the same", "ratio")
                .doesNotContain("for no reason");
    }

    /** A run ends with a fault where ours and theirs do not say the same. */
    @Test
    void a_few_records_names_and_pairs_are_linked_compared_and_gathered_as_others_do_it() {
        assertThat(runs("link", "--records", "4000", "--rounds", "1", "--warm-up", "0"))
                .as(told.toString())
                .isEqualTo(DONE);
        assertThat(runs("words", "--pairs", "20000", "--rounds", "1", "--warm-up", "0"))
                .as(told.toString())
                .isEqualTo(DONE);
        assertThat(runs("groups", "--records", "3000", "--edges", "20000", "--rounds", "1", "--warm-up", "0"))
                .as(told.toString())
                .isEqualTo(DONE);
        assertThat(runs("usernames", "--names", "5000", "--queries", "200", "--rounds", "1", "--warm-up", "0"))
                .as(told.toString())
                .isEqualTo(DONE);
        assertThat(told.toString())
                .contains("by damerau", "by levenshtein", "to commons-text", "0 names for which the two differ")
                .contains("3,000 invented records", "24,000 records in chains");
    }

    /** A run ends with a fault where ours and whoever else is on the machine do not find the same; who is missing is told of, and passes nothing. */
    @Test
    void a_few_hashes_and_digests_are_found_as_others_find_them() {
        for (String data : List.of("uniform", "skewed")) {
            assertThat(runs(
                            "hashes",
                            "--rows=20000",
                            "--queries=64",
                            "--data",
                            data,
                            "--only=flat,index",
                            "--rounds=1"))
                    .as(told.toString())
                    .isEqualTo(DONE);
        }
        assertThat(runs("hashes", "--digests=20000", "--lookups=2000", "--only=digests", "--rounds=1"))
                .as(told.toString())
                .isEqualTo(DONE);
        assertThat(told.toString())
                .contains("20,000 hashes, every bit by lot", "20,000 hashes, half of them in clusters")
                .contains("times plain Java", "times FAISS IndexBinaryFlat", "times C with AVX-512", "times LMDB")
                .contains("times FAISS IndexBinaryMultiHash 11 x 23", "20,000 digests", "all have found the same")
                .doesNotContain(": reached");
    }

    /** A run ends with a fault where nobody is found who is described nearly the same. */
    @Test
    void a_few_people_who_are_described_nearly_the_same_are_found_as_they_arrive() {
        assertThat(runs("live", "--people", "6000", "--arrivals", "20"))
                .as(told.toString())
                .isEqualTo(DONE);
        assertThat(told.toString())
                .contains("searched by hand, on the record", "searched as they arrive, on the record");
    }

    /** A warning that is lost or given twice ends the run with a fault. */
    @Test
    void a_few_warnings_at_one_instant_survive_the_death_of_a_machine() {
        assertThat(runs("timers", "--timers", "60", "--among", "2000", "--apart", "8"))
                .as(told.toString())
                .isEqualTo(DONE);
        assertThat(told.toString()).contains("killed half way", "0 lost, 0 twice");
    }

    @Test
    void a_few_warnings_survive_two_machines_of_which_one_stands_still_and_one_dies() {
        assertThat(runs("nodes", "--crossings", "30", "--pause", "6"))
                .as(told.toString())
                .isEqualTo(DONE);
        assertThat(told.toString()).contains("30 rungs", "0 lost, 0 twice");
    }
}
