package org.forthwith.app.demo;

import java.util.List;

/** Writes matters down, each in its form and in its sender's hand. */
final class Documents {

    private final Dice dice;
    private final Handwriting handwriting;

    Documents(Dice dice) {
        this.dice = dice;
        this.handwriting = new Handwriting(dice);
    }

    // [impl->req~demo-read-by-our-readers~1]
    byte[] write(Matter matter) {
        return switch (matter.form()) {
            case ESP_REPORT -> new PlatformReport(matter, dice, handwriting).write();
            case ESP_FILE -> PlatformFileRecord.write(matter, matter.files().getFirst(), dice);
            case TIP -> new Tip(matter, dice, handwriting).write();
            case INDUSTRY -> new IndustryReport(matter, dice, handwriting).write();
            case DIRECT -> new DirectReport(matter, dice, handwriting).write();
            case PACKAGES -> batch(List.of(matter));
        };
    }

    byte[] batch(List<Matter> matters) {
        return new PackageBatch(handwriting).write(matters);
    }

    /** The second part of a platform's story. */
    byte[] followUp(Matter first, String reference) {
        return new IndustryReport(first, dice, handwriting).writeFollowUp(reference);
    }
}
