using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-C-MET-IOP")]
[Description("With a substance use disorder and the five other conditions, every condition of intensive outpatient care is met.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Require)]
internal sealed partial class EveryConditionIsMetWithSubstanceUseDisorder : Rule
{
    public override void Define()
    {
        MentalHealthAnswer coordinated = default!;
        MentalHealthAnswer care = default!;
        MentalHealthAnswer support = default!;
        MentalHealthAnswer safe = default!;
        MentalHealthAnswer participates = default!;
        DisorderCounts disorder = default!;

        When()
            .Match(() => coordinated, fact => fact.NeedsCoordinatedProgram)
            .Match(() => care, fact => fact.NeedsNoCareAroundTheClock)
            .Match(() => support, fact => fact.HasSupport)
            .Match(() => safe, fact => fact.IsNoDanger)
            .Match(() => participates, fact => fact.CanTakePart)
            .Match(() => disorder);

        Then()
            .Yield(_ => new MetConditions(ProgramBenefit.IntensiveOutpatient));
    }
}
