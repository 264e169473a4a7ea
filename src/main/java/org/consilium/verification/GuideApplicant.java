package org.consilium.verification;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.platform.transaction.UseCase;
import org.consilium.verification.GuideView.NumberView;
import org.consilium.verification.identifier.IdentifierScheme;
import org.consilium.verification.registry.ListRegisters;
import org.consilium.verification.registry.RegisterView;

/** Tells applicants what to bring, as it depends on profession and country and on the registers that are kept here. */
@UseCase
class GuideApplicant {
    private final ListRegisters listRegisters;

    @Inject
    GuideApplicant(ListRegisters listRegisters) {
        this.listRegisters = listRegisters;
    }

    GuideView to(String profession, String country, String careerStage) {
        List<RegisterView> registers = listRegisters.all().stream()
                .filter(register -> register.covers(country, profession))
                .sorted(Comparator.comparing(RegisterView::usable).reversed())
                .toList();
        Set<IdentifierScheme> known =
                registers.stream().map(RegisterView::scheme).collect(Collectors.toSet());
        Stream<NumberView> others = Stream.of(IdentifierScheme.values())
                .filter(scheme -> !known.contains(scheme))
                .filter(scheme -> scheme.country().map(country::equals).orElse(true))
                .map(NumberView::of);
        return new GuideView(
                BadgeKind.of(profession, careerStage),
                registers.stream().anyMatch(RegisterView::usable),
                Stream.concat(registers.stream().map(NumberView::of), others).toList());
    }
}
