namespace LevelOfCare.Tests.Rules.Constraints.Person;

public sealed class OpioidTreatmentProgramIsOneSpecs
{
    [Fact]
    public void OTP_asks_for_MOUD_and_OTP_and_says_so_once()
    {
        var need = Offered.Third(0, 0, 0, 3, 3, 0).With(facts => facts with { OpioidUseDisorder = true, WantsOpioidMedication = true });

        need.Choosing(Offered.At("2.5").With("COC", "MOUD")).Found().Should().ContainSingle(found => found == "violation MOUD-MISSING (p)");
        need.Choosing(Offered.At("2.5").With("COC")).Found().Should().ContainSingle(found => found == "violation MOUD-MISSING (p)");
        need.Choosing(Offered.At("2.5").With("COC", "MOUD", "OTP")).Found().Should().NotContain(found => found.Contains("MOUD"));
    }
}
