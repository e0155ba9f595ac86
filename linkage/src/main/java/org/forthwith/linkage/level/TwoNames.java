package org.forthwith.linkage.level;

import java.util.List;
import org.forthwith.linkage.level.Comparison.Terms;
import org.forthwith.linkage.table.Column;
import org.forthwith.linkage.table.Dictionary;

/**
 * Compares forename and surname, also where somebody has written one for the other. That is one event and is weighed once, with the forename; the
 * comparison of surnames then says nothing.
 *
 * <p>Both columns share one dictionary.
 */
public final class TwoNames implements Comparer {

    private static final String ONE_CROSSED = "one name is the other's other name, and the rest is missing";
    private static final String BOTH_CROSSED = "forename and surname changed round";
    private static final String TOLD = "changed round, as weighed with the forename";

    /** Written one letter apart, or one form of the other. */
    private static final int NEAR = 4;

    private final Cells cells;
    private final Places places;
    private final Cache cache;
    private final int straight;
    private final boolean withForename;
    private final int rungs;

    /** Where the two columns stand in the cells. */
    public record Places(int forename, int surname) {}

    private TwoNames(Cells cells, Places places, Dictionary names, Signs signs, boolean withForename) {
        this.cells = cells;
        this.places = places;
        this.cache = new Cache(names, signs, Kind.FORENAME.measure().closeness().get());
        this.straight = withForename ? places.forename() : places.surname();
        this.withForename = withForename;
        this.rungs = Kind.FORENAME.measure().words().size();
    }

    /** The two comparisons, forename and surname. */
    public static List<Comparison> of(
            String ofForename, Column forename, String ofSurname, Column surname, Places places) {
        Dictionary names = forename.dictionary();
        Signs signs = Signs.of(names, Kind.FORENAME.measure().closeness().get());
        Measure measure = Kind.FORENAME.measure();
        Terms terms = new Terms(forename.dictionary().size(), null, forename.dictionary());
        return List.of(
                new Comparison(
                        ofForename,
                        OneValue.words(measure, ONE_CROSSED, BOTH_CROSSED),
                        forename,
                        terms,
                        0,
                        cells -> new TwoNames(cells, places, names, signs, true)),
                new Comparison(
                        ofSurname,
                        OneValue.words(measure, TOLD),
                        surname,
                        terms,
                        measure.words().size() + 1,
                        cells -> new TwoNames(cells, places, names, signs, false)));
    }

    @Override
    public int level(int left, int right) {
        int ofLeft = cells.code(left, straight);
        int ofRight = cells.code(right, straight);
        if (ofLeft == ofRight && ofLeft >= 0) {
            return rungs + (withForename ? 3 : 2);
        }
        int crossed = crossed(left, right);
        if (crossed > 0) {
            return rungs + (withForename ? crossed : 1);
        }
        return (ofLeft | ofRight) < 0 ? 0 : 1 + cache.rung(ofLeft, ofRight);
    }

    @Override
    public int atOnce(int left, int right) {
        int ofLeft = cells.code(left, straight);
        int ofRight = cells.code(right, straight);
        if (ofLeft == ofRight && ofLeft >= 0) {
            return rungs + (withForename ? 3 : 2);
        }
        return (ofLeft | ofRight) < 0 ? level(left, right) : NOT_YET;
    }

    /** 2 when both names are changed round, 1 when one is and the rest is missing, else 0. */
    private int crossed(int left, int right) {
        int forename = cells.code(left, places.forename());
        int surname = cells.code(left, places.surname());
        int otherForename = cells.code(right, places.forename());
        int otherSurname = cells.code(right, places.surname());
        boolean one = forename >= 0 && forename == otherSurname;
        boolean other = surname >= 0 && surname == otherForename;
        boolean straightToo = (forename == otherForename && forename >= 0) || (surname == otherSurname && surname >= 0);
        if ((!one && !other) || straightToo) {
            return 0;
        }
        if (one && other) {
            return 2;
        }
        int rest = one ? surname : forename;
        int otherRest = one ? otherForename : otherSurname;
        if ((rest | otherRest) < 0) {
            return 1;
        }
        return cache.rung(rest, otherRest) >= NEAR ? 2 : 0;
    }

    @Override
    public int common(int left, int right) {
        return cells.code(left, straight);
    }
}
