package org.forthwith.app.cli;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import org.forthwith.app.database.DatabaseFault;
import org.forthwith.app.database.Settings;
import org.forthwith.app.notice.NoticeFault;
import org.forthwith.app.web.RefusedToStartException;
import org.forthwith.desk.problem.Faults;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command with its subcommands. Every fault ends in one sentence and code 1; wrong use in code 2. */
public final class CommandLines {

    /** What a command answers that has started something which keeps running. */
    public static final int GOES_ON = -1;

    private static final int NAMES = 11;
    private static final int TEXT = 69;

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
                "FORTHWITH_HOME chooses the data directory (~/.forthwith), FORTHWITH_PORT the port (8420). The guide doc/guide/running.md"
                        + " names the rest.",
                "",
                "Exit codes:",
                "  0   done",
                "  1   fault, or differences found",
                "  2   wrong use",
                "  3   some documents wait for repair or were refused (import)"
            },
            mixinStandardHelpOptions = true,
            scope = ScopeType.INHERIT,
            version = "0.1.0")
    static final class Top {}

    public static int run(String... arguments) {
        CommandLine line = line(InstantSource.system(), Settings.wordsOfThisProcess());
        if (arguments.length == 0) {
            line.usage(line.getErr());
            return CommandLine.ExitCode.USAGE;
        }
        return line.execute(arguments);
    }

    /** @param words the environment in which the command runs */
    static CommandLine line(InstantSource wallClock, Map<String, String> words) {
        CommandLine line = new CommandLine(new Top())
                .addSubcommand(new UpCommand(wallClock, words))
                .addSubcommand(new ImportCommand(wallClock, words))
                .addSubcommand(new InventCommand(wallClock))
                .addSubcommand(new VerifyCommand(wallClock, words))
                .addSubcommand(new RebuildCommand(wallClock, words))
                .addSubcommand(new ReplayCommand(wallClock, words))
                .addSubcommand(new SenderCommand(wallClock, words))
                .addSubcommand(new ProveCommand())
                .addSubcommand(new LinkCommand())
                .addSubcommand(new MatchCommand(System.in, words))
                .addSubcommand(new SimulateCommand(wallClock))
                .addSubcommand(new TestCommand())
                .addSubcommand(new CommandLine.HelpCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(CommandLines::sentence);
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, CommandLines::commands);
        return line;
    }

    /** Each command with what it does; the examples with which its own help begins would say nothing here. */
    private static String commands(Help help) {
        TextTable table = TextTable.forColumns(
                help.colorScheme(),
                new Column(NAMES, 2, Column.Overflow.SPAN),
                new Column(TEXT, 0, Column.Overflow.WRAP));
        help.subcommands()
                .forEach((name, command) -> table.addRowValues(
                        name, command.commandSpec().usageMessage().description()[0]));
        return table.toString();
    }

    /** A fault that somebody can mend is a sentence. Of any other only a number is said: its words may quote a row. */
    // [impl->req~fault-shows-a-number-only~1]
    private static int sentence(Exception fault, CommandLine line, ParseResult parsed) {
        boolean known = fault instanceof Fault
                || fault instanceof DatabaseFault
                || fault instanceof NoticeFault
                || fault instanceof RefusedToStartException;
        line.getErr().println(known ? fault.getMessage() : numbered(fault, parsed));
        line.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String numbered(Exception fault, ParseResult parsed) {
        ParseResult command = parsed;
        while (command.hasSubcommand()) {
            command = command.subcommand();
        }
        return "Something went wrong that should not. It stands in the log as incident "
                + new Faults(new SecureRandom())
                        .recorded(fault, "forthwith " + command.commandSpec().name()) + ".";
    }
}
