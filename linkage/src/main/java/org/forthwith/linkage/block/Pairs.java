package org.forthwith.linkage.block;

import java.util.ArrayList;
import java.util.List;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.spec.Rule;

/** Every pair of records that is worth comparing, once. */
public final class Pairs {

    /** About as many pairs in one task. */
    private static final long TASK = 50_000;

    private final People people;
    private final List<Rule> rules;
    private final List<Blocks> blocks;
    private final List<Task> tasks = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private long planned;

    private record Task(int rule, int fromBlock, int untilBlock, int fromPlace, int untilPlace) {}

    /**
     * A key that too many records have. Its pairs are not compared under this rule.
     *
     * @param records how many have it
     * @param example one of them, to see which key it is
     */
    public record LeftOut(String rule, int records, int example) {}

    /** Is shown one pair after another; the left one stands before the right one in the table. */
    public interface Visitor {
        void pair(int left, int right);
    }

    private Pairs(People people, List<Rule> rules, List<Blocks> blocks) {
        this.people = people;
        this.rules = rules;
        this.blocks = blocks;
        for (int rule = 0; rule < blocks.size(); rule++) {
            plan(rule);
        }
    }

    /** Those that some rules bring together. */
    public static Pairs under(List<Rule> rules, People people) {
        long most = Keys.pairs(people.spec().largestBlock());
        return new Pairs(
                people,
                rules,
                rules.stream()
                        .map(rule -> new Blocks(Keys.of(rule, people), people, most))
                        .toList());
    }

    /** All there are. */
    public static Pairs all(People people) {
        Keys one = new Keys(new int[people.rows()], null, 1);
        return new Pairs(people, List.of(), List.of(new Blocks(one, people, Long.MAX_VALUE)));
    }

    private void plan(int rule) {
        Blocks of = blocks.get(rule);
        int from = 0;
        long together = 0;
        for (int block = 0; block < of.count(); block++) {
            long pairs = of.pairs(block);
            if (of.tooLarge(block)) {
                leftOut.add(new LeftOut(rules.get(rule).word(), of.size(block), of.row(of.start(block))));
            } else if (pairs > TASK) {
                planned += pairs;
                parts(rule, block);
            } else {
                planned += pairs;
                together += pairs;
                if (together > TASK) {
                    tasks.add(new Task(rule, from, block + 1, 0, Integer.MAX_VALUE));
                    from = block + 1;
                    together = 0;
                }
            }
        }
        tasks.add(new Task(rule, from, of.count(), 0, Integer.MAX_VALUE));
    }

    /** A large block by itself, in several tasks. */
    private void parts(int rule, int block) {
        Blocks of = blocks.get(rule);
        int start = of.start(block);
        int end = start + of.size(block);
        int from = start;
        long together = 0;
        for (int place = start; place < end; place++) {
            together += end - of.next(place, end);
            if (together > TASK || place == end - 1) {
                tasks.add(new Task(rule, block, block + 1, from - start, place + 1 - start));
                from = place + 1;
                together = 0;
            }
        }
    }

    /** How many records there are, in a pair or not. */
    public int records() {
        return people.rows();
    }

    public int tasks() {
        return tasks.size();
    }

    /** How many pairs there are, those that several rules or keys bring together counted with each. */
    public long planned() {
        return planned;
    }

    /** The keys that too many records have. */
    // [impl->req~a-key-left-out-is-said~1]
    public List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Shows the pairs of one task. */
    public void visit(int number, Visitor visitor) {
        Task task = tasks.get(number);
        Blocks of = blocks.get(task.rule());
        boolean whole = task.untilPlace() == Integer.MAX_VALUE;
        for (int block = task.fromBlock(); block < task.untilBlock(); block++) {
            boolean own = whole ? of.pairs(block) <= TASK && !of.tooLarge(block) : true;
            if (own) {
                visit(task, block, visitor);
            }
        }
    }

    private void visit(Task task, int block, Visitor visitor) {
        Blocks of = blocks.get(task.rule());
        int start = of.start(block);
        int end = start + of.size(block);
        int until = (int) Math.min(end, (long) start + task.untilPlace());
        for (int place = start + task.fromPlace(); place < until; place++) {
            int left = of.row(place);
            for (int other = of.next(place, end); other < end; other++) {
                int right = of.row(other);
                if (!cameBefore(task.rule(), block, left, right)) {
                    visitor.pair(left, right);
                }
            }
        }
    }

    private boolean cameBefore(int rule, int block, int left, int right) {
        for (int earlier = 0; earlier < rule; earlier++) {
            if (blocks.get(earlier).brings(left, right)) {
                return true;
            }
        }
        Blocks own = blocks.get(rule);
        return own.severalKeys() && own.first(left, right) != block;
    }
}
