using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-LABEL")]
[Description("Without a need for enhancement the level is indicated as it is.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Indicate)]
internal sealed partial class LevelWithoutEnhancementIsIndicated : Rule
{
    public override void Define()
    {
        TreatmentLevel treatment = default!;

        When()
            .Match(() => treatment, level => level.IsTreatment)
            .Not<EnhancementNeed>(need => need.IsCoOccurring)
            .Not<EnhancementNeed>(need => need.IsBiomedical);

        Then()
            .Yield(_ => new Indication(treatment.Level, false, false, false));
    }
}
