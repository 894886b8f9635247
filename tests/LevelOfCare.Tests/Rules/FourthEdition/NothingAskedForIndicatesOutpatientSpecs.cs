using LevelOfCare.Deciding;
using LevelOfCare.Engine;
using LevelOfCare.Facts;
using LevelOfCare.Rules;

namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class NothingAskedForIndicatesOutpatientSpecs
{
    [Fact]
    public void Facts_that_ask_for_nothing_give_1_5()
    {
        // 4A always asks for something, so the rule speaks only of facts without it.
        var firings = EmbeddedRunner.Instance.Run(new(RuleCatalog.FourthEdition()), [new PatientGroup(Population.Adult, false, false)]);

        firings.Should().Contain(firing => firing.Rule.Name == "T4-4-NOTHING");
        Conclusion.OutcomeOf(firings).Indication!.Label.Should().Be("1.5");
    }

    [Fact]
    public void It_is_silent_where_anything_asks() => Derived.Rules(Given.Rated()).Should().NotContain("T4-4-NOTHING");
}
