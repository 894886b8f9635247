using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-C-MET")]
[Description("With a mental-health diagnosis and the five other conditions, every condition of both benefits is met.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Require)]
internal sealed partial class EveryConditionIsMetWithMentalHealthDiagnosis : Rule
{
    public override void Define()
    {
        MentalHealthAnswer coordinated = default!;
        MentalHealthAnswer care = default!;
        MentalHealthAnswer support = default!;
        MentalHealthAnswer safe = default!;
        MentalHealthAnswer participates = default!;
        MentalHealthAnswer diagnosis = default!;

        When()
            .Match(() => coordinated, fact => fact.NeedsCoordinatedProgram)
            .Match(() => care, fact => fact.NeedsNoCareAroundTheClock)
            .Match(() => support, fact => fact.HasSupport)
            .Match(() => safe, fact => fact.IsNoDanger)
            .Match(() => participates, fact => fact.CanTakePart)
            .Match(() => diagnosis, fact => fact.IsDiagnosis);

        Then()
            .Yield(_ => new MetConditions(ProgramBenefit.IntensiveOutpatient))
            .Yield(_ => new MetConditions(ProgramBenefit.PartialHospitalization));
    }
}
