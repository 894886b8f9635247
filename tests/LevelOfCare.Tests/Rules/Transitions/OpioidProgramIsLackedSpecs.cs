namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class OpioidProgramIsLackedSpecs
{
    [Fact]
    public void A_list_without_any_lacks_it() => Opioid("COE").Move().Should().Be("transfer 1 to 1");

    [Fact]
    public void Medication_answers_it() => Opioid("MOUD").Move().Should().Be("continue 1 to 1");

    [Fact]
    public void A_program_answers_it() => Opioid("OTP").Move().Should().Be("continue 1 to 1");

    private static PlacementCase Opioid(string listed) =>
        Moving.Third("1").With(facts => facts with { OpioidUseDisorder = true, WantsOpioidMedication = true }).Listing(listed);
}
