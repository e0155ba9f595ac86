package org.forthwith.risk;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far two people who marked the same things agree, beyond what chance would give: Cohen's kappa, unweighted.
 *
 * <p>With n pairs, of which a agree, and S the sum over all marks of how often the first gave it times how often the second did, kappa is
 * (n·a − S) / (n·n − S). It is worked out in whole numbers and rounded once. Source: Cohen, J., A coefficient of agreement for nominal scales,
 * 1960.
 *
 * @param n how many things both have marked
 * @param agreed how many of them with the same mark
 * @param kappaPermille kappa in thousandths, from −1000 to 1000; null when it is not defined: both gave one and the same mark throughout
 */
// [impl->req~risk-agreement-is-exact~1]
public record Agreement(int n, int agreed, @Nullable Integer kappaPermille) {

    /** Fewer pairs than this say little: the figure is shown as what it is. Our own: decision 0103. */
    static final int ENOUGH = 30;

    /** What two people gave the same thing. */
    public record Pair<T>(T first, T second) {
        boolean same() {
            return first.equals(second);
        }
    }

    public static <T> Agreement of(List<Pair<T>> pairs) {
        var n = BigInteger.valueOf(pairs.size());
        int agreed = (int) pairs.stream().filter(Pair::same).count();
        var byChance = byChance(pairs);
        var possible = n.multiply(n).subtract(byChance);
        return new Agreement(
                pairs.size(),
                agreed,
                possible.signum() == 0
                        ? null
                        : permille(n.multiply(BigInteger.valueOf(agreed)).subtract(byChance), possible));
    }

    /** Kappa to three decimal places. */
    public Optional<String> written() {
        return Optional.ofNullable(kappaPermille)
                .map(permille -> BigDecimal.valueOf(permille, 3).toPlainString());
    }

    /** Too few pairs to judge anybody by. */
    public boolean small() {
        return n < ENOUGH;
    }

    private static <T> BigInteger byChance(List<Pair<T>> pairs) {
        Map<T, Long> first = pairs.stream().collect(Collectors.groupingBy(Pair::first, Collectors.counting()));
        Map<T, Long> second = pairs.stream().collect(Collectors.groupingBy(Pair::second, Collectors.counting()));
        return first.entrySet().stream()
                .map(mark -> BigInteger.valueOf(mark.getValue())
                        .multiply(BigInteger.valueOf(second.getOrDefault(mark.getKey(), 0L))))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static int permille(BigInteger part, BigInteger whole) {
        return new BigDecimal(part.multiply(BigInteger.valueOf(1000)))
                .divide(new BigDecimal(whole), 0, RoundingMode.HALF_EVEN)
                .intValueExact();
    }
}
