/**
 * Invents the world of the demonstration, of the benchmarks and of the tests: who is reported where, the documents about it, and what people do next.
 * It decides nothing about any case: its documents and acts go through the same doors as real ones, and nothing in it is taken from life.
 */
@NullMarked
package org.forthwith.app.demo;

import org.jspecify.annotations.NullMarked;
