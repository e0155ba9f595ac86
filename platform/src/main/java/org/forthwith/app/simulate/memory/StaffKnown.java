package org.forthwith.app.simulate.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.forthwith.allocation.Staff;
import org.forthwith.allocation.StaffRegister;
import org.forthwith.allocation.StaffStory;
import org.forthwith.event.StaffEvent;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Recorded;

/** Who works where, in memory. */
public final class StaffKnown implements StaffRegister, Ear {

    private static final Set<Role> LEADS = Set.of(Role.REGIONAL_LEAD, Role.NATIONAL_LEAD);

    private final Map<UUID, List<Recorded>> stories = new HashMap<>();
    private final Map<UUID, Staff> known = new HashMap<>();

    @Override
    public void hear(Recorded entry) {
        if (entry.event() instanceof StaffEvent staff) {
            List<Recorded> story = stories.computeIfAbsent(staff.stream(), any -> new ArrayList<>());
            story.add(entry);
            StaffStory.of(story).ifPresent(now -> known.put(staff.stream(), now));
        }
    }

    @Override
    public void forget(UUID stream) {
        stories.remove(stream);
        known.remove(stream);
    }

    @Override
    public List<Staff> of(Collection<ForceCode> forces, Instant at) {
        return known.values().stream()
                .filter(staff ->
                        forces.contains(staff.force()) || staff.roles().stream().anyMatch(LEADS::contains))
                .sorted(Comparator.comparing(Staff::person))
                .toList();
    }
}
