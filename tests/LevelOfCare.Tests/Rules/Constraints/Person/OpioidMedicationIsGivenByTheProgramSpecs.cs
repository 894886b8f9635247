namespace LevelOfCare.Tests.Rules.Constraints.Person;

public sealed class OpioidMedicationIsGivenByTheProgramSpecs
{
    [Fact]
    public void Medication_in_whatever_setting_is_met_by_MOUD()
    {
        var wish = Offered.Third(0, 0, 0, 0, 2, 0).With(facts => facts with { OpioidUseDisorder = true, WantsOpioidMedication = true });

        wish.Choosing(Offered.At("2.1").With("COC")).Found().Should().Contain("violation MOUD-MISSING (p)");
        wish.Choosing(Offered.At("2.1").With("COC", "MOUD")).Found().Should().NotContain(found => found.Contains("MOUD"));
        Given.Rated("1C=MOUD-C").Choosing(Offered.At("1.5").With("COC")).Found().Should().Contain("violation MOUD-MISSING (p)");
    }
}
