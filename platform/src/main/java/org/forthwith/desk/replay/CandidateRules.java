package org.forthwith.desk.replay;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.forthwith.risk.RuleSets;
import org.forthwith.risk.RuleTable;

/** Finds the rule set that somebody wants to try: the one in force, the one that came with the platform, any by its name, or one that they hand in. */
public final class CandidateRules {

    /** The word for the one in force. */
    public static final String ACTIVE = "active";

    /** The word for the one that came with the platform. */
    public static final String SHIPPED = "shipped";

    /** Reads a rule table from a file; throws {@link IllegalArgumentException} when it is none. */
    public interface Reader {
        RuleTable read(String id, byte[] file);
    }

    private final RuleSets ruleSets;
    private final Supplier<? extends RuleTable> shipped;
    private final Reader reader;
    private final InstantSource clock;

    public CandidateRules(
            RuleSets ruleSets, Supplier<? extends RuleTable> shipped, Reader reader, InstantSource clock) {
        this.ruleSets = ruleSets;
        this.shipped = shipped;
        this.reader = reader;
        this.clock = clock;
    }

    /** @param words "active", "shipped", or a name as grades give it */
    public Optional<RuleTable> called(String words) {
        return switch (words.strip()) {
            case ACTIVE -> Optional.of(ruleSets.inForce(clock.instant()));
            case SHIPPED -> Optional.of(shipped.get());
            default -> ruleSets.named(words.strip());
        };
    }

    /** Throws {@link IllegalArgumentException}, naming the place, when the file is no rule table. */
    // [impl->req~replay-reads-rule-tables-only~1]
    public RuleTable handedIn(String id, byte[] file) {
        return reader.read(id, file);
    }
}
