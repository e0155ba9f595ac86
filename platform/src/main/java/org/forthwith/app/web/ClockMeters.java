package org.forthwith.app.web;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.forthwith.app.House;
import org.forthwith.desk.store.ClockFigures;
import org.forthwith.desk.store.ClockFigures.Waiting;
import org.forthwith.desk.watching.Watched;
import org.forthwith.flow.Noticed;

/** The clocks in figures, for whoever runs the platform: an alarm on them is described in the guide. Ages are in seconds. */
// [impl->req~the-sweep-is-measured~1]
public final class ClockMeters implements Consumer<Noticed> {

    private static final double[] SECONDS = {1, 5, 10, 20, 30, 60, 300, 3600};
    private static final double MILLIS = 1000;

    private final MeterRegistry figures;
    private final DistributionSummary lateness;

    ClockMeters(Watched watched, House house, MeterRegistry figures) {
        this.figures = figures;
        this.lateness = DistributionSummary.builder("forthwith.rung.lateness")
                .description("How long after a rung was reached it was put on record by this machine")
                .baseUnit("seconds")
                .serviceLevelObjectives(SECONDS)
                .register(figures);
        Gauge.builder("forthwith.sweeper.age", watched, watch -> watch.silence().toSeconds())
                .description("How long ago any machine last looked through the clocks")
                .baseUnit("seconds")
                .register(figures);
        oldest("forthwith.unnoticed.oldest", house, ClockFigures::unnoticed)
                .description("For how long the oldest rung that was reached waits to be put on record")
                .register(figures);
        oldest("forthwith.unanswered.oldest", house, ClockFigures::unanswered)
                .description("For how long the oldest duty is late that is neither done nor explained nor acknowledged")
                .register(figures);
        oldest("forthwith.unsent.oldest", house, ClockFigures::unsent)
                .description("For how long the oldest notice has waited that might have gone out")
                .register(figures);
    }

    private static Gauge.Builder<House> oldest(
            String name, House house, BiFunction<ClockFigures, Instant, Waiting> asked) {
        return Gauge.builder(name, house, any -> seconds(any, asked)).baseUnit("seconds");
    }

    private static long seconds(House house, BiFunction<ClockFigures, Instant, Waiting> asked) {
        Instant now = house.clock().instant();
        Waiting waiting = house.decisions().look(house.platform(), () -> asked.apply(house.figures(), now));
        return waiting.oldest() == null ? 0 : waiting.oldest().toSeconds();
    }

    @Override
    public void accept(Noticed rung) {
        figures.counter("forthwith.rungs", "percent", Integer.toString(rung.percent()))
                .increment();
        lateness.record(rung.late().toMillis() / MILLIS);
    }
}
