package org.forthwith.app.demo;

import java.time.Instant;

/** Which form the next report has. Reports under the Online Safety Act begin on 7 April 2026 and are what the step in demand brings. */
final class Forms {

    /**
     * The roads by which a force gets its cases, about: tips 36, platforms' reports 24, packages 22 and direct reports 18 in a hundred. Ours; no
     * figures are public. Packages come three or four at a time, so they are drawn less often.
     */
    private static final Weighted<Form> USUAL = new Weighted<Form>()
            .add(Form.TIP, 36)
            .add(Form.ESP_REPORT, 24)
            .add(Form.PACKAGES, 22 / 3.5)
            .add(Form.DIRECT, 18);

    private static final double NEW_SHARE = Demand.STEP_SIZE / (1 + Demand.STEP_SIZE);

    private Forms() {}

    static Form next(Instant at, Dice dice) {
        return !at.isBefore(Demand.STEP) && dice.chance(NEW_SHARE) ? Form.INDUSTRY : USUAL.pick(dice);
    }
}
