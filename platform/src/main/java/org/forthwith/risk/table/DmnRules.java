package org.forthwith.risk.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.Question;
import org.forthwith.risk.Rule;
import org.forthwith.risk.RuleTable;

/**
 * A rule set kept as a DMN file. Reading one takes about a second, because the engine starts up; read it once and keep it.
 * It may be used by many threads at a time.
 */
public final class DmnRules implements RuleTable {

    /** The id of the rule set that comes with the platform. */
    public static final String SHIPPED = "open-response-priority-1";

    private final String name;
    private final List<Rule> rules;
    private final Remembered remembered;

    private DmnRules(String name, List<Rule> rules, Remembered remembered) {
        this.name = name;
        this.rules = rules;
        this.remembered = remembered;
    }

    /** The rule set that comes with the platform: Open Response Priority rules v1. */
    public static DmnRules shipped() {
        return read(SHIPPED, shippedFile());
    }

    /** Its file, byte for byte. */
    public static byte[] shippedFile() {
        try (InputStream file = Question.class.getResourceAsStream(SHIPPED + ".dmn")) {
            if (file == null) {
                throw new IllegalStateException("the rule set that belongs to the platform is missing: " + SHIPPED);
            }
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Throws {@link IllegalArgumentException}, naming the place, when the file is not a table of the kind described in {@link TableReader}. The engine
     * sees a file only when nothing in it could be run. */
    public static DmnRules read(String id, byte[] file) {
        PlainDmn.read(file);
        var engine = Engine.start(file);
        var rules = new TableReader(engine.definitions()).rules();
        return new DmnRules(RuleSetName.of(id, file), rules, new Remembered(new Firing(engine, rules)::fired));
    }

    /** What a rule set of this id and file is called, also when the file cannot be read. */
    public static String name(String id, byte[] file) {
        return RuleSetName.of(id, file);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    @Override
    public List<Rule> fired(Map<Question, Answer> answers) {
        return remembered.fired(answers);
    }
}
