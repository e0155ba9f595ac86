package org.forthwith.risk.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthwith.event.RuleSetEvent.RuleSetSwept;
import org.forthwith.kernel.row.Columns;
import org.forthwith.ledger.Change;
import org.forthwith.ledger.ReadModel;
import org.forthwith.ledger.Story;
import org.forthwith.risk.ruleset.RuleSetStory;
import org.forthwith.risk.ruleset.RuleSetStory.Activation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the tables of rule sets as their stories have them. A row that the tables refuse takes the decision that wanted it with it. */
// [impl->req~the-database-refuses-too~1]
public final class RuleSetModel implements ReadModel {

    private static final String RULE_SET = """
            insert into rule_set (rule_set_id, force_code, name, title, author, drafted_at, retired_at) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (rule_set_id) do update set retired_at = excluded.retired_at""";

    private static final String PROOF = """
            insert into rule_set_proof (rule_set_id, force_code, name, holds, proved_at) values (?, ?, ?, ?, ?)
            on conflict (rule_set_id) do update set holds = excluded.holds, proved_at = excluded.proved_at""";

    private static final String SIGNATURE = """
            insert into rule_set_signature (rule_set_id, force_code, name, holds, signer, signed_at) values (?, ?, ?, true, ?, ?)
            on conflict (rule_set_id, name, signer) do nothing""";

    private static final String ACTIVATION = """
            insert into rule_set_activation (rule_set_id, force_code, name, holds, first_signer, second_signer, from_at, swept_at)
            values (?, ?, ?, true, least(?::text, ?::text), greatest(?::text, ?::text), ?, ?)
            on conflict (rule_set_id, from_at) do update set swept_at = excluded.swept_at""";

    private static final String SWEEP = """
            insert into rule_set_sweep (rule_set_id, swept_at, force_code, raised, lowered, unchanged, lapsed)
            values (?, ?, ?, ?, ?, ?, string_to_array(?, chr(31)))
            on conflict (rule_set_id, swept_at, force_code) do nothing""";

    private static final String BETWEEN = "\u001f";

    private final JdbcTemplate jdbc;

    public RuleSetModel(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("rule_set", "rule_set_proof", "rule_set_signature", "rule_set_activation", "rule_set_sweep");
    }

    @Override
    public void forget(UUID stream) {
        tables().reversed().forEach(table -> jdbc.update("delete from " + table + " where rule_set_id = ?", stream));
    }

    @Override
    public List<Change> hear(List<Story> stories) {
        return stories.stream()
                .flatMap(story ->
                        RuleSetStory.of(story.entries())
                                .map(told -> rows(story.force().value(), told))
                                .stream())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Change> rows(String force, RuleSetStory told) {
        List<Change> rows = new ArrayList<>();
        rows.add(ruleSet(force, told));
        if (told.proof() != null) {
            rows.add(Change.of(
                    PROOF,
                    told.id(),
                    force,
                    told.name(),
                    told.proof().holds(),
                    Columns.utc(told.proof().at())));
        }
        told.signatures()
                .forEach(signed -> rows.add(
                        Change.of(SIGNATURE, told.id(), force, told.name(), signed.by(), Columns.utc(signed.at()))));
        told.activations().forEach(active -> rows.add(activation(force, told, active)));
        told.sweeps().forEach(swept -> rows.add(sweep(swept)));
        return rows;
    }

    private static Change ruleSet(String force, RuleSetStory told) {
        return Change.of(
                RULE_SET,
                told.id(),
                force,
                told.name(),
                told.drafted().title(),
                told.author(),
                Columns.utc(told.drafted().at()),
                Columns.utc(told.retired() == null ? null : told.retired().at()));
    }

    /**
     * Without two signatures there is nobody to name, and the table wants two. The database puts them in order, as it is the one that asks for
     * it: another order of letters than ours would refuse what is right.
     */
    private static Change activation(String force, RuleSetStory told, Activation active) {
        List<String> signers = told.signatures().stream()
                .limit(2)
                .map(RuleSetStory.Signature::by)
                .toList();
        String one = signers.isEmpty() ? null : signers.getFirst();
        String other = signers.isEmpty() ? null : signers.getLast();
        return Change.of(
                ACTIVATION,
                told.id(),
                force,
                told.name(),
                one,
                other,
                one,
                other,
                Columns.utc(active.from()),
                Columns.utc(sweptAt(told, active)));
    }

    private static @Nullable Instant sweptAt(RuleSetStory told, Activation active) {
        Stream<Instant> sweeps = told.sweeps().stream().map(RuleSetSwept::at);
        return sweeps.filter(at -> !at.isBefore(active.from())).findFirst().orElse(null);
    }

    private static Change sweep(RuleSetSwept swept) {
        return Change.of(
                SWEEP,
                swept.ruleSetId(),
                Columns.utc(swept.at()),
                swept.force(),
                swept.raised(),
                swept.lowered(),
                swept.unchanged(),
                String.join(BETWEEN, swept.lapsed()));
    }
}
