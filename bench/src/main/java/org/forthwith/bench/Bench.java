package org.forthwith.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code bench}: one subcommand for each job that is measured. */
@Command(
        name = "bench",
        header = {
            "Examples:",
            "  bench intake                              the whole walk beside bare inserts, about five minutes",
            "  bench intake --warm-up 3000               the same with a platform that has only just started",
            "  bench search                              among one and ten million; about five minutes, up to 11 GB of disk",
            "  bench search --sizes 1000000              among one million; under a minute",
            "  bench replay                              rules tried on 100,000 cases, beside the bare engine; five minutes",
            "  bench grading                             grades with reasons beside the bare decision engine, about a minute",
            "  bench clocks                              due times beside TASKANA's working-time calculator, a few seconds",
            "  bench timers                              10,000 warnings at one instant among a million; about five minutes",
            "  bench nodes                               two machines, one paused and one killed; about ten minutes",
            "  bench link                                a million records beside SQL on DuckDB; about three minutes, up to 10 GB of memory",
            "  bench words                               comparing names beside DuckDB and commons-text; about two minutes",
            "  bench groups                              gathering the pairs of a million records, and long chains, beside SQL on DuckDB; about five minutes",
            "  bench live                                described people arrive among a million; about three minutes",
            "  bench live --people 10000000              among ten million; about half an hour, up to 25 GB of disk",
            "  bench usernames                           nearly the same among a million names, beside Lucene; about a minute",
            "  bench hashes                              hashes among a million and a hundred million digests, beside FAISS and LMDB; about eight minutes",
            "  bench hashes --only index --rows 10000000 among ten million; about half an hour, up to 12 GB of memory",
            "  bench lists                               ten million hashes searched for ten minutes while they change; about a quarter of an hour",
            ""
        },
        description =
                "Measures whole jobs against a baseline in the same run, on loopback, in a directory that is removed afterwards.",
        mixinStandardHelpOptions = true,
        subcommands = {
            IntakeBench.class,
            SearchBench.class,
            GradingBench.class,
            ReplayBench.class,
            ClocksBench.class,
            TimersBench.class,
            NodesBench.class,
            LinkBench.class,
            WordsBench.class,
            GroupsBench.class,
            UsernamesBench.class,
            HashesBench.class,
            ListsBench.class,
            LiveBench.class,
            MachineCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Bench {

    private Bench() {}

    static CommandLine line() {
        return new CommandLine(new Bench());
    }

    public static void main(String[] arguments) {
        CommandLine line = line();
        if (arguments.length == 0) {
            line.usage(System.err);
            System.exit(CommandLine.ExitCode.USAGE);
        }
        System.exit(line.execute(arguments));
    }
}
