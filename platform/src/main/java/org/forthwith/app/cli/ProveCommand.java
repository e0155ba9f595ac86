package org.forthwith.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.forthwith.risk.Proof;
import org.forthwith.risk.proof.TableProver;
import org.forthwith.risk.table.DmnRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code forthwith prove}: shows of a rule set that it cannot fail a child, or in which case it does. It needs no data directory. */
@Command(
        name = "prove",
        header = {
            "Examples:",
            "  forthwith prove draft.dmn                  prove a rule set, or see the smallest case in which it fails",
            "  forthwith prove --shipped                  the one that comes with the platform",
            "  forthwith prove --json draft.dmn | jq .    for other programs",
            ""
        },
        description =
                "Decides of a rule set, over every combination of answers, whether it could fail a child, and shows the smallest case in"
                        + " which it does.",
        footer = {"", "Exit codes: 0 every property holds, 1 one does not, or fault, 2 wrong use."})
public final class ProveCommand implements Callable<Integer> {

    private static final String DMN = ".dmn";

    @Parameters(arity = "0..1", paramLabel = "<rules.dmn>", description = "The rule set, a DMN file.")
    private @Nullable Path file;

    @Option(names = "--shipped", description = "The rule set that comes with the platform.")
    private boolean shipped;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    // [impl->req~risk-prove-command~1]
    @Override
    public Integer call() {
        if (shipped == (file != null)) {
            throw new ParameterException(spec().commandLine(), "Name one file of rules, or say --shipped.");
        }
        Proof proof = file == null ? proofOfShipped() : new TableProver().prove(id(file), read(file));
        PrintWriter out = spec().commandLine().getOut();
        out.print(json ? ProofWords.json(proof) : ProofWords.of(proof));
        out.flush();
        return proof.holds() ? 0 : ExitCode.SOFTWARE;
    }

    private static Proof proofOfShipped() {
        return new TableProver().prove(DmnRules.SHIPPED, DmnRules.shippedFile());
    }

    private byte[] read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec().commandLine(), "There is no file called " + file + ".");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new Fault("The file " + file + " cannot be read.");
        }
    }

    private static String id(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(DMN) ? name.substring(0, name.length() - DMN.length()) : name;
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }
}
