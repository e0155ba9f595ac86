package org.forthwith.linkage.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.forthwith.linkage.level.Kind;
import org.forthwith.linkage.level.Skeleton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    José,               jose
                    Siân,               sian
                    O’Hara,             ohara
                    Smith-Jones,        smith jones
                    Łukasz Wójcik,      lukasz wojcik
                    Søren,              soren
                    Weiß,               weiss
                    ﬁona,               fiona
                    Иванов,             ivanov
                    Παπάς,              papas
                    محمد,               mhmd
                    '  van  der  Berg', van der berg
                    李,                 李
                    """)
    // [utest->req~names-by-lists-not-by-deletion~1]
    void a_name_in_plain_letters_keeps_all_that_tells_people_apart(String written, String plain) {
        assertThat(Plain.words(written)).isEqualTo(plain);
    }

    /** Words for things: two that differ in a vowel sign or a voiced mark are two words. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    कमल,      कमला,    a lotus and another word
                    दिन,      दीन,     a day and a creed
                    பல,       பால்,    many and milk
                    ঘর,       ঘোড়া,    a house and a horse
                    ไม,       ไม้,     wood with its tone
                    かき,     かぎ,    a persimmon and a key
                    ハン,     パン,    a stamp and bread
                    か,       か゛,     the mark behind the letter
                    """)
    void a_vowel_sign_or_a_mark_of_another_script_tells_words_apart(String left, String right, String what) {
        assertThat(Plain.words(left)).as(what).isNotEqualTo(Plain.words(right));
        assertThat(Plain.squeezed(left)).as(what).isNotEqualTo(Plain.squeezed(right));
        assertThat(Plain.words(right)).as(what).doesNotContain(" ");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ｶｷﾞ,         カギ,     half-width letters
                    か\u3099,    が,       a mark apart
                    \u1112\u1161\u11ab, 한, a syllable in parts
                    दि\u200Dन,   दिन,      a sign that only joins
                    שָׁלוֹם,        שלום,      Hebrew points
                    مُحَمَّد,        محمد,      Arabic points
                    葛\uDB40\uDD00, 葛,       which form of the letter
                    """)
    void the_same_word_written_in_another_way_is_the_same(String left, String right, String what) {
        assertThat(Plain.words(left)).as(what).isEqualTo(Plain.words(right));
    }

    @Test
    void a_username_keeps_its_vowel_signs_in_its_skeleton() {
        assertThat(Skeleton.of("कमल_77")).isEqualTo("कमल").isNotEqualTo(Skeleton.of("कमला_77"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    van der berg,    berg
                    ap rhys,         rhys
                    ferch gwilym,    gwilym
                    bin yusuf,       yusuf
                    al hassan,       hassan
                    de,              de
                    smith,           smith
                    """)
    void particles_are_looked_past_and_never_deleted(String name, String carrying) {
        assertThat(String.join(" ", Particles.lookPast(name))).isEqualTo(carrying);
    }

    @Test
    void a_short_form_belongs_to_each_name_it_is_used_for() {
        assertThat(Nicknames.related("bob", "robert")).isTrue();
        assertThat(Nicknames.related("robert", "bob")).isTrue();
        assertThat(Nicknames.related("ted", "edward")).isTrue();
        assertThat(Nicknames.related("ted", "theodore")).isTrue();
        assertThat(Nicknames.related("dafydd", "david")).isTrue();
        assertThat(Nicknames.related("edward", "theodore")).isFalse();
        assertThat(Nicknames.related("robert", "richard")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    smith,     smyth,      true
                    catherine, katherine,  true
                    knight,    night,      true
                    philips,   fillips,    true
                    macdonald, mcdonald,   true
                    smith,     jones,      false
                    """)
    void spellings_of_one_sound_meet_in_one_place(String left, String right, boolean together) {
        assertThat(Sound.of(left).equals(Sound.of(right))).isEqualTo(together);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    Anna-Maria,        Annamaria,        the same words in another order or spacing
                    Maria Anna,        Anna Maria,       the same words in another order or spacing
                    van der Berg,      Berg,             the same words in another order or spacing
                    Robert,            Bob,              a short or other form of the same name
                    Robert,            Robrt,            one letter apart
                    Robert,            R,                one is a part or the first letter of the other
                    Garcia Lopez,      Garcia,           one is a part or the first letter of the other
                    Ivanovich Petrov,  Petrov,           one is a part or the first letter of the other
                    Robertson,         Roberts,          written alike
                    Robert,            Jane,             differ
                    """)
    void two_names_stand_on_the_rung_that_says_how_they_belong_together(String left, String right, String rung) {
        var measure = Kind.FORENAME.measure();
        var closeness = measure.closeness().get();

        assertThat(measure.words().get(closeness.rung(Plain.words(left), Plain.words(right))))
                .isEqualTo(rung);
        assertThat(measure.words().get(closeness.rung(Plain.words(right), Plain.words(left))))
                .isEqualTo(rung);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    Yusuf bin Ali,        Ali Yusuf,            the same words in another order or spacing
                    Maria Lopez Garcia,   Maria Lopez,          every word of the shorter one the same
                    Anna Petrovna Ivanova, Anna Ivanova,        every word of the shorter one the same
                    Bob Smith,            Robert Smith,         every word alike
                    R Smith,              Robert John Smith,    every word of the shorter one alike
                    Li Wei,               Wei Li,               the same words in another order or spacing
                    Smith,                Robert Smith,         half of the words alike
                    Jane Smith,           Peter Brown,          differ
                    """)
    void two_whole_names_are_compared_word_by_word_in_any_order(String left, String right, String rung) {
        var measure = Kind.NAME.measure();
        var closeness = measure.closeness().get();

        assertThat(measure.words().get(closeness.rung(Plain.words(left), Plain.words(right))))
                .isEqualTo(rung);
        assertThat(measure.words().get(closeness.rung(Plain.words(right), Plain.words(left))))
                .isEqualTo(rung);
    }
}
