package org.forthwith.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthwith.event.ExhibitEvent;
import org.forthwith.event.ExhibitEvent.DeviceReturned;
import org.forthwith.event.ExhibitEvent.DeviceSeized;
import org.forthwith.event.ExhibitEvent.DeviceSubmitted;
import org.forthwith.event.ExhibitEvent.ExaminationStarted;
import org.forthwith.event.ExhibitEvent.MaterialFound;
import org.forthwith.event.ExhibitEvent.MaterialUploaded;
import org.forthwith.event.ExhibitEvent.PriorityDecided;
import org.forthwith.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A seized device, as far as it has come. What is on it is for other systems to know.
 *
 * @param label how the exhibit is marked
 * @param priority whether priority was asked for; null while nobody has decided
 * @param waitsForUpload there is material of which the national database has not been told
 */
public record Device(
        UUID id, String label, Stage stage, @Nullable Boolean priority, boolean waitsForUpload) {

    public enum Stage {
        SEIZED,
        SUBMITTED,
        UNDER_EXAMINATION,
        RETURNED
    }

    /** Every device of a story, in the order in which they were seized. */
    public static Map<UUID, Device> of(List<Recorded> story) {
        Map<UUID, Device> devices = new LinkedHashMap<>();
        story.stream()
                .map(Recorded::event)
                .filter(ExhibitEvent.class::isInstance)
                .map(ExhibitEvent.class::cast)
                .forEach(event -> devices.compute(event.deviceId(), (id, device) -> after(event, device)));
        return devices;
    }

    /** What happens to a device whose seizure has lost its content happens to one without a label. */
    private static Device after(ExhibitEvent event, @Nullable Device known) {
        Device device = known == null ? new Device(event.deviceId(), "", Stage.SEIZED, null, false) : known;
        return switch (event) {
            case DeviceSeized seized -> new Device(seized.deviceId(), seized.label(), Stage.SEIZED, null, false);
            case DeviceSubmitted submitted -> device.at(Stage.SUBMITTED);
            case PriorityDecided decided ->
                new Device(device.id, device.label, device.stage, decided.requested(), device.waitsForUpload);
            case ExaminationStarted started -> device.at(Stage.UNDER_EXAMINATION);
            case MaterialFound found -> device.waiting(true);
            case MaterialUploaded uploaded -> device.waiting(false);
            case DeviceReturned returned -> device.at(Stage.RETURNED);
        };
    }

    private Device at(Stage reached) {
        return new Device(id, label, reached, priority, waitsForUpload);
    }

    private Device waiting(boolean waits) {
        return new Device(id, label, stage, priority, waits);
    }
}
