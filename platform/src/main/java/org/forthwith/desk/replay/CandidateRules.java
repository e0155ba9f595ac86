package org.forthwith.desk.replay;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.forthwith.risk.RuleSets;
import org.forthwith.risk.RuleTable;

/** Finds the rule set that somebody wants to try: the one in force, the one that came with the platform, any by its name, or one that they hand in. */
public final class CandidateRules {

    /** The word for the one in force. */
    public static final String ACTIVE = "active";

    /** The word for the one that came with the platform. */
    public static final String SHIPPED = "shipped";

    private static final int LONGEST = 1024 * 1024;
    private static final Pattern ENTITIES = Pattern.compile("<!\\s*(DOCTYPE|ENTITY)", Pattern.CASE_INSENSITIVE);

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
    public RuleTable handedIn(String id, byte[] file) {
        return reader.read(id, file);
    }

    /** The file itself, when it may be read as a rule table at all; otherwise throws {@link IllegalArgumentException} with the reason. */
    // [impl->req~replay-reads-rule-tables-only~1]
    public static byte[] sound(byte[] file) {
        if (file.length > LONGEST) {
            throw new IllegalArgumentException("it is longer than a mebibyte");
        }
        var text = new String(file, StandardCharsets.UTF_8).strip();
        if (!text.startsWith("<") || ENTITIES.matcher(text).find()) {
            throw new IllegalArgumentException("it is not a DMN file, or it declares entities");
        }
        return file;
    }
}
