package org.forthwith.desk.casepage;

import java.util.List;
import org.forthwith.kernel.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Why the grade is what it is.
 *
 * @param stands the grade in force; nothing while the case has none
 * @param now what the rules say of the facts now, where that is not what stands
 * @param deciding the rules that make what they say now what it is
 * @param others the rules that fired as well
 * @param almost the rules that one more yes would make fire
 * @param raising the smallest sets of facts that would make the rules say more
 * @param lowering those that would make them say less
 * @param missing the questions that nobody has answered
 */
public record GradeSheet(
        @Nullable Stands stands,
        @Nullable Now now,
        List<Fired> deciding,
        List<Fired> others,
        List<Known> known,
        List<String> almost,
        List<String> raising,
        List<String> lowering,
        List<Missing> missing,
        String ruleSet) {

    public GradeSheet {
        deciding = List.copyOf(deciding);
        others = List.copyOf(others);
        known = List.copyOf(known);
        almost = List.copyOf(almost);
        raising = List.copyOf(raising);
        lowering = List.copyOf(lowering);
        missing = List.copyOf(missing);
    }

    /**
     * @param since who confirmed it and when, or since when the rules propose it
     * @param because the reason that was given
     * @param rules the rules that had fired when it came into force
     */
    public record Stands(Grade grade, String since, String because, String rules) {}

    /** @param means what follows from the rules saying something else than what stands */
    public record Now(String sentence, String means) {}

    /**
     * One clause, with everything that made it fire.
     *
     * @param provenance on what the rule itself rests
     */
    public record Fired(String rule, List<Because> because, List<String> provenance) {

        private static final int AT_A_GLANCE = 3;

        public Fired {
            because = List.copyOf(because);
            provenance = List.copyOf(provenance);
        }

        public List<Because> first() {
            return because.size() <= AT_A_GLANCE ? because : because.subList(0, 1);
        }

        public List<Because> rest() {
            return because.subList(first().size(), because.size());
        }
    }

    /** @param grounds the questions with the answers that count */
    public record Because(String text, String grounds) {}

    /**
     * @param contradicted one source says yes and another has evidence of no: the worse answer counts
     * @param said each answer with its source, its time, its teller and its evidence
     */
    public record Known(String question, String answer, boolean contradicted, List<String> said) {
        public Known {
            said = List.copyOf(said);
        }
    }

    /** @param toDo where such an answer is looked up */
    public record Missing(String question, String means, String toDo) {}
}
