package org.forthwith.desk.casepage;

import java.util.List;
import org.forthwith.desk.part.Line;
import org.jspecify.annotations.Nullable;

/**
 * What there is to do after an arrest.
 *
 * @param onBail a suspect is on bail, whose limit can be extended
 * @param court which act of a court can be said of bail as it stands: that it was asked, or that it refused; nothing while neither can
 * @param released somebody is on bail or under investigation, which is looked at again
 */
public record ReleaseSheet(boolean onBail, @Nullable OfCourt court, boolean released, List<Device> devices) {

    public ReleaseSheet {
        devices = List.copyOf(devices);
    }

    /**
     * An act about a court.
     *
     * @param name of its form
     * @param words what it says
     */
    public record OfCourt(String name, String words) {}

    /**
     * A seized device.
     *
     * @param stage how far it has come, in words
     * @param next what can be said of it now: value and words
     */
    public record Device(String id, String label, String stage, List<Line> next) {
        public Device {
            next = List.copyOf(next);
        }
    }
}
