using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-LABEL-COE")]
[Description("A need for co-occurring enhancement is added to the level.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Indicate)]
internal sealed partial class CoOccurringEnhancementIsAdded : Rule
{
    public override void Define()
    {
        TreatmentLevel treatment = default!;
        EnhancementNeed coOccurring = default!;

        When()
            .Match(() => treatment, level => level.IsTreatment)
            .Match(() => coOccurring, need => need.IsCoOccurring)
            .Not<EnhancementNeed>(need => need.IsBiomedical);

        Then()
            .Yield(_ => new Indication(treatment.Level, true, false, false));
    }
}
