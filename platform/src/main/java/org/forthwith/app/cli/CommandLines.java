package org.forthwith.app.cli;

import java.time.InstantSource;
import org.forthwith.app.database.DatabaseFault;
import org.forthwith.app.web.RefusedToStartException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The command with its subcommands. Every fault ends in one sentence and code 1; wrong use in code 2. */
public final class CommandLines {

    /** What a command answers that has started something which keeps running. */
    public static final int GOES_ON = -1;

    private CommandLines() {}

    @Command(
            name = "forthwith",
            header = {
                "Examples:",
                "  forthwith up                    start the platform with invented data, on this machine only",
                "  forthwith import reports/       take in a folder of reports",
                "  forthwith verify                compare every list with the ledger",
                ""
            },
            description =
                    "Takes in every report that a child may be at risk online, and shows what will be late before it is.",
            footer = {
                "",
                "FORTHWITH_HOME chooses the data directory (~/.forthwith), FORTHWITH_PORT the port (8420).",
                "Exit codes: 0 done, 1 fault, 2 wrong use."
            },
            mixinStandardHelpOptions = true,
            version = "0.1.0",
            subcommands = CommandLine.HelpCommand.class)
    static final class Top {}

    public static int run(String... arguments) {
        InstantSource wallClock = InstantSource.system();
        CommandLine line = new CommandLine(new Top())
                .addSubcommand(new UpCommand(wallClock))
                .addSubcommand(new ImportCommand(wallClock))
                .addSubcommand(new InventCommand(wallClock))
                .addSubcommand(new VerifyCommand(wallClock))
                .addSubcommand(new RebuildCommand(wallClock));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(CommandLines::sentence);
        if (arguments.length == 0) {
            line.usage(line.getErr());
            return CommandLine.ExitCode.USAGE;
        }
        return line.execute(arguments);
    }

    /** A fault that somebody can mend is a sentence; one of ours is that and its trace. */
    private static int sentence(Exception fault, CommandLine line, ParseResult parsed) {
        line.getErr().println(fault.getMessage() == null ? fault.toString() : fault.getMessage());
        boolean known =
                fault instanceof Fault || fault instanceof DatabaseFault || fault instanceof RefusedToStartException;
        if (!known) {
            fault.printStackTrace(line.getErr());
        }
        line.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}
