package org.forthwith.allocation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forthwith.kernel.ForceCode;

/**
 * The door to who is trained for what, within the reach of whoever asks. It answers from what the register says now: an award that was recorded
 * late counts for the days that it names.
 */
public interface TrainingRegister {

    /** Whether this person had this skill at an instant. Somebody of whom the register knows nothing has none. */
    boolean had(String person, Skill skill, Instant at);

    /** Everything that the register says of a person, the newest award first. */
    List<Award> of(String person);

    /** Of each person and skill the award that counts longest, unless it was withdrawn; what expires first at the top. */
    List<Award> all(int most);

    /** What everybody was trained for at an instant, by what these forces say of their own people. Whoever has no skill is not in it. */
    Map<ForceCode, Map<String, Set<Skill>>> current(Collection<ForceCode> forces, Instant at);
}
