package org.forthwith.app.cli;

import java.util.Locale;
import org.forthwith.app.simulate.Count;
import org.forthwith.app.simulate.Ended;
import org.forthwith.app.simulate.Scale;
import org.forthwith.app.simulate.Simulation.Play;
import org.forthwith.app.simulate.Simulation.Played;
import org.forthwith.app.simulate.invariant.Broken;

/** A simulation in a few sentences. */
final class SimulationWords {

    private SimulationWords() {}

    static String of(Played played, long milliseconds) {
        Count count = played.count();
        Scale scale = played.play().scale();
        return String.join(
                System.lineSeparator(),
                "Seed " + played.play().seed() + ": " + number(count.reports()) + " reports in " + number(scale.days())
                        + " days from " + scale.start() + ", " + scale.forces() + " forces. "
                        + number(count.events()) + " events in " + number(count.cases()) + " cases, "
                        + number(count.steps()) + " steps, " + seconds(milliseconds) + " s.",
                "  " + number(count.rungs()) + " warnings, " + number(count.breaches()) + " breaches, "
                        + number(count.refusals()) + " refusals, " + number(count.grades()) + " grades, "
                        + number(count.lowerings()) + " asked to be lowered, " + number(count.links())
                        + " sides of links, " + number(count.closed()) + " closed, " + number(count.reopened())
                        + " reopened, " + number(played.open()) + " open at the end, " + number(count.restarts())
                        + " restarts; fingerprint " + Long.toHexString(count.fingerprint()) + ".",
                played.broken().map(world -> broken(played, world)).orElse("  Everything held after every step."));
    }

    private static String broken(Played played, Ended world) {
        Broken broken = world.broken().orElseThrow();
        return "BROKEN at step " + world.count().steps() + " of world " + world.world() + ", " + world.at() + ": "
                + broken.invariant() + ". " + broken.found() + System.lineSeparator() + "Play it again with: "
                + again(played.play(), world);
    }

    /** The one command that plays it again up to the step at which something did not hold. */
    static String again(Play play, Ended world) {
        Scale scale = play.scale();
        String size = scale.equals(Scale.nationalYear())
                ? "--year"
                : "--days " + scale.days() + " --referrals " + scale.referrals();
        return "forthwith simulate --seed " + play.seed() + " " + size + " --world " + world.world() + " --until "
                + world.count().steps();
    }

    private static String seconds(long milliseconds) {
        return String.format(Locale.ROOT, "%.1f", milliseconds / 1000.0);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
