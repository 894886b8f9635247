using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-LABEL-LOW")]
[Description("Below level 1 nothing is added.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Indicate)]
internal sealed partial class BelowTreatmentNothingIsAdded : Rule
{
    public override void Define()
    {
        TreatmentLevel treatment = default!;

        When()
            .Match(() => treatment, level => !level.IsTreatment);

        Then()
            .Yield(_ => new Indication(treatment.Level, false, false, false));
    }
}
