package org.forthwith.risk;

import java.util.List;
import java.util.function.Function;
import org.forthwith.risk.Explanation.Almost;
import org.forthwith.risk.Outcome.Graded;
import org.forthwith.risk.Outcome.NeedsFacts;
import org.forthwith.risk.Outcome.NeedsSupervisor;

/** An explanation as plain text, for golden files. */
final class ExplanationText {

    private ExplanationText() {}

    static String of(Proposal proposal) {
        var why = proposal.explanation();
        return why.sentence() + "\n" + outcome(proposal.outcome()) + "\n"
                + section("Rules that fired", why.fired(), ExplanationText::finding)
                + section("Known", why.known(), ExplanationText::ground)
                + section("Missing", why.missing(), Question::asks)
                + section("Almost fired", why.almost(), ExplanationText::almost);
    }

    private static <T> String section(String title, List<T> items, Function<T, String> words) {
        var text = new StringBuilder("\n" + title + "\n");
        items.forEach(item -> text.append("- ").append(words.apply(item)).append('\n'));
        return text.toString();
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case Graded graded -> "Graded " + graded.grade() + " by " + graded.rules();
            case NeedsFacts open ->
                "At least " + open.atLeast() + "; questions open: "
                        + open.missing().size();
            case NeedsSupervisor unfit -> unfit.stands() + " stands; " + unfit.why();
        };
    }

    private static String finding(Finding finding) {
        var grounds = String.join(
                "; ", finding.grounds().stream().map(ExplanationText::ground).toList());
        return finding.rule() + " " + effect(finding.effect()) + ": " + finding.because() + " [" + grounds + "] {"
                + finding.provenance() + "}";
    }

    private static String effect(Effect effect) {
        return switch (effect) {
            case Effect.AtLeast floor -> "at least " + floor.grade();
            case Effect.Raise raise -> "one step up";
        };
    }

    private static String ground(Ground ground) {
        var said = String.join(
                ", ", ground.said().stream().map(ExplanationText::fact).toList());
        return ground.question() + " " + ground.answer() + (ground.contradicted() ? " (contradicted)" : "") + ": "
                + (said.isEmpty() ? "nobody has said anything" : said);
    }

    private static String fact(Fact fact) {
        return fact.answer() + " by " + fact.source() + (fact.unsupported() ? " without evidence" : "");
    }

    private static String almost(Almost almost) {
        return almost.rule() + " " + effect(almost.effect()) + " if yes: "
                + almost.question().question() + " (now " + almost.question().answer() + ")";
    }
}
