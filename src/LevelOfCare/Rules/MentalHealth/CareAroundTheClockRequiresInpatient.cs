using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-40a")]
[Description("A need for 24-hour care requires evaluation for psychiatric inpatient care.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Combine)]
internal sealed partial class CareAroundTheClockRequiresInpatient : Rule
{
    public override void Define()
    {
        MentalHealthAnswer answer = default!;

        When()
            .Match(() => answer, fact => fact.NeedsCareAroundTheClock);

        Then()
            .Yield(_ => new Requirement(MentalHealthLevels.Inpatient, answer.Name));
    }
}
