using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-40b")]
[Description("Danger to self or others requires evaluation for psychiatric inpatient care.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Combine)]
internal sealed partial class DangerRequiresInpatient : Rule
{
    public override void Define()
    {
        MentalHealthAnswer answer = default!;

        When()
            .Match(() => answer, fact => fact.IsDanger);

        Then()
            .Yield(_ => new Requirement(MentalHealthLevels.Inpatient, answer.Name));
    }
}
