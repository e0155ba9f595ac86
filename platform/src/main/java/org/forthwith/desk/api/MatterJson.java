package org.forthwith.desk.api;

import java.util.List;
import org.forthwith.linking.Matter;
import org.jspecify.annotations.Nullable;

/**
 * The cases that people have found to be one matter with a case, as programs read them. Names here are for good.
 *
 * @param whole false where a matter is so large that the farthest cases have been left out
 */
record MatterJson(List<Other> cases, boolean whole) {

    /**
     * @param within whoever asks may read the case; otherwise this is all there is of it, and no chain goes on from there
     * @param weakest the link on which the chain holds least
     */
    record Other(
            String reference,
            String force,
            String unit,
            String contact,
            @Nullable String grade,
            boolean within,
            List<Step> chain,
            Step weakest) {}

    /** @param agreed {@code BOTH_SIDES}, {@code ONE_SIDE}, or {@code THIS_SIDE} where the other side is not for whoever asks */
    record Step(String link, String from, String to, String strength, int shared, String agreed) {}

    static MatterJson of(Matter matter) {
        return new MatterJson(matter.others().stream().map(MatterJson::other).toList(), matter.whole());
    }

    private static Other other(Matter.Reached reached) {
        return new Other(
                reached.other().reference(),
                reached.other().force(),
                reached.other().unit(),
                reached.other().contact(),
                reached.other().grade() == null ? null : reached.other().grade().name(),
                reached.within(),
                reached.chain().stream().map(MatterJson::step).toList(),
                step(reached.weakest()));
    }

    private static Step step(Matter.Step step) {
        return new Step(
                step.link().value().toString(),
                step.from(),
                step.to(),
                step.strength().name(),
                step.shared(),
                step.agreed().name());
    }
}
