package org.forthwith.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.forthwith.linkage.near.OneApart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Names that are at most one slip away: by our index, and by Lucene's fuzzy query, which are to find the same. */
@Command(
        name = "usernames",
        description = "Looks for names at most one slip away, in turns with Lucene, in one thread.",
        mixinStandardHelpOptions = true)
final class UsernamesBench implements Callable<Integer> {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_.";
    private static final String[] SYLLABLES = {
        "an", "be", "co", "da", "el", "fi", "go", "hu", "in", "jo", "ka", "lu", "mi", "no", "or", "pa", "ri", "su",
        "to", "va"
    };
    private static final String FIELD = "name";

    /** Of one name so many hits are asked for; whatever is left out shows as a difference. */
    private static final int MOST = 1_000;

    @Option(names = "--names", description = "How many names (${DEFAULT-VALUE}).")
    private int names = 1_000_000;

    @Option(names = "--queries", description = "How many are looked for in each turn (${DEFAULT-VALUE}).")
    private int queries = 20_000;

    @Option(names = "--rounds", description = "How many turns (${DEFAULT-VALUE}).")
    private int rounds = 5;

    @Option(names = "--warm-up", description = "How many turns of both before anything is counted (${DEFAULT-VALUE}).")
    private int warmUp = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var chance = new Random(1);
        List<String> all = new ArrayList<>();
        for (int at = 0; at < names; at++) {
            all.add(name(chance));
        }
        List<List<String>> asked = new ArrayList<>();
        for (int turn = 0; turn < warmUp + rounds; turn++) {
            asked.add(Stream.generate(() -> slipped(all.get(chance.nextInt(names)), chance))
                    .limit(queries)
                    .toList());
        }
        Spent<OneApart> index = Spent.on(() -> OneApart.of(all));
        Told.by(spec).say("%,d names, index built in %.1f CPU-s", names, index.processor());
        try (var directory = new ByteBuffersDirectory()) {
            fill(directory, all);
            try (var reader = DirectoryReader.open(directory)) {
                return compare(index.result(), new IndexSearcher(reader), asked);
            }
        }
    }

    /** @param asked what is asked in each turn: other names each time, so that none is at hand from the turn before */
    private int compare(OneApart index, IndexSearcher lucene, List<List<String>> asked) {
        Iterator<List<String>> ofUs = asked.iterator();
        Iterator<List<String>> ofThem = asked.iterator();
        List<Turns<List<int[]>>> turns =
                Turns.of(warmUp, rounds, List.of(() -> found(index, ofUs.next()), () -> found(lucene, ofThem.next())));
        Turns<List<int[]>> ours = turns.getFirst();
        Turns<List<int[]>> theirs = turns.getLast();
        long hits = 0;
        int apart = 0;
        for (int at = 0; at < queries; at++) {
            hits += ours.result().get(at).length;
            apart += Arrays.equals(ours.result().get(at), theirs.result().get(at)) ? 0 : 1;
        }
        Told told = Told.by(spec);
        told.say("  ours    %9.1f us a name", ours.processor() * 1e6 / queries);
        told.say("  Lucene  %9.1f us a name", theirs.processor() * 1e6 / queries);
        told.say(
                "  ratio   %9.0f, %,d hits of the last turn, %d names for which the two differ",
                theirs.processor() / ours.processor(), hits, apart);
        return apart == 0 ? 0 : 1;
    }

    private static List<int[]> found(OneApart index, List<String> asked) {
        return asked.stream().map(index::find).toList();
    }

    private static List<int[]> found(IndexSearcher lucene, List<String> asked) {
        List<int[]> found = new ArrayList<>();
        try {
            for (String name : asked) {
                var query = new FuzzyQuery(new Term(FIELD, name), 1, 0, 1024, true);
                found.add(Arrays.stream(lucene.search(query, MOST).scoreDocs)
                        .mapToInt((ScoreDoc hit) -> hit.doc)
                        .sorted()
                        .toArray());
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return found;
    }

    private static void fill(ByteBuffersDirectory directory, List<String> names) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(512))) {
            for (String name : names) {
                var document = new Document();
                document.add(new StringField(FIELD, name, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
    }

    private static String name(Random chance) {
        var name = new StringBuilder();
        for (int syllables = 4 + chance.nextInt(3); syllables > 0; syllables--) {
            name.append(SYLLABLES[chance.nextInt(SYLLABLES.length)]);
        }
        return chance.nextBoolean() ? name.append(chance.nextInt(100)).toString() : name.toString();
    }

    private static String slipped(String name, Random chance) {
        int at = chance.nextInt(name.length());
        var letter = LETTERS.charAt(chance.nextInt(LETTERS.length()));
        return switch (chance.nextInt(3)) {
            case 0 -> name;
            case 1 -> name.substring(0, at) + name.substring(at + 1);
            default -> name.substring(0, at) + letter + name.substring(at + 1);
        };
    }
}
