using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-6-NONE")]
[Description("Without a need for housing the outpatient level is indicated as it is.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Indicate)]
internal sealed partial class NoHousingNeedLeavesOutpatientLevels : Rule
{
    public override void Define()
    {
        TreatmentLevel treatment = default!;

        When()
            .Match(() => treatment, level => level.IsOutpatient)
            .Not<RecoveryResidenceNeed>();

        Then()
            .Yield(_ => new Indication(treatment.Level, treatment.CoOccurringEnhanced, false));
    }
}
