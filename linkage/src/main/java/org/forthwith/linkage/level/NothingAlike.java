package org.forthwith.linkage.level;

/** Of words of a list: two that are not the same have nothing to do with each other. */
final class NothingAlike implements Closeness {

    @Override
    public int rung(String left, String right) {
        return 0;
    }

    @Override
    public long sign(String value) {
        return 1;
    }

    @Override
    public boolean surelyNothing(long left, long right) {
        return true;
    }
}
