using LevelOfCare.Facts;

namespace LevelOfCare.Rules.BothConditions;

[Name("BOTH-COE")]
[Description("With both conditions active, care is co-occurring enhanced.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Indicate - 1)]
internal sealed partial class MentalHealthDiagnosisAsksForCoOccurringCare : Rule
{
    public override void Define()
    {
        MentalHealthAnswer diagnosis = default!;

        When()
            .Exists<GoverningLevel>()
            .Match(() => diagnosis, fact => fact.IsDiagnosis);

        Then()
            .Yield(_ => new CoOccurringCare());
    }
}
