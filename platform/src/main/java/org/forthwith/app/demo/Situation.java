package org.forthwith.app.demo;

/** One planted situation: a few documents and acts under a label that stays, so that pages, tests and pictures find it. */
@FunctionalInterface
interface Situation {
    void play(Script script);
}
