package org.forthwith.hashmatch.command;

import java.io.IOException;
import java.util.List;

/** What the command can do, and which options that has. */
enum Tasks {
    SCREEN("", "--store --list --threshold --mode", "--even --pdq --sha256 --json --quiet"),
    LOAD("load", "--store --name --list-version --algorithm", "--whole --json --quiet"),
    STATUS("status", "--store", "--json"),
    FETCH("fetch", "--store --name --user --password-file --since", "--quiet"),
    REFERRALS("referrals", "--outbox --by --reason --to --as --secret-file --road --within", ""),
    SERVE(
            "serve",
            "--store --address --port --token-file --host-name --threshold --mode --outbox --road --confirm --provider --platform"
                    + " --email --to --as --secret-file",
            "--even"),
    DEMO("demo", "--to --as --secret-file --dir --road --within --seed", "");

    private final String word;
    private final String withAValue;
    private final String alone;

    Tasks(String word, String withAValue, String alone) {
        this.word = word;
        this.withAValue = withAValue;
        this.alone = alone;
    }

    /** What the first word asks for; where it asks for nothing else, screening. */
    static Tasks named(String word) {
        for (Tasks each : values()) {
            if (each != SCREEN && each.word.equals(word)) {
                return each;
            }
        }
        return SCREEN;
    }

    int run(List<String> arguments, Around around) throws IOException, InterruptedException {
        return task().run(Asked.of(arguments, withAValue, alone), around);
    }

    private Task task() {
        return switch (this) {
            case SCREEN -> Screening::run;
            case LOAD -> Loading::run;
            case STATUS -> Standing::run;
            case FETCH -> Fetching::run;
            case REFERRALS -> Referring::run;
            case SERVE -> Service::run;
            case DEMO -> Demo::run;
        };
    }
}
