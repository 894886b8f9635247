using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-LEVEL")]
[Description("The highest requirement of the mental-health track decides its level: 40, 25, 39, 21, 10 in that order.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Enhance)]
internal sealed partial class HighestMentalHealthRequirementIsTheNeed : Rule
{
    public override void Define()
    {
        Requirement highest = default!;

        When()
            .Match(() => highest, requirement => requirement.IsMentalHealth)
            .Not<Requirement>(other => other.IsMentalHealth, other => other.Minimum > highest.Minimum);

        Then()
            .Yield(_ => new MentalHealthNeed(highest.Minimum));
    }
}
