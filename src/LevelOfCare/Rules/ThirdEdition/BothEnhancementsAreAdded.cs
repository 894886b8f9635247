using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-LABEL-BIO-COE")]
[Description("Needs for both enhancements are added to the level.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Indicate)]
internal sealed partial class BothEnhancementsAreAdded : Rule
{
    public override void Define()
    {
        TreatmentLevel treatment = default!;
        EnhancementNeed coOccurring = default!;
        EnhancementNeed biomedical = default!;

        When()
            .Match(() => treatment, level => level.IsTreatment)
            .Match(() => coOccurring, need => need.IsCoOccurring)
            .Match(() => biomedical, need => need.IsBiomedical);

        Then()
            .Yield(_ => new Indication(treatment.Level, true, false, true));
    }
}
