package org.forthwith.desk.casepage;

import java.util.stream.Collectors;
import org.forthwith.desk.frame.Words;
import org.forthwith.linking.Matter;

/** Puts the cases that are one matter with a case into words. */
final class MatterDrawing {

    private final Words words;

    MatterDrawing(Words words) {
        this.words = words;
    }

    MatterSheet draw(Matter matter) {
        return new MatterSheet(
                matter.others().stream().map(this::row).toList(),
                matter.whole() ? null : words.say("matter.cut", matter.others().size()));
    }

    private MatterSheet.Row row(Matter.Reached reached) {
        return new MatterSheet.Row(
                reached.other().reference(),
                reached.within()
                        ? reached.other().force()
                        : words.say(
                                "matter.pointer",
                                reached.other().force(),
                                reached.other().contact()),
                reached.within(),
                reached.chain().stream().map(this::step).collect(Collectors.joining("; ")),
                weakest(reached));
    }

    private String step(Matter.Step step) {
        return words.say("matter.step." + step.agreed().name(), step.from(), step.to());
    }

    private String weakest(Matter.Reached reached) {
        Matter.Step weakest = reached.weakest();
        String strength = words.say("strength." + weakest.strength().name());
        return reached.chain().size() == 1
                ? words.say("matter.only", strength, weakest.shared())
                : words.say("matter.weakest", weakest.from(), weakest.to(), strength, weakest.shared());
    }
}
