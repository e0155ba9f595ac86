package org.forthwith.flow;

import static org.forthwith.flow.Acting.step;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.casefile.Device;
import org.forthwith.casefile.Exhibits;
import org.forthwith.casefile.Exhibits.Seizure;
import org.forthwith.flow.Acting.Step;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Happened;
import org.forthwith.kernel.IdSource;

/** The acts about seized devices: where each is in its queue, and whether somebody asked for priority. */
public final class ExhibitWork {

    private static final String ACT = "exhibit";

    private final Acting acting;
    private final Exhibits exhibits = new Exhibits();
    private final IdSource ids;

    ExhibitWork(Rooms rooms, Acting acting) {
        this.acting = acting;
        this.ids = rooms.ids();
    }

    public Reply seize(CaseId id, Actor by, Optional<Integer> version, String label, Happened when) {
        Seizure seizure = new Seizure(ids.next(), label, when);
        return acting.on(
                id,
                by,
                version,
                work -> step(work, ACT, exhibits.seize(work.file(), seizure, Device.of(work.story()), work.now())));
    }

    public Reply say(CaseId id, Actor by, Optional<Integer> version, UUID device, Exhibits.Said said) {
        return acting.on(id, by, version, work -> {
            Map<UUID, Device> devices = Device.of(work.story());
            return devices.containsKey(device)
                    ? step(work, ACT, exhibits.say(id, devices.get(device), said, by, work.now()))
                    : Step.refused(work, ACT, "no-such-device", "This device is not among those of the case.");
        });
    }
}
