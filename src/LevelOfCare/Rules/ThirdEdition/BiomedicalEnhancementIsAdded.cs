using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-LABEL-BIO")]
[Description("A need for biomedical enhancement is added to the level.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Indicate)]
internal sealed partial class BiomedicalEnhancementIsAdded : Rule
{
    public override void Define()
    {
        TreatmentLevel treatment = default!;
        EnhancementNeed biomedical = default!;

        When()
            .Match(() => treatment, level => level.IsTreatment)
            .Not<EnhancementNeed>(need => need.IsCoOccurring)
            .Match(() => biomedical, need => need.IsBiomedical);

        Then()
            .Yield(_ => new Indication(treatment.Level, false, false, true));
    }
}
