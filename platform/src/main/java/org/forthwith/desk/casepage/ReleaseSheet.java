package org.forthwith.desk.casepage;

import java.util.List;
import org.forthwith.desk.part.Line;

/**
 * What there is to do after an arrest.
 *
 * @param onBail a suspect is on bail, whose limit can be extended
 * @param released somebody is on bail or under investigation, which is looked at again
 */
public record ReleaseSheet(boolean onBail, boolean released, List<Device> devices) {

    public ReleaseSheet {
        devices = List.copyOf(devices);
    }

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
