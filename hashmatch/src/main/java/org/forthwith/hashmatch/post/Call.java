package org.forthwith.hashmatch.post;

/** What is said to a receiver next. In a log stands only which call it is. */
public sealed interface Call {

    record Submit(String document) implements Call {
        @Override
        public String toString() {
            return "Submit";
        }
    }

    /** A text that names the hashes, in place of the file. */
    record Offer(String report, String text) implements Call {
        @Override
        public String toString() {
            return "Offer";
        }
    }

    record Describe(String document) implements Call {
        @Override
        public String toString() {
            return "Describe";
        }
    }

    record Finish(String report) implements Call {}

    record Retract(String report) implements Call {}

    /** A whole document in one piece. */
    record Deliver(String id, String document) implements Call {
        @Override
        public String toString() {
            return "Deliver";
        }
    }
}
