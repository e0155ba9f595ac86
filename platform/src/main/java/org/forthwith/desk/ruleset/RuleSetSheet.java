package org.forthwith.desk.ruleset;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.forthwith.desk.frame.Words;
import org.forthwith.flow.RuleSetWork.Shown;
import org.forthwith.kernel.Actor;
import org.forthwith.risk.ruleset.RuleFile;
import org.forthwith.risk.ruleset.RuleSetStory;
import org.forthwith.risk.ruleset.Signing;
import org.forthwith.risk.ruleset.Stage;

/**
 * A rule set as its page shows it.
 *
 * @param acts whether the reader may do anything here
 * @param swept whether it has changed anything for cases of the reader's own force
 */
public record RuleSetSheet(
        RuleSetStory story,
        RuleFile file,
        Stage stage,
        List<RuleRow> rows,
        boolean acts,
        boolean swept,
        String reader) {

    private static final Set<Stage> PROVABLE = Set.of(Stage.DRAFT, Stage.REFUTED, Stage.PROVED);
    private static final Set<Stage> SIGNABLE = Set.of(Stage.TRIED, Stage.SIGNED);
    private static final Set<Stage> READY = Set.of(Stage.SIGNED, Stage.REPLACED);

    static RuleSetSheet of(Shown shown, Actor reader, Words words, Instant now) {
        return new RuleSetSheet(
                shown.story(),
                shown.file(),
                shown.story().stage(now, shown.inForce()),
                rows(shown.file(), words),
                Signing.mayAct(reader),
                shown.story().sweeps().stream()
                        .anyMatch(swept -> swept.force().equals(reader.force().value())),
                reader.id());
    }

    static List<RuleRow> rows(RuleFile file, Words words) {
        var rules = file.table().rules();
        return IntStream.range(0, rules.size())
                .mapToObj(row -> RuleRow.of(row + 1, rules.get(row), words))
                .toList();
    }

    public boolean toProve() {
        return acts && PROVABLE.contains(stage) && story.signatures().isEmpty();
    }

    public boolean toTry() {
        return acts && story.holding().isPresent() && stage.compareTo(Stage.SIGNED) <= 0;
    }

    public boolean toSign() {
        return acts && SIGNABLE.contains(stage) && !story.signedBy(reader);
    }

    public boolean toActivate() {
        return acts && READY.contains(stage);
    }

    public boolean toRetire() {
        return acts && stage != Stage.IN_FORCE && stage != Stage.RETIRED;
    }
}
