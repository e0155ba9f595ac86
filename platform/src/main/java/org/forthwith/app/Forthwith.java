package org.forthwith.app;

/** The command {@code forthwith}. */
public final class Forthwith {

    private Forthwith() {}

    public static void main(String[] arguments) {
        System.out.println(arguments.length);
    }
}
