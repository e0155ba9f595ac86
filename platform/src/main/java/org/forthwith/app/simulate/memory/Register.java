package org.forthwith.app.simulate.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.forthwith.allocation.Award;
import org.forthwith.allocation.Entry;
import org.forthwith.allocation.Skill;
import org.forthwith.allocation.TrainingRegister;
import org.forthwith.event.TrainingEvent;
import org.forthwith.kernel.ForceCode;
import org.forthwith.ledger.Recorded;

/** Who has which training, in memory. */
public final class Register implements TrainingRegister, Ear {

    private final Map<UUID, List<Recorded>> entries = new HashMap<>();
    private final Map<String, List<Award>> awards = new HashMap<>();

    @Override
    public void hear(Recorded entry) {
        if (entry.event() instanceof TrainingEvent training) {
            List<Recorded> story = entries.computeIfAbsent(training.stream(), any -> new ArrayList<>());
            story.add(entry);
            List<Award> held = Entry.of(story).awards();
            awards.put(held.getFirst().person(), held);
        }
    }

    @Override
    public void forget(UUID stream) {
        List<Recorded> gone = entries.remove(stream);
        if (gone != null) {
            awards.remove(Entry.of(gone).awards().getFirst().person());
        }
    }

    @Override
    public boolean had(String person, Skill skill, Instant at) {
        return of(person).stream().anyMatch(award -> award.skill() == skill && award.counted(at));
    }

    @Override
    public Map<ForceCode, Map<String, Set<Skill>>> current(Collection<ForceCode> forces, Instant at) {
        Map<ForceCode, Map<String, Set<Skill>>> current = new HashMap<>();
        entries.values().stream()
                .filter(story -> forces.contains(story.getFirst().force()))
                .forEach(story -> Entry.of(story).awards().stream()
                        .filter(award -> award.counted(at))
                        .forEach(award -> current.computeIfAbsent(
                                        story.getFirst().force(), any -> new HashMap<>())
                                .computeIfAbsent(award.person(), any -> EnumSet.noneOf(Skill.class))
                                .add(award.skill())));
        return current;
    }

    @Override
    public List<Award> of(String person) {
        return awards.getOrDefault(person, List.of());
    }

    @Override
    public List<Award> all(int most) {
        return awards.values().stream().flatMap(List::stream).limit(most).toList();
    }
}
