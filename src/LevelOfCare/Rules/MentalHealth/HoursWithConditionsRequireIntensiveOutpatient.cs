using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-21")]
[Description("9 hours a week or more and every condition met require intensive outpatient care.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Combine)]
internal sealed partial class HoursWithConditionsRequireIntensiveOutpatient : Rule
{
    public override void Define()
    {
        NeededHours hours = default!;
        MetConditions conditions = default!;

        When()
            .Match(() => hours, needed => needed.ReachIntensiveOutpatient)
            .Match(() => conditions, met => met.IsIntensiveOutpatient);

        Then()
            .Yield(_ => new Requirement(MentalHealthLevels.IntensiveOutpatient, hours));
    }
}
