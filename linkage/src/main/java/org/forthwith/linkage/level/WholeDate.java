package org.forthwith.linkage.level;

/** A date of which day, month and year are known, as one number: its eight digits, four bits each. */
final class WholeDate {

    private static final int LENGTH = 8;
    private static final int BITS = 4;
    private static final long MONTH_AND_DAY = 0xFFFF;

    private WholeDate() {}

    /** 0 where a part is not known. */
    static long sign(String value) {
        if (value.length() != LENGTH || value.startsWith("00", 4) || value.startsWith("00", 6)) {
            return 0;
        }
        long sign = 0;
        for (int at = 0; at < LENGTH; at++) {
            sign = (sign << BITS) | (value.charAt(at) - '0');
        }
        return sign;
    }

    static int digitsApart(long left, long right) {
        long apart = left ^ right;
        apart |= apart >>> 1;
        apart |= apart >>> 2;
        return Long.bitCount(apart & 0x11111111L);
    }

    static boolean sameDay(long left, long right) {
        return ((left ^ right) & MONTH_AND_DAY) == 0;
    }

    static int yearsApart(long left, long right) {
        return Math.abs(year(left) - year(right));
    }

    private static int year(long sign) {
        int digits = (int) (sign >>> 16);
        return (digits >>> 12) * 1000 + ((digits >>> 8) & 15) * 100 + ((digits >>> 4) & 15) * 10 + (digits & 15);
    }
}
