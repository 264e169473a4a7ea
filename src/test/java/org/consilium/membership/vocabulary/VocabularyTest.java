package org.consilium.membership.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void specialtiesAreTheHeadingsOfMeshEachOnce() {
        assertThat(vocabulary.view().specialties()).hasSize(108).doesNotHaveDuplicates();
        assertThat(vocabulary.specialty("D002309")).isEqualTo("Cardiology");
    }

    @Test
    void countriesHaveTheirCodesAndEnglishNames() {
        assertThat(vocabulary.view().countries()).contains(new Country("DE", "Germany"), new Country("PT", "Portugal"));
        assertThat(vocabulary.hasCountry("XX")).isFalse();
    }

    @Test
    void professionsAndCareerStagesHaveLabels() {
        assertThat(vocabulary.profession("physician")).isEqualTo("Physician");
        assertThat(vocabulary.hasCareerStage("established")).isTrue();
        assertThat(vocabulary.view().professions())
                .allSatisfy(term -> assertThat(term.label()).isNotBlank());
    }

    @Test
    void aTermThatIsNoMoreInTheListIsShownByItsId() {
        assertThat(vocabulary.specialty("D999999")).isEqualTo("D999999");
    }
}
