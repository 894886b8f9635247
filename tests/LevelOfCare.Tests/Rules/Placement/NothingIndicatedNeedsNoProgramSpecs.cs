namespace LevelOfCare.Tests.Rules.Placement;

public sealed class NothingIndicatedNeedsNoProgramSpecs
{
    [Fact]
    public void Where_no_care_is_indicated_no_program_is_chosen_and_there_is_no_gap()
    {
        var well = Offered.Third(0, 0, 0, 0, 0, 0).With(facts => facts with { SubstanceUseDisorder = SubstanceUseDisorder.NotMet });

        Chosen.Of(well, Offered.At("1")).Should().Be("nothing at nothing");
        Chosen.WhyNot("p", well, Offered.At("1")).Should().Contain("no level of care is indicated");
    }
}
