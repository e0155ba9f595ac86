package org.forthwith.app.web;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.function.Consumer;
import org.forthwith.flow.Posted;
import org.forthwith.flow.Posted.Fate;
import org.forthwith.obligation.telling.Road;

/** What has become of the notices that this machine has sent, in figures. */
// [impl->req~notices-are-measured~1]
public final class NoticeMeters implements Consumer<Posted> {

    private static final String COUNTED_AS = "forthwith.notices";

    private final MeterRegistry figures;

    /** Each figure is there from the start, at nought: an alarm does not see the first step of one that appears with it. */
    NoticeMeters(MeterRegistry figures) {
        this.figures = figures;
        for (Road road : Road.THAT_LEAVE) {
            for (Fate fate : Fate.values()) {
                figures.counter(COUNTED_AS, "road", name(road), "became", name(fate));
            }
        }
    }

    @Override
    public void accept(Posted notice) {
        figures.counter(COUNTED_AS, "road", name(notice.road()), "became", name(notice.fate()))
                .increment();
    }

    private static String name(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
