using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-6-ADDED")]
[Description("A recovery residence that is asked for is added where the result is at level 1 or 2.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Indicate)]
internal sealed partial class RecoveryResidenceIsAddedToOutpatientLevels : Rule
{
    public override void Define()
    {
        TreatmentLevel treatment = default!;
        RecoveryResidenceNeed housing = default!;

        When()
            .Match(() => treatment, level => level.IsOutpatient)
            .Match(() => housing);

        Then()
            .Yield(_ => new Indication(treatment.Level, treatment.CoOccurringEnhanced, true));
    }
}
