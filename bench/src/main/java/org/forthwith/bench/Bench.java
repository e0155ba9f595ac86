package org.forthwith.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code bench}: one subcommand for each job that is measured. */
@Command(
        name = "bench",
        header = {
            "Examples:",
            "  bench intake                                     the whole walk beside bare inserts, under two minutes",
            "  bench intake --referrals 4000 --blocks 5         the same for longer",
            "  bench search --sizes 1000000,10000000            identifier search; about six minutes and 6 GB of disk",
            ""
        },
        description =
                "Measures whole jobs against a baseline in the same run, on loopback, in a directory that is removed afterwards.",
        mixinStandardHelpOptions = true,
        subcommands = {IntakeBench.class, SearchBench.class, CommandLine.HelpCommand.class})
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new Bench());
        if (arguments.length == 0) {
            line.usage(System.err);
            System.exit(CommandLine.ExitCode.USAGE);
        }
        System.exit(line.execute(arguments));
    }
}
