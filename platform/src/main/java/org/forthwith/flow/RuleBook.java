package org.forthwith.flow;

import java.util.List;
import java.util.function.Supplier;
import org.forthwith.kernel.CaseId;
import org.forthwith.risk.Prover;
import org.forthwith.risk.Trained;
import org.forthwith.risk.ruleset.RuleFile;
import org.forthwith.risk.ruleset.Shelf;
import org.forthwith.risk.ruleset.SweepReport;

/**
 * The doors of those who answer for rule sets.
 *
 * @param openCases every open case within reach, those that stand lowest first
 */
public record RuleBook(
        Shelf shelf,
        RuleFile.Reader reader,
        Prover prover,
        Trained trained,
        SweepReport.Source lists,
        Supplier<List<CaseId>> openCases) {}
